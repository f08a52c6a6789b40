package org.civilsociety.reconciliation.candidates;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

/** A name with the weights of its words, the heaviest first. */
final class WeighedName {

  private final Spelling spelling;
  private final Vocabulary vocabulary;
  private final List<String> words;
  private final int[] ranks;
  private final double[] weights;

  WeighedName(Spelling spelling, Vocabulary vocabulary) {
    this.spelling = spelling;
    this.vocabulary = vocabulary;
    words =
        spelling.words().stream()
            .distinct()
            .sorted(
                Comparator.<String>comparingInt(vocabulary::rank)
                    .thenComparing(Comparator.naturalOrder()))
            .toList();
    ranks = words.stream().mapToInt(vocabulary::rank).toArray();
    double[] inverseFrequencies = Arrays.stream(ranks).mapToDouble(vocabulary::weight).toArray();
    double length = Math.sqrt(Arrays.stream(inverseFrequencies).map(w -> w * w).sum());
    weights = Arrays.stream(inverseFrequencies).map(weight -> weight / length).toArray();
  }

  Spelling spelling() {
    return spelling;
  }

  int record() {
    return spelling.record();
  }

  boolean isLatin() {
    return spelling.isLatin();
  }

  int size() {
    return ranks.length;
  }

  String word(int index) {
    return words.get(index);
  }

  /** How alike two words are; 0 if neither can be a misspelling of the other. */
  double likeness(int index, WeighedName other, int otherIndex) {
    String one = word(index);
    String another = other.word(otherIndex);
    return vocabulary.mayMean(one, another) ? WordLikeness.of(one, another) : 0;
  }

  /** The rank of what a word stands for. */
  int rank(int index) {
    return ranks[index];
  }

  /** The share of a word in the name; the squares of all make one. */
  double weight(int index) {
    return weights[index];
  }
}
