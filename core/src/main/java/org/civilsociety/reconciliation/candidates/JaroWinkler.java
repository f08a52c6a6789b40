package org.civilsociety.reconciliation.candidates;

/**
 * How alike two words are, from 0 to 1: Jaro's measure, with Winkler's bonus for a common
 * beginning. {@code martha} and {@code marhta}: 0.961.
 *
 * <p>W. E. Winkler, <i>String Comparator Metrics and Enhanced Decision Rules in the Fellegi–Sunter
 * Model of Record Linkage</i> (1990), with its scaling of 0.1 and at most four letters.
 */
final class JaroWinkler {

  private static final double SCALING = 0.1;
  private static final int MAX_PREFIX = 4;

  private JaroWinkler() {}

  static double similarity(String one, String other) {
    double jaro = jaro(one, other);
    int prefix = 0;
    int most = Math.min(MAX_PREFIX, Math.min(one.length(), other.length()));
    while (prefix < most && one.charAt(prefix) == other.charAt(prefix)) {
      prefix++;
    }
    return jaro + prefix * SCALING * (1 - jaro);
  }

  private static double jaro(String one, String other) {
    int window = Math.max(0, Math.max(one.length(), other.length()) / 2 - 1);
    boolean[] matchedInOne = new boolean[one.length()];
    boolean[] matchedInOther = new boolean[other.length()];
    int matches = 0;
    for (int i = 0; i < one.length(); i++) {
      int end = Math.min(other.length(), i + window + 1);
      for (int j = Math.max(0, i - window); j < end; j++) {
        if (!matchedInOther[j] && one.charAt(i) == other.charAt(j)) {
          matchedInOne[i] = true;
          matchedInOther[j] = true;
          matches++;
          break;
        }
      }
    }
    if (matches == 0) {
      return 0;
    }
    double m = matches;
    double halfTranspositions = outOfOrder(one, matchedInOne, other, matchedInOther) / 2.0;
    return (m / one.length() + m / other.length() + (m - halfTranspositions) / m) / 3;
  }

  private static int outOfOrder(String one, boolean[] inOne, String other, boolean[] inOther) {
    int count = 0;
    int j = 0;
    for (int i = 0; i < one.length(); i++) {
      if (inOne[i]) {
        while (!inOther[j]) {
          j++;
        }
        if (one.charAt(i) != other.charAt(j)) {
          count++;
        }
        j++;
      }
    }
    return count;
  }
}
