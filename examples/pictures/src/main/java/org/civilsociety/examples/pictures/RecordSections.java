package org.civilsociety.examples.pictures;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.civilsociety.Name;
import org.civilsociety.OrganizationBuilder;
import org.civilsociety.Profile;
import org.civilsociety.Source;
import org.civilsociety.Verbatim;
import org.civilsociety.jackson.document.DocumentWriter;

/** What a profile says of itself as a record: its names, sources, wordings, unknown members. */
final class RecordSections {

  private final Values values;
  private final Words words;

  private RecordSections(Values values, Words words) {
    this.values = values;
    this.words = words;
  }

  static Stream<Section> of(Profile profile, Values values, Words words) {
    RecordSections sections = new RecordSections(values, words);
    return Stream.of(
            sections.section("names", profile.getNames(), sections::name),
            sections.section("sources", profile.getSources(), sections::source),
            sections.section("verbatims", profile.getVerbatims(), sections::verbatim),
            sections.section("further", unknownMembers(profile), Item::titled))
        .filter(section -> !section.items().isEmpty());
  }

  private <T> Section section(String key, List<T> entries, Function<T, Item> item) {
    return new Section(key, words.of(key), entries.stream().map(item).toList());
  }

  private Item name(Name name) {
    Item item = Item.titled(Parties.shown(name));
    for (Name.Kind kind : name.getKinds()) {
      item = item.noting(Optional.of(values.word(kind)));
    }
    return item.noting(values.period(name.getPeriod()));
  }

  private Item source(Source source) {
    Optional<Shown> address =
        source.getAddress().map(to -> Shown.of(to.value()).leadingTo(to.value()));
    return Item.titled(values.text(source.getTitle()).or(() -> address))
        .noting(source.getPublisher().map(Shown::of))
        .noting(address)
        .noting(source.getId().map(id -> Shown.of(id.value())))
        .noting(source.getAssertedBy().map(values::word))
        .noting(source.getLanguage().map(language -> Shown.of(language.value())))
        .noting(source.getModified().map(day -> values.word("changed", values.dates().of(day))))
        .noting(source.getRetrieved().map(day -> values.word("retrieved", values.dates().of(day))));
  }

  private Item verbatim(Verbatim verbatim) {
    return Item.titled(values.property(verbatim.getProperty()))
        .saying(Optional.of(Shown.of(verbatim.getText())))
        .noting(values.text(verbatim.getNote()))
        .noting(verbatim.getSource().map(id -> values.word("source", Visible.of(id.value()))));
  }

  /** The unknown members as the JSON that they came in. */
  private static List<Shown> unknownMembers(Profile profile) {
    return profile.getExtensions().isEmpty()
        ? List.of()
        : List.of(
            Shown.of(
                DocumentWriter.pretty()
                    .text(new OrganizationBuilder().extensions(profile.getExtensions()).build())));
  }
}
