package org.civilsociety.examples.tool.output;

import java.util.Arrays;
import java.util.HexFormat;
import java.util.stream.Collectors;

/**
 * Foreign text, such as the name of a file or a way through a document, made safe for a terminal.
 *
 * <p>What would move the cursor, break the line or turn the reading direction is written as {@code
 * \}{@code u001B}; everything else stands as it is, isolates (Unicode TR 9) too where each is
 * closed.
 */
public final class VisibleText {

  /** The most characters of one text; where more is cut off, {@code …} stands. */
  public static final int MAX_CHARACTERS = 1_000;

  private static final HexFormat HEXADECIMAL = HexFormat.of().withUpperCase();

  private static final char FIRST_ISOLATE = '\u2066';
  private static final char POP_ISOLATE = '\u2069';

  private VisibleText() {}

  /**
   * Shows a text on one line.
   *
   * @param text any text
   * @return at most {@value #MAX_CHARACTERS} characters of it, escapes not counted
   */
  public static String of(String text) {
    boolean isCut = text.codePointCount(0, text.length()) > MAX_CHARACTERS;
    String kept = isCut ? text.substring(0, text.offsetByCodePoints(0, MAX_CHARACTERS)) : text;
    return line(kept) + (isCut ? "…" : "");
  }

  /**
   * Shows a text of several lines, all of it.
   *
   * @param text any text
   * @return the text, with its line feeds
   */
  public static String lines(String text) {
    return Arrays.stream(text.split("\n", -1))
        .map(VisibleText::line)
        .collect(Collectors.joining("\n"));
  }

  private static String line(String text) {
    boolean isIsolated = areClosed(text);
    StringBuilder shown = new StringBuilder();
    text.codePoints()
        .forEach(
            character -> {
              if (isIsolated && isIsolate(character)) {
                shown.appendCodePoint(character);
              } else {
                add(character, shown);
              }
            });
    return shown.toString();
  }

  /** Isolates keep directions apart, as long as each is closed and none of another is. */
  private static boolean areClosed(String text) {
    int open = 0;
    for (int i = 0; i < text.length(); i++) {
      if (isIsolate(text.charAt(i))) {
        open += text.charAt(i) == POP_ISOLATE ? -1 : 1;
      }
      if (open < 0) {
        return false;
      }
    }
    return open == 0;
  }

  private static boolean isIsolate(int character) {
    return character >= FIRST_ISOLATE && character <= POP_ISOLATE;
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
