package org.civilsociety.jackson.csv;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.civilsociety.Name;
import org.civilsociety.jackson.tree.SourceField;
import org.civilsociety.jackson.tree.TargetList;
import org.civilsociety.jackson.tree.TargetObject;
import org.civilsociety.value.ExtensionValue;
import org.civilsociety.value.LanguageTag;

/** The names of a profile: {@code acronym[en]}, {@code name.2[ar]}, {@code name.period[ar]}. */
record NameColumns() implements Column {

  private static final String PERIOD = "period";

  /** What the heading of a name says. */
  private record Key(String word, String language) {
    static Key of(SourceField name) {
      Set<Name.Kind> kinds = EnumSet.noneOf(Name.Kind.class);
      name.entries("kinds")
          .forEach(kind -> kinds.add(Name.Kind.valueOf(kind.text().orElseThrow())));
      return new Key(
          NameWords.word(kinds), name.member("language").flatMap(SourceField::text).orElse(""));
    }
  }

  private record Entry(
      Set<Name.Kind> kinds,
      String language,
      Optional<Cells.Cell> text,
      Optional<Cells.Cell> period) {
    int column() {
      return Math.min(
          text.map(Cells.Cell::column).orElse(Integer.MAX_VALUE),
          period.map(Cells.Cell::column).orElse(Integer.MAX_VALUE));
    }
  }

  @Override
  public Set<String> words() {
    Set<String> words = new LinkedHashSet<>(Set.of(NameWords.word(Set.of())));
    words.addAll(NameWords.single());
    return words;
  }

  @Override
  public boolean knows(List<Heading.Step> steps, String qualifier) {
    return !steps.isEmpty()
        && NameWords.kinds(steps.get(0).word()).isPresent()
        && (steps.size() == 1
            || steps.subList(1, steps.size()).equals(List.of(new Heading.Step(PERIOD, 1))))
        && (qualifier.isEmpty() || TextColumn.isLanguage(qualifier));
  }

  @Override
  public void read(Cells cells, TargetObject record, RowProblems problems) {
    List<Entry> entries = new ArrayList<>();
    for (String word : cells.words()) {
      NameWords.kinds(word)
          .ifPresent(
              kinds ->
                  cells.parts(word).values().forEach(part -> addEntries(kinds, part, entries)));
    }
    entries.sort(Comparator.comparingInt(Entry::column));
    entries.forEach(entry -> read(entry, record.list("names")));
  }

  private static void addEntries(Set<Name.Kind> kinds, Cells cells, List<Entry> entries) {
    Optional<Cells> periods = cells.part(PERIOD);
    Set<String> languages = new LinkedHashSet<>(cells.own().keySet());
    periods.ifPresent(part -> languages.addAll(part.own().keySet()));
    for (String language : languages) {
      entries.add(
          new Entry(
              kinds, language, cells.own(language), periods.flatMap(part -> part.own(language))));
    }
  }

  private static void read(Entry entry, TargetList names) {
    TargetObject name = names.add();
    entry.text().ifPresent(cell -> name.keep("text", cell.field()));
    if (!entry.language().isEmpty()) {
      name.put("language", LanguageTag.parse(entry.language()).value());
    }
    entry.kinds().forEach(kind -> name.list("kinds").add(new ExtensionValue.Text(kind.name())));
    entry.period().ifPresent(cell -> name.keep("period", cell.field()));
  }

  @Override
  public void write(SourceField record, Place place, Line line) {
    line.inOrder(
        record.entries("names"),
        Key::of,
        NameColumns::said,
        (name, key, number) -> write(name, key, place.word(key.word(), number), line));
  }

  private static List<SourceField> said(SourceField name) {
    List<SourceField> said = new ArrayList<>(name.entries("kinds"));
    name.member("language").ifPresent(said::add);
    return said;
  }

  private static void write(SourceField name, Key key, Place place, Line line) {
    name.member("text").ifPresent(text -> line.put(place.at(0), key.language(), text));
    name.member("period")
        .ifPresent(period -> line.put(place.at(1).word(PERIOD, 1), key.language(), period));
  }

  @Override
  public void list(Place place, Consumer<String> headings) {
    words().forEach(word -> headings.accept(place.word(word, 1).heading("en")));
    headings.accept(place.word(NameWords.word(Set.of()), 1).word(PERIOD, 1).heading("en"));
  }
}
