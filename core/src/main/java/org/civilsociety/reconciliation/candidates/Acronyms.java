package org.civilsociety.reconciliation.candidates;

import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.civilsociety.internal.FoldedText;

/**
 * The acronyms of names: {@code "U.N.R.W.A."} is {@code unrwa}; {@code "Committee for the Rights of
 * Women"} may be {@code cftrow} (all its words) or {@code crw} (its capital letters, or its words
 * of four letters or more).
 */
final class Acronyms {

  /** The fewest letters that initials are taken for an acronym. */
  private static final int SHORTEST = 3;

  private static final int LONGEST = 12;
  private static final int LONG_WORD = 4;

  private Acronyms() {}

  /** The letters of an acronym that a record states; empty if it has none. */
  static String stated(String text) {
    return String.join("", NameWords.of(FoldedText.of(text)));
  }

  /** The acronyms that a name may have. */
  static Set<String> of(String text) {
    List<String> words =
        Arrays.stream(text.split("[\\s\\p{Pd}]+", -1))
            .filter(word -> word.codePoints().anyMatch(Character::isLetterOrDigit))
            .toList();
    Set<String> acronyms = new LinkedHashSet<>();
    acronyms.add(initials(words, word -> true));
    acronyms.add(initials(words, word -> Character.isUpperCase(word.codePointAt(0))));
    acronyms.add(initials(words, word -> word.length() >= LONG_WORD));
    acronyms.removeIf(acronym -> acronym.length() < SHORTEST || acronym.length() > LONGEST);
    return acronyms;
  }

  private static String initials(List<String> words, Predicate<String> counted) {
    return words.stream()
        .filter(counted)
        .map(FoldedText::of)
        .filter(word -> !word.isEmpty())
        .map(word -> word.substring(0, word.offsetByCodePoints(0, 1)))
        .collect(Collectors.joining());
  }
}
