package org.civilsociety.reconciliation.candidates;

import java.util.ArrayList;
import java.util.List;

/**
 * What two spellings of a name in two scripts have in common: the consonants of its Latin form.
 * Arabic leaves most vowels unwritten, so that {@code المرأة} comes out as {@code almrat} where a
 * person writes {@code al-Mar’a}; both are {@code lmr} but for the ending.
 *
 * <p>Of equal consonants in a row one counts, and the ending {@code t}, which is written for {@code
 * ة} or is not, does not. What has one consonant, an article or particle that one script joins and
 * the other does not, is joined to the next word.
 */
final class Consonants {

  private static final String VOWELS = "aeiouwy";
  private static final int SHORTEST_BEFORE_ENDING = 2;

  private Consonants() {}

  static List<String> of(List<String> latinWords) {
    List<String> words = new ArrayList<>();
    StringBuilder joined = new StringBuilder();
    for (String word : latinWords) {
      String consonants = consonants(word);
      append(joined, consonants);
      if (consonants.length() > 1) {
        words.add(withoutEnding(joined.toString()));
        joined.setLength(0);
      }
    }
    if (!joined.isEmpty()) {
      words.add(joined.toString());
    }
    return words;
  }

  private static String consonants(String word) {
    StringBuilder consonants = new StringBuilder();
    word.chars()
        .filter(letter -> VOWELS.indexOf(letter) < 0)
        .forEach(letter -> append(consonants, Character.toString(letter)));
    return consonants.toString();
  }

  private static void append(StringBuilder consonants, String more) {
    boolean repeated =
        !consonants.isEmpty()
            && !more.isEmpty()
            && consonants.charAt(consonants.length() - 1) == more.charAt(0);
    consonants.append(repeated ? more.substring(1) : more);
  }

  private static String withoutEnding(String word) {
    boolean ending = word.length() > SHORTEST_BEFORE_ENDING && word.endsWith("t");
    return ending ? word.substring(0, word.length() - 1) : word;
  }
}
