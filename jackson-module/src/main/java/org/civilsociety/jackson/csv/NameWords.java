package org.civilsociety.jackson.csv;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.civilsociety.Name;

/**
 * The word over a name says of what kinds it is: {@code name} of none, {@code acronym}, {@code
 * display-name+legal-name}.
 */
final class NameWords {

  private static final String NO_KIND = "name";
  private static final Map<Name.Kind, String> WORDS =
      new EnumMap<>(
          Map.of(
              Name.Kind.DISPLAY, "display-name",
              Name.Kind.LABEL, "label",
              Name.Kind.LEGAL, "legal-name",
              Name.Kind.ALIAS, "alias",
              Name.Kind.ACRONYM, "acronym",
              Name.Kind.FORMER, "former-name"));

  private NameWords() {}

  /** The kinds in the order of the model; empty if the word is not one of these. */
  static Optional<Set<Name.Kind>> kinds(String word) {
    if (word.equals(NO_KIND)) {
      return Optional.of(Set.of());
    }
    List<String> parts = Arrays.asList(word.split("\\+", -1));
    Set<Name.Kind> kinds = EnumSet.noneOf(Name.Kind.class);
    WORDS.entrySet().stream()
        .filter(entry -> parts.contains(entry.getValue()))
        .forEach(entry -> kinds.add(entry.getKey()));
    return word.equals(word(kinds)) && !kinds.isEmpty() ? Optional.of(kinds) : Optional.empty();
  }

  static String word(Set<Name.Kind> kinds) {
    return kinds.isEmpty()
        ? NO_KIND
        : kinds.stream().sorted().map(WORDS::get).collect(Collectors.joining("+"));
  }

  /** The words for names of one kind, in the order of the model. */
  static List<String> single() {
    return List.copyOf(WORDS.values());
  }
}
