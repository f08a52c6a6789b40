package org.civilsociety.examples.tool.output;

import java.util.HexFormat;

/**
 * Foreign text, such as the name of a file or a way through a document, made safe for a terminal.
 *
 * <p>What would move the cursor, break the line or turn the reading direction is written as {@code
 * \}{@code u001B}; everything else stands as it is.
 */
public final class VisibleText {

  /** The most characters of one text; where more is cut off, {@code …} stands. */
  public static final int MAX_CHARACTERS = 1_000;

  private static final HexFormat HEXADECIMAL = HexFormat.of().withUpperCase();

  private VisibleText() {}

  /**
   * Shows a text on one line.
   *
   * @param text any text
   * @return at most {@value #MAX_CHARACTERS} characters of it, escapes not counted
   */
  public static String of(String text) {
    StringBuilder shown = new StringBuilder();
    text.codePoints().limit(MAX_CHARACTERS).forEach(character -> add(character, shown));
    return shown
        .append(text.codePointCount(0, text.length()) > MAX_CHARACTERS ? "…" : "")
        .toString();
  }

  /**
   * Shows a text of several lines, all of it.
   *
   * @param text any text
   * @return the text, with its line feeds
   */
  public static String lines(String text) {
    StringBuilder shown = new StringBuilder();
    text.codePoints()
        .forEach(
            character -> {
              if (character == '\n') {
                shown.append('\n');
              } else {
                add(character, shown);
              }
            });
    return shown.toString();
  }

  /** Whether a character is seen, and changes nothing else. */
  static boolean isVisible(int character) {
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

  private static void add(int character, StringBuilder shown) {
    if (isVisible(character)) {
      shown.appendCodePoint(character);
    } else {
      for (char unit : Character.toChars(character)) {
        shown.append(escape(unit));
      }
    }
  }

  /** The escape that JSON and Java have for a character. */
  static String escape(char unit) {
    return "\\u" + HEXADECIMAL.toHexDigits(unit);
  }
}
