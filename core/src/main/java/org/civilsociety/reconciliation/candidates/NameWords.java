package org.civilsociety.reconciliation.candidates;

import java.text.Normalizer;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * The words of a folded name, without accents, and in Arabic without the letters that are written
 * for each other: {@code "asociación"} is {@code asociacion}, {@code "أسرة"} is {@code اسره}.
 *
 * <p>The Arabic letters are those of Larkey, Ballesteros and Connell, <i>Improving Stemming for
 * Arabic Information Retrieval</i> (2002), with the Persian forms of two of them.
 */
final class NameWords {

  /** What a word has beyond it is not looked at. */
  static final int MAX_CHARACTERS = 32;

  private static final Map<Integer, Integer> SAME_LETTERS =
      Map.of(
          (int) 'ى', (int) 'ي',
          (int) 'ی', (int) 'ي',
          (int) 'ک', (int) 'ك',
          (int) 'ة', (int) 'ه');

  private NameWords() {}

  static List<String> of(String folded) {
    StringBuilder plain = new StringBuilder(folded.length());
    Normalizer.normalize(folded, Normalizer.Form.NFD)
        .codePoints()
        .filter(character -> !isAccent(character))
        .map(NameWords::plain)
        .forEach(plain::appendCodePoint);
    return Stream.of(plain.toString().split(" ", -1))
        .filter(word -> !word.isEmpty())
        .map(word -> word.substring(0, Math.min(word.length(), MAX_CHARACTERS)))
        .toList();
  }

  private static boolean isAccent(int character) {
    return (character >= 0x300 && character <= 0x36F) || (character >= 0x653 && character <= 0x655);
  }

  private static int plain(int character) {
    return Character.getType(character) == Character.DECIMAL_DIGIT_NUMBER
        ? '0' + Character.digit(character, 10)
        : SAME_LETTERS.getOrDefault(character, character);
  }
}
