package org.civilsociety.reconciliation.candidates;

/**
 * How alike two words of names are, from 0 to 1, the same whichever comes first: {@link
 * JaroWinkler}, and {@value #ABBREVIATED} for a word and its beginning of three letters or more
 * ({@code dev}, {@code development}), after A. Monge and C. Elkan, <i>The Field Matching
 * Problem</i> (1996). Words with digits are alike only if they are equal: 12 is not nearly 13.
 */
final class WordLikeness {

  /** What is less alike is not taken for the same word; the threshold of SoftTFIDF. */
  static final double LEAST = 0.9;

  static final double ABBREVIATED = 0.95;

  /** The fewest letters of an abbreviation. */
  static final int SHORTEST = 3;

  private WordLikeness() {}

  static double of(String one, String other) {
    if (one.equals(other)) {
      return 1;
    }
    if (hasDigit(one) || hasDigit(other)) {
      return 0;
    }
    boolean inOrder =
        one.length() < other.length()
            || (one.length() == other.length() && one.compareTo(other) < 0);
    return inOrder ? ofShorterFirst(one, other) : ofShorterFirst(other, one);
  }

  private static double ofShorterFirst(String shorter, String longer) {
    boolean abbreviated = shorter.length() >= SHORTEST && longer.startsWith(shorter);
    double similarity = JaroWinkler.similarity(shorter, longer);
    return abbreviated ? Math.max(ABBREVIATED, similarity) : similarity;
  }

  static boolean hasDigit(String word) {
    return word.chars().anyMatch(Character::isDigit);
  }
}
