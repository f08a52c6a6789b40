package org.civilsociety.reconciliation.candidates;

import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/**
 * The words of all names, and what each weighs: its inverse document frequency, the logarithm of
 * how few names have it (K. Spärck Jones, <i>A Statistical Interpretation of Term Specificity</i>,
 * 1972). So a word weighs little where it is frequent, in any language, and one that is misspelt
 * weighs what the word weighs. {@link CommonWords} are frequent from the beginning.
 */
final class Vocabulary {

  private final Map<String, Integer> ranks = new HashMap<>();
  private final Map<String, Integer> written;
  private final List<String> byRank;
  private final double[] weights;

  private Vocabulary(
      Map<String, Integer> written,
      Map<String, String> standsFor,
      Map<String, Integer> frequency,
      int names) {
    this.written = written;
    byRank =
        frequency.keySet().stream()
            .sorted(
                Comparator.<String, Integer>comparing(frequency::get)
                    .thenComparing(Comparator.naturalOrder()))
            .toList();
    weights = new double[byRank.size()];
    Map<String, Integer> rankOf = new HashMap<>();
    for (int rank = 0; rank < weights.length; rank++) {
      String word = byRank.get(rank);
      rankOf.put(word, rank);
      weights[rank] = Math.log(1 + names / (double) frequency.getOrDefault(word, 1));
    }
    standsFor.forEach((word, meant) -> ranks.put(word, rankOf.get(meant)));
  }

  static Vocabulary of(List<Spelling> names, Set<String> commonWords) {
    Map<String, Integer> written = new HashMap<>();
    commonWords.forEach(word -> written.put(word, CommonWords.FURTHER_NAMES));
    for (Spelling name : names) {
      new HashSet<>(name.words()).forEach(word -> written.merge(word, 1, Integer::sum));
    }
    Map<String, String> standsFor = NearWords.of(written);
    Map<String, Integer> meant = new HashMap<>();
    commonWords.forEach(
        word ->
            meant.merge(
                standsFor.getOrDefault(word, word), CommonWords.FURTHER_NAMES, Integer::sum));
    for (Spelling name : names) {
      name.words().stream()
          .map(word -> standsFor.getOrDefault(word, word))
          .distinct()
          .forEach(word -> meant.merge(word, 1, Integer::sum));
    }
    return new Vocabulary(written, standsFor, meant, names.size() + CommonWords.FURTHER_NAMES);
  }

  /** The place of what a word stands for among all words, the rarest first. */
  int rank(String word) {
    return Objects.requireNonNull(ranks.get(word), word);
  }

  String word(int rank) {
    return byRank.get(rank);
  }

  double weight(int rank) {
    return weights[rank];
  }

  /** Whether one of two words that are spelt alike may be a misspelling of the other. */
  boolean mayMean(String word, String other) {
    return NearWords.mayMean(written.getOrDefault(word, 0), written.getOrDefault(other, 0));
  }
}
