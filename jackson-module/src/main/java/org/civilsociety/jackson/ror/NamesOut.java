package org.civilsociety.jackson.ror;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.civilsociety.jackson.tree.SourceField;
import org.civilsociety.jackson.tree.TargetList;
import org.civilsociety.jackson.tree.TargetObject;
import org.civilsociety.value.ExtensionValue;

/** Writes the names that are of a kind that ROR has. */
final class NamesOut {

  private static final Pattern LANGUAGE = Pattern.compile("([a-z]{2})(?:-.*)?");

  private final TargetObject record;
  private final Set<String> written = new HashSet<>();

  NamesOut(TargetObject record) {
    this.record = record;
  }

  void write(List<SourceField> names) {
    names.forEach(this::write);
  }

  private void write(SourceField name) {
    Rest rest = Rest.of(name);
    Optional<SourceField> text = name.member("text");
    List<String> types = types(name, rest);
    if (text.isEmpty() || types.isEmpty()) {
      name.dropped("is of no kind that ROR has");
      return;
    }
    Optional<String> language = language(name);
    String fingerprint =
        Fingerprint.of(
            text.get().value(),
            new ExtensionValue.Text(language.orElse("")),
            new ExtensionValue.Listing(
                types.stream().<ExtensionValue>map(ExtensionValue.Text::new).toList()),
            rest.value());
    if (!written.add(fingerprint)) {
      name.dropped("stands there already");
      return;
    }
    TargetObject target = record.list("names").add();
    name.member("language").ifPresent(tag -> writeLanguage(tag, language, target));
    if (name.member("language").isEmpty()) {
      rest.fill(target, "lang");
    }
    writeTypes(name, types, rest, target);
    target.keep("value", text.get());
    rest.fillOthers(target, List.of("lang", "types", "value"));
  }

  private static Optional<String> language(SourceField name) {
    return name.member("language")
        .flatMap(SourceField::text)
        .map(LANGUAGE::matcher)
        .filter(Matcher::matches)
        .map(tag -> tag.group(1));
  }

  private static void writeLanguage(
      SourceField tag, Optional<String> language, TargetObject target) {
    if (language.isEmpty()) {
      tag.dropped("ROR has languages of two letters");
    } else if (language.equals(tag.text())) {
      target.keep("lang", tag);
    } else {
      target.change("lang", language.get(), tag, "the language without what follows");
    }
  }

  /** The types in the order that ROR gave them, if they are still those of the record. */
  private static List<String> types(SourceField name, Rest rest) {
    Set<String> own = new TreeSet<>();
    kinds(name).forEach(kind -> kind.text().flatMap(Words::type).ifPresent(own::add));
    List<String> given = given(rest);
    List<String> known = given.stream().filter(Words.NAMES::contains).toList();
    return !given.isEmpty() && own.equals(new TreeSet<>(known)) ? given : List.copyOf(own);
  }

  private static List<String> given(Rest rest) {
    return rest.given("types").map(SourceField::entries).orElse(List.of()).stream()
        .map(type -> type.text().orElse(""))
        .toList();
  }

  private static List<SourceField> kinds(SourceField name) {
    return name.entries("kinds");
  }

  private static void writeTypes(
      SourceField name, List<String> types, Rest rest, TargetObject target) {
    TargetList list = target.list("types");
    types.forEach(type -> list.add(new ExtensionValue.Text(type)));
    for (SourceField kind : kinds(name)) {
      Optional<String> type = kind.text().flatMap(Words::type);
      if (type.isPresent()) {
        kind.changed(list.pointer().appendIndex(types.indexOf(type.get())), "in the word of ROR");
      } else {
        kind.dropped("ROR has no such kind of name");
      }
    }
    rest.given("types")
        .filter(given -> types.equals(given(rest)))
        .ifPresent(given -> given.kept(list.pointer()));
  }
}
