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
  private final Places places;
  private final Set<String> written = new HashSet<>();

  NamesOut(TargetObject record, Places places) {
    this.record = record;
    this.places = places;
  }

  void write(List<SourceField> names) {
    names.forEach(this::write);
  }

  private void write(SourceField name) {
    Rest rest = Rest.of(name);
    Optional<SourceField> text = name.member("text");
    List<ExtensionValue> types = types(name, rest);
    if (text.isEmpty()) {
      name.dropped("has no text");
      return;
    }
    if (types.isEmpty()) {
      name.dropped("is of no kind that ROR has");
      return;
    }
    Optional<String> language = language(name);
    String fingerprint =
        Fingerprint.of(
            text.get().value(),
            new ExtensionValue.Text(language.orElse("")),
            new ExtensionValue.Listing(types),
            rest.value());
    if (!written.add(fingerprint)) {
      name.dropped("stands there already");
      return;
    }
    TargetObject target = places.entry(record.list("names"), name);
    name.member("language").ifPresent(tag -> writeLanguage(tag, language, target));
    if (name.member("language").isEmpty()) {
      rest.fill(target, "lang");
    }
    writeTypes(name, types, rest, target);
    target.keep("value", text.get());
    rest.fillOthers(target, "lang");
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
  private static List<ExtensionValue> types(SourceField name, Rest rest) {
    Set<String> own = new TreeSet<>();
    name.entries("kinds").forEach(kind -> kind.text().flatMap(Words::type).ifPresent(own::add));
    Set<String> given = new TreeSet<>();
    rest.entries("types").forEach(type -> type.text().ifPresent(given::add));
    given.retainAll(Words.NAMES);
    List<ExtensionValue> asGiven = given(rest);
    return !asGiven.isEmpty() && own.equals(given)
        ? asGiven
        : own.stream().<ExtensionValue>map(ExtensionValue.Text::new).toList();
  }

  private static List<ExtensionValue> given(Rest rest) {
    return rest.entries("types").stream().map(SourceField::value).toList();
  }

  private static void writeTypes(
      SourceField name, List<ExtensionValue> types, Rest rest, TargetObject target) {
    TargetList list = target.list("types");
    types.forEach(list::add);
    for (SourceField kind : name.entries("kinds")) {
      Optional<ExtensionValue> type =
          kind.text().flatMap(Words::type).map(ExtensionValue.Text::new);
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
