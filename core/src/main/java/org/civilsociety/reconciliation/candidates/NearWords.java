package org.civilsociety.reconciliation.candidates;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;

/**
 * For each word of a directory the more frequent one that it may be a misspelling of (one letter
 * too many, too few or wrong, or two swapped) or an abbreviation of: {@code ramalah} stands for
 * {@code ramallah}, {@code dev} for {@code development}.
 *
 * <p>Two words are near if they become equal when a letter is left out of one or of both, after T.
 * Bocek, E. Hunt and B. Stiller, <i>Fast Similarity Search in Large Dictionaries</i> (2007): the
 * work grows with the number of letters, not with that of pairs.
 */
final class NearWords {

  /** In shorter words one letter is too much of the word. */
  private static final int SHORTEST = 4;

  private static final int LONGEST = NameWords.MAX_CHARACTERS;
  private static final int LONGEST_ABBREVIATION = 7;

  /** What so few names have may be a misspelling of what few more have. */
  private static final int RARE = 2;

  /** How much more frequent a word is than its misspellings. */
  private static final int RATIO = 10;

  private final Map<String, Integer> frequency;
  private final Map<String, String> mostFrequent = new HashMap<>();
  private final Map<String, String> longForms = new HashMap<>();
  private final Comparator<String> byFrequency;

  private NearWords(Map<String, Integer> frequency) {
    this.frequency = frequency;
    byFrequency =
        Comparator.<String, Integer>comparing(word -> frequency.getOrDefault(word, 0))
            .thenComparing(Comparator.reverseOrder());
    for (String word : new TreeSet<>(frequency.keySet())) {
      learn(word);
    }
  }

  /** Finds for each word the one that it stands for, which may be itself. */
  static Map<String, String> of(Map<String, Integer> frequency) {
    NearWords near = new NearWords(frequency);
    Map<String, String> standsFor = new HashMap<>();
    frequency.keySet().stream()
        .sorted(near.byFrequency.reversed())
        .forEach(
            word -> {
              String nearest = near.nearest(word);
              standsFor.put(word, standsFor.getOrDefault(nearest, nearest));
            });
    return standsFor;
  }

  /**
   * Whether one of two words may be a misspelling or an abbreviation of the other, by how many
   * names have them. Both {@code este} and {@code oeste} are frequent, so neither is.
   */
  static boolean mayMean(int names, int others) {
    int fewer = Math.min(names, others);
    return fewer <= RARE || (long) fewer * RATIO <= Math.max(names, others);
  }

  private void learn(String word) {
    deletions(word).forEach(deletion -> keep(mostFrequent, deletion, word));
    int longest = Math.min(LONGEST_ABBREVIATION, word.length() - 1);
    for (int length = WordLikeness.SHORTEST; length <= longest; length++) {
      keep(longForms, word.substring(0, length), word);
    }
  }

  private void keep(Map<String, String> words, String key, String word) {
    words.merge(key, word, (one, other) -> byFrequency.compare(one, other) >= 0 ? one : other);
  }

  private String nearest(String word) {
    String best = word;
    for (String deletion : deletions(word)) {
      String near = mostFrequent.getOrDefault(deletion, word);
      if (byFrequency.compare(near, best) > 0 && mayMean(word, near)) {
        best = near;
      }
    }
    String whole = longForms.getOrDefault(word, best);
    return count(whole) >= count(best) && mayMean(word, whole) ? whole : best;
  }

  private boolean mayMean(String word, String other) {
    return mayMean(count(word), count(other));
  }

  private int count(String word) {
    return frequency.getOrDefault(word, 0);
  }

  /** The word, and the word without each of its letters. */
  private static List<String> deletions(String word) {
    List<String> deletions = new ArrayList<>();
    if (!WordLikeness.hasDigit(word)) {
      deletions.add(word);
      if (word.length() >= SHORTEST && word.length() <= LONGEST) {
        for (int i = 0; i < word.length(); i++) {
          deletions.add(word.substring(0, i) + word.substring(i + 1));
        }
      }
    }
    return deletions;
  }
}
