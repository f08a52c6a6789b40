package org.civilsociety.reconciliation.candidates;

import java.util.HashMap;
import java.util.Map;

/**
 * How alike two names are, from 0 to 1, whatever the order of their words: the cosine of the
 * weights of their words, where a word also counts for one that is spelt nearly so.
 *
 * <p>W. W. Cohen, P. Ravikumar and S. E. Fienberg, <i>A Comparison of String Distance Metrics for
 * Name-Matching Tasks</i> (2003), there the best of all. Taken as the mean of both directions, so
 * that it is symmetric. Words that are not equal are looked for among the {@value #MAX_WORDS}
 * heaviest of each name, so that names of a thousand words cost no million comparisons.
 */
final class SoftTfIdf {

  static final int MAX_WORDS = 12;

  private SoftTfIdf() {}

  static double similarity(WeighedName one, WeighedName other) {
    return Math.min(1, (close(one, other) + close(other, one)) / 2);
  }

  private static double close(WeighedName from, WeighedName to) {
    Map<String, Double> known = new HashMap<>();
    for (int i = 0; i < to.size(); i++) {
      known.put(to.word(i), to.weight(i));
    }
    double sum = 0;
    for (int i = 0; i < from.size(); i++) {
      Double same = known.get(from.word(i));
      if (same != null) {
        sum += from.weight(i) * same;
      } else if (i < MAX_WORDS) {
        sum += from.weight(i) * nearest(from, i, to);
      }
    }
    return sum;
  }

  /** The weight of the most similar word times its similarity. */
  private static double nearest(WeighedName from, int word, WeighedName name) {
    double best = WordLikeness.LEAST;
    double weight = 0;
    int end = Math.min(MAX_WORDS, name.size());
    for (int i = 0; i < end; i++) {
      double similarity = from.likeness(word, name, i);
      if (similarity > best || (similarity == best && name.weight(i) > weight)) {
        best = similarity;
        weight = name.weight(i);
      }
    }
    return best * weight;
  }
}
