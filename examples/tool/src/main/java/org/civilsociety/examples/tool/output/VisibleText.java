package org.civilsociety.examples.tool.output;

import java.util.HexFormat;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

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

  /** Text between an isolate (Unicode TR 9) and its end on the same line. */
  private static final Pattern ISOLATED =
      Pattern.compile("([\u2066-\u2068])([^\u2066-\u2069\n]*+)\u2069");

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
    return lines(kept).replace("\n", escape('\n')) + (isCut ? "…" : "");
  }

  /**
   * Shows a text of several lines, all of it.
   *
   * @param text any text
   * @return the text, with its line feeds
   */
  public static String lines(String text) {
    return text.codePoints()
        .mapToObj(
            character ->
                character == '\n' || isVisible(character)
                    ? Character.toString(character)
                    : escape(character))
        .collect(Collectors.joining());
  }

  /**
   * Shows lines in which the library sets foreign text, escaped, apart by isolates.
   *
   * @param text the words of the library
   * @return the text, with its line feeds and the isolates that are closed
   */
  public static String arranged(String text) {
    StringBuilder shown = new StringBuilder();
    int end = 0;
    for (Matcher isolated = ISOLATED.matcher(text); isolated.find(); end = isolated.end()) {
      shown.append(lines(text.substring(end, isolated.start())));
      shown.append(isolated.group(1)).append(lines(isolated.group(2))).append('\u2069');
    }
    return shown.append(lines(text.substring(end))).toString();
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

  /** The escape that JSON and Java have for a character. */
  static String escape(int character) {
    StringBuilder escape = new StringBuilder();
    for (char unit : Character.toChars(character)) {
      escape.append("\\u").append(HEXADECIMAL.toHexDigits(unit));
    }
    return escape.toString();
  }
}
