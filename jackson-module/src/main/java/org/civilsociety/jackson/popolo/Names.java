package org.civilsociety.jackson.popolo;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.civilsociety.Name;
import org.civilsociety.jackson.tree.SourceField;
import org.civilsociety.jackson.tree.TargetList;
import org.civilsociety.jackson.tree.TargetObject;
import org.civilsociety.jackson.tree.TextForm;
import org.civilsociety.value.ExtensionValue;
import org.civilsociety.value.ExtensionValue.Text;
import org.civilsociety.value.LanguageTag;

/**
 * Names. Popolo's {@code name} is the name to display. It is a text and nothing more, so a name of
 * which more is known stands among the {@code other_names} too, its kinds as the note; then {@code
 * name} only says which of them is the primary one.
 */
final class Names {

  private static final String OTHER = "other_names";
  private static final String DISPLAY = Name.Kind.DISPLAY.name();

  private Names() {}

  /** Which of several names {@code name} stands for: the first to display, or else the first. */
  private record Primary(int index, String text) {
    static Optional<Primary> of(List<Optional<String>> texts, List<Boolean> display) {
      Optional<Primary> first = Optional.empty();
      for (int i = 0; i < texts.size(); i++) {
        if (texts.get(i).isPresent() && (first.isEmpty() || display.get(i))) {
          first = Optional.of(new Primary(i, texts.get(i).get()));
          if (display.get(i)) {
            return first;
          }
        }
      }
      return first;
    }
  }

  static void read(Members organization, TargetObject profile) {
    List<SourceField> others = organization.objects(OTHER);
    Optional<Primary> listed =
        Primary.of(
            others.stream().map(other -> text(other, "name")).toList(),
            others.stream().map(other -> kinds(text(other, "note")).contains(DISPLAY)).toList());
    TargetList names = profile.list("names");
    Optional<SourceField> name = stated(organization.text("name"));
    boolean isListed =
        name.isPresent() && name.flatMap(SourceField::text).equals(listed.map(Primary::text));
    if (name.isPresent() && !isListed) {
      TargetObject primary = names.add();
      primary.keep("text", name.get());
      primary.list("kinds").add(new Text(DISPLAY));
    }
    for (int i = 0; i < others.size(); i++) {
      if (isListed && listed.get().index() == i) {
        name.get().kept(names.next().appendProperty("text"));
      }
      readOther(new Members(others.get(i)), names.add());
      names.dropEmpty();
    }
  }

  /** A text that is empty is no name. */
  private static Optional<SourceField> stated(Optional<SourceField> text) {
    Optional<SourceField> empty = text.filter(name -> name.value().equals(new Text("")));
    empty.ifPresent(name -> name.dropped("is empty"));
    return empty.isPresent() ? Optional.empty() : text;
  }

  private static void readOther(Members other, TargetObject name) {
    stated(other.text("name")).ifPresent(text -> name.keep("text", text));
    readLanguage(other, name);
    readKinds(other, name);
    Dates.readPeriod(other, name);
    OwnMembers.NAME.read(other, name);
  }

  /** What is no language tag stays what it was. */
  private static void readLanguage(Members other, TargetObject name) {
    Optional<String> tag =
        other
            .look("lang")
            .flatMap(text -> TextForm.value(text, LanguageTag::parse))
            .map(LanguageTag::toString);
    tag.flatMap(language -> other.take("lang"))
        .ifPresent(
            field -> {
              if (field.text().equals(tag)) {
                name.keep("language", field);
              } else {
                name.change("language", tag.get(), field, "in the usual letter case");
              }
            });
  }

  private static void readKinds(Members other, TargetObject name) {
    List<String> kinds = kinds(other.look("note"));
    if (!kinds.isEmpty()) {
      TargetList list = name.list("kinds");
      kinds.forEach(kind -> list.add(new Text(kind)));
      other.take("note").ifPresent(note -> note.changed(list.pointer(), "as kinds of the name"));
    }
  }

  /** The kinds that a note names, if it is exactly what is written for them. */
  private static List<String> kinds(Optional<String> note) {
    List<String> named =
        Stream.of(note.orElse("").split(", ", Name.Kind.values().length + 1))
            .map(word -> word.toUpperCase(Locale.ROOT))
            .toList();
    List<String> kinds =
        Arrays.stream(Name.Kind.values()).map(Enum::name).filter(named::contains).toList();
    return note.equals(Optional.of(note(kinds))) ? kinds : List.of();
  }

  private static String note(List<String> kinds) {
    return kinds.stream().collect(Collectors.joining(", ")).toLowerCase(Locale.ROOT);
  }

  static void write(Members profile, TargetObject organization) {
    List<SourceField> names = profile.objects("names");
    Optional<Primary> primary = primary(names);
    if (primary.isPresent() && isPlain(names, primary.get())) {
      Members plain = new Members(names.get(0));
      plain.text("text").ifPresent(text -> organization.keep("name", text));
      plain
          .take("kinds")
          .ifPresent(
              kinds ->
                  kinds.changed(
                      organization.pointer().appendProperty("name"), "as the primary name"));
      names = names.subList(1, names.size());
    } else {
      primary.ifPresent(name -> organization.put("name", name.text()));
    }
    Members.each(names, organization.list(OTHER), Names::writeOther);
  }

  /** Whether its text alone says all of the first name, and cannot be taken for another. */
  private static boolean isPlain(List<SourceField> names, Primary primary) {
    SourceField first = names.get(0);
    return primary.index() == 0
        && first.members().size() == 2
        && first.member("kinds").filter(kinds -> kinds.entries().size() == 1).isPresent()
        && isDisplay(first)
        && primary(names.subList(1, names.size()))
            .filter(next -> next.text().equals(primary.text()))
            .isEmpty();
  }

  private static Optional<Primary> primary(List<SourceField> names) {
    return Primary.of(
        names.stream().map(name -> text(name, "text")).toList(),
        names.stream().map(Names::isDisplay).toList());
  }

  private static boolean isDisplay(SourceField name) {
    return name.member("kinds").stream()
        .flatMap(kinds -> kinds.entries().stream())
        .anyMatch(kind -> kind.value().equals(new Text(DISPLAY)));
  }

  private static Optional<String> text(SourceField object, String name) {
    return object.member(name).flatMap(SourceField::text);
  }

  private static void writeOther(Members name, TargetObject other) {
    name.text("text").ifPresent(text -> other.keep("name", text));
    name.text("language").ifPresent(language -> other.keep("lang", language));
    Dates.writePeriod(name, other);
    name.take("kinds")
        .filter(kinds -> kinds.value() instanceof ExtensionValue.Listing)
        .ifPresent(
            kinds ->
                other.change(
                    "note",
                    note(kinds.entries().stream().flatMap(k -> k.text().stream()).toList()),
                    kinds,
                    "as a note"));
    OwnMembers.NAME.write(name, other);
  }
}
