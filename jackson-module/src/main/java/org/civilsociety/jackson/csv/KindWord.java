package org.civilsociety.jackson.csv;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A kind as a word of a heading: itself, but for what could be taken for something else there,
 * which is written as in a web address ({@code %2E} for a full stop).
 */
final class KindWord {

  private static final Pattern SPECIAL = Pattern.compile("[.\\[\\]%]");
  private static final Pattern ESCAPE = Pattern.compile("%([2-7][0-9A-F])");
  private static final Pattern DIGITS = Pattern.compile("[0-9]+");

  private KindWord() {}

  /** The word for a kind that is not empty; it is none of those that mean something else. */
  static String encode(String kind, Set<String> taken) {
    String word = SPECIAL.matcher(kind).replaceAll(found -> escape(found.group().charAt(0)));
    return taken.contains(word) || DIGITS.matcher(word).matches()
        ? escape(word.charAt(0)) + word.substring(1)
        : word;
  }

  /** The kind that a word was made for; empty if none was. */
  static Optional<String> decode(String word, Set<String> taken) {
    String kind =
        ESCAPE
            .matcher(word)
            .replaceAll(
                found ->
                    Matcher.quoteReplacement(
                        String.valueOf((char) Integer.parseInt(found.group(1), 16))));
    return !kind.isEmpty() && encode(kind, taken).equals(word)
        ? Optional.of(kind)
        : Optional.empty();
  }

  private static String escape(char character) {
    return String.format(Locale.ROOT, "%%%02X", (int) character);
  }
}
