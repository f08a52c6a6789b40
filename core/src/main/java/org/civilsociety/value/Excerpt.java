package org.civilsociety.value;

import java.util.HexFormat;

/**
 * Foreign text made safe to show: cut to {@value #MAX_CHARACTERS} characters, with everything that
 * could break a line or turn the reading direction written as an escape.
 *
 * <p>{@code Excerpt.of("a\nb")} is {@code a\nb} in four visible characters. Error messages and the
 * {@code toString()} of records show foreign text in this form only; the {@code toString()} of a
 * value with a text form is that text.
 */
public final class Excerpt {

  /** The most characters (Unicode code points) of an excerpt, before the mark of a cut. */
  public static final int MAX_CHARACTERS = 80;

  private static final HexFormat HEXADECIMAL = HexFormat.of().withUpperCase();

  private Excerpt() {}

  /**
   * Shows a text on one line.
   *
   * @param text any text, also hostile
   * @return the text, with control, format, separator and unpaired surrogate characters as {@code
   *     \n}, {@code \t} or {@code \}{@code u202E}, a backslash and a quotation mark escaped, and
   *     {@code …} at the end where it was cut
   */
  public static String of(CharSequence text) {
    StringBuilder excerpt = new StringBuilder();
    int length = 0;
    for (int index = 0; index < text.length(); ) {
      int character = Character.codePointAt(text, index);
      String shown = shown(character);
      length += shown.codePointCount(0, shown.length());
      if (length > MAX_CHARACTERS) {
        return excerpt.append('…').toString();
      }
      excerpt.append(shown);
      index += Character.charCount(character);
    }
    return excerpt.toString();
  }

  /**
   * Shows a text on one line, between quotation marks.
   *
   * @param text any text, also hostile
   * @return the excerpt, like {@code "30.02.2016"}
   */
  public static String quoted(CharSequence text) {
    return '"' + of(text) + '"';
  }

  private static String shown(int character) {
    return switch (character) {
      case '\n' -> "\\n";
      case '\r' -> "\\r";
      case '\t' -> "\\t";
      case '"' -> "\\\"";
      case '\\' -> "\\\\";
      default -> isVisible(character) ? Character.toString(character) : escaped(character);
    };
  }

  private static String escaped(int character) {
    StringBuilder escaped = new StringBuilder();
    for (char unit : Character.toChars(character)) {
      escaped.append("\\u").append(HEXADECIMAL.toHexDigits(unit));
    }
    return escaped.toString();
  }

  private static boolean isVisible(int character) {
    return switch (Character.getType(character)) {
      case Character.CONTROL,
          Character.FORMAT,
          Character.SURROGATE,
          Character.LINE_SEPARATOR,
          Character.PARAGRAPH_SEPARATOR,
          Character.UNASSIGNED ->
          false;
      default -> true;
    };
  }
}
