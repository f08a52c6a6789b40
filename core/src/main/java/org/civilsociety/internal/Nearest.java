package org.civilsociety.internal;

import static java.util.Comparator.naturalOrder;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * Finds the known word that a writer probably meant: the same but for letter case and punctuation,
 * or one character away (one too many, one too few, one wrong, or two swapped).
 *
 * <p>A few known words are compared one by one. Where there are many, the words that are one
 * character away are made and looked up, so that it costs nothing to have a million known ones.
 */
public final class Nearest {

  /** Of longer words, only letter case and punctuation are looked at. */
  static final int MAX_CHARACTERS = 60;

  /** Of more known words, none is compared. */
  static final int MAX_COMPARED = 500;

  private static final int MAX_ALPHABET = 128;

  private final Set<String> known;
  private final Map<String, String> plain = new HashMap<>();
  private final Set<Integer> alphabet = new HashSet<>();

  private Nearest(Set<String> known) {
    this.known = known;
  }

  /**
   * Learns the known words.
   *
   * @param known the words
   * @return what finds one of them
   */
  public static Nearest among(Set<String> known) {
    return new Nearest(known);
  }

  /**
   * Finds the word that was probably meant.
   *
   * @param word a word as it was written
   * @return a known one; empty if none is near
   */
  public Optional<String> to(String word) {
    if (plain.isEmpty()) {
      known.forEach(this::learn);
    }
    String same = plain.get(plain(word));
    if (same != null) {
      return Optional.of(same);
    }
    if (word.length() > MAX_CHARACTERS) {
      return Optional.empty();
    }
    return known.size() <= MAX_COMPARED
        ? known.stream().filter(other -> OneAway.isOneAway(word, other)).min(naturalOrder())
        : oneAway(word).filter(Predicate.not(word::equals)).filter(known::contains).findFirst();
  }

  private void learn(String word) {
    plain.putIfAbsent(plain(word), word);
    if (alphabet.size() < MAX_ALPHABET) {
      word.codePoints().limit(MAX_CHARACTERS).forEach(alphabet::add);
    }
  }

  private static String plain(String word) {
    StringBuilder plain = new StringBuilder();
    word.codePoints()
        .filter(Character::isLetterOrDigit)
        .map(Character::toLowerCase)
        .forEach(plain::appendCodePoint);
    return plain.isEmpty() ? word : plain.toString();
  }

  private Stream<String> oneAway(String word) {
    int[] characters = word.codePoints().toArray();
    return Stream.iterate(0, i -> i <= characters.length, i -> i + 1)
        .flatMap(i -> changedAt(i, characters));
  }

  private Stream<String> changedAt(int i, int[] word) {
    Stream<String> inserted = alphabet.stream().map(c -> joined(word, i, i, c));
    if (i == word.length) {
      return inserted;
    }
    Stream<String> replaced = alphabet.stream().map(c -> joined(word, i, i + 1, c));
    Stream<String> deleted = Stream.of(joined(word, i, i + 1));
    Stream<String> swapped =
        i + 1 < word.length ? Stream.of(joined(word, i, i + 2, word[i + 1], word[i])) : Stream.of();
    return Stream.of(deleted, swapped, replaced, inserted).flatMap(words -> words);
  }

  /** The word with the characters from one position to another replaced by others. */
  private static String joined(int[] word, int from, int to, int... others) {
    return new String(word, 0, from)
        + new String(others, 0, others.length)
        + new String(word, to, word.length - to);
  }
}
