package org.civilsociety.internal;

import java.text.Normalizer;
import java.util.Locale;

/**
 * A text without the differences that Unicode and typists make: {@code "L’ＡＩＤＥ, Straße"} is {@code
 * "l aide strasse"}.
 *
 * <p>Compatibility forms and letter case are folded (NFKC; the full case folding of Unicode as far
 * as upper and lower case of the root locale give it, with the final sigma as any sigma and the
 * dotted and dotless i of Turkish as i). Punctuation is white space, and white space one space; an
 * apostrophe within a word goes without a trace, unless it cuts one letter off (French {@code l’}).
 * Controls, bidirectional marks, half surrogate pairs, tatweel and the vowel signs of Arabic are
 * left out. The hamza is not: it spells another word.
 */
public final class FoldedText {

  private static final int FIRST_ARABIC = 0x600;
  private static final int LAST_ARABIC = 0x6FF;
  private static final int TATWEEL = 0x640;
  private static final int MADDA = 0x653;
  private static final int HAMZA_BELOW = 0x655;

  private FoldedText() {}

  /**
   * Folds a text.
   *
   * @param text any text
   * @return what is left of it, perhaps nothing; folding it again changes nothing
   */
  public static String of(String text) {
    String once = fold(text);
    String twice = fold(once);
    return once.equals(twice) ? once : twice;
  }

  private static String fold(String text) {
    String folded =
        Normalizer.normalize(text, Normalizer.Form.NFKC)
            .toUpperCase(Locale.ROOT)
            .toLowerCase(Locale.ROOT)
            .replace('ς', 'σ')
            .replace("i\u0307", "i");
    StringBuilder kept = new StringBuilder(folded.length());
    folded.codePoints().forEach(character -> append(kept, character));
    return Normalizer.normalize(kept, Normalizer.Form.NFKC).strip();
  }

  private static void append(StringBuilder kept, int character) {
    if (isApostrophe(character)) {
      if (endsWithOneLetter(kept)) {
        kept.append(' ');
      }
    } else if (isGap(character)) {
      if (!kept.isEmpty() && kept.charAt(kept.length() - 1) != ' ') {
        kept.append(' ');
      }
    } else if (!isLeftOut(character)) {
      kept.appendCodePoint(character);
    }
  }

  private static boolean endsWithOneLetter(StringBuilder kept) {
    int last = kept.length() - 1;
    return last >= 0 && kept.charAt(last) != ' ' && (last == 0 || kept.charAt(last - 1) == ' ');
  }

  private static boolean isApostrophe(int character) {
    return switch (character) {
      case '\'', '`', '´', '‘', '’', '‛', 'ʹ', 'ʻ', 'ʼ', 'ʽ', 'ʾ', 'ʿ', '′' -> true;
      default -> false;
    };
  }

  private static boolean isGap(int character) {
    return Character.isWhitespace(character)
        || switch (Character.getType(character)) {
          case Character.SPACE_SEPARATOR,
              Character.LINE_SEPARATOR,
              Character.PARAGRAPH_SEPARATOR,
              Character.CONNECTOR_PUNCTUATION,
              Character.DASH_PUNCTUATION,
              Character.START_PUNCTUATION,
              Character.END_PUNCTUATION,
              Character.INITIAL_QUOTE_PUNCTUATION,
              Character.FINAL_QUOTE_PUNCTUATION,
              Character.OTHER_PUNCTUATION ->
              true;
          default -> false;
        };
  }

  private static boolean isLeftOut(int character) {
    return character == TATWEEL
        || isArabicVowelSign(character)
        || switch (Character.getType(character)) {
          case Character.CONTROL, Character.FORMAT, Character.SURROGATE -> true;
          default -> false;
        };
  }

  /** What stands above and below the letters, but for madda and hamza. */
  private static boolean isArabicVowelSign(int character) {
    return Character.getType(character) == Character.NON_SPACING_MARK
        && character >= FIRST_ARABIC
        && character <= LAST_ARABIC
        && (character < MADDA || character > HAMZA_BELOW);
  }
}
