package org.civilsociety.jackson.csv;

import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * Takes a text apart into rows, as RFC 4180 has them: a row goes on where a quotation mark is open.
 * A row whose quotation marks are at odds ends with its line, so that it does not take the rest of
 * the table with it.
 */
final class Rows {

  /**
   * A row as it stands in the text.
   *
   * @param number its number, from 1, as spreadsheets count: empty rows too
   * @param text the row without the end of the line
   * @param cells how many cells it has
   * @param separators what stands between them
   * @param fault what is wrong with it; it cannot be taken apart then
   * @param column the column where that is, from 1
   */
  record Row(
      int number,
      String text,
      int cells,
      Set<Character> separators,
      Optional<String> fault,
      int column) {}

  private static final String OPEN = "has a quotation mark that is not closed";
  private static final String OUTSIDE =
      "must have nothing outside the quotation marks, and two of them for one within";
  private static final String TOO_LONG = "must have at most %d characters in a row";

  private final String text;
  private final String separators;
  private final int maxCharacters;
  private int position;
  private int number;

  /**
   * Begins with the first row.
   *
   * @param separators what may stand between cells
   * @param maxCharacters the most characters of a row
   */
  Rows(String text, String separators, int maxCharacters) {
    this.text = text;
    this.separators = separators;
    this.maxCharacters = maxCharacters;
  }

  boolean hasNext() {
    return position < text.length();
  }

  Row next() {
    int start = position;
    int at = start;
    int cells = 1;
    Set<Character> found = new TreeSet<>();
    number++;
    while (true) {
      at = endOfCell(at);
      if (at < 0) {
        return faulty(start, at == UNCLOSED ? OPEN : OUTSIDE, cells);
      }
      if (at - start > maxCharacters) {
        return faulty(start, TOO_LONG.formatted(maxCharacters), cells);
      }
      if (at == text.length() || isLineEnd(text.charAt(at))) {
        position = afterLineEnd(at);
        return new Row(number, text.substring(start, at), cells, found, Optional.empty(), cells);
      }
      found.add(text.charAt(at));
      cells++;
      at++;
    }
  }

  private static final int UNCLOSED = -1;
  private static final int MISPLACED = -2;

  /** Where a cell ends, at a separator, line end or the end of the text; negative if nowhere. */
  private int endOfCell(int start) {
    int at = start;
    while (at < text.length() && text.charAt(at) <= ' ' && !ends(at)) {
      at++;
    }
    if (at < text.length() && text.charAt(at) == '"') {
      return at == start ? endOfQuoted(at + 1) : MISPLACED;
    }
    while (at < text.length() && !ends(at)) {
      at++;
    }
    return at;
  }

  private int endOfQuoted(int start) {
    int at = start;
    while (true) {
      at = text.indexOf('"', at) + 1;
      if (at == 0) {
        return UNCLOSED;
      }
      if (at == text.length() || ends(at)) {
        return at;
      }
      if (text.charAt(at) != '"') {
        return MISPLACED;
      }
      at++;
    }
  }

  private boolean ends(int at) {
    return isLineEnd(text.charAt(at)) || separators.indexOf(text.charAt(at)) >= 0;
  }

  private static boolean isLineEnd(char character) {
    return character == '\n' || character == '\r';
  }

  private int afterLineEnd(int at) {
    if (at == text.length()) {
      return at;
    }
    boolean isTwo = text.startsWith("\r\n", at);
    return isTwo ? at + 2 : at + 1;
  }

  private Row faulty(int start, String fault, int column) {
    int end = start;
    while (end < text.length() && !isLineEnd(text.charAt(end))) {
      end++;
    }
    position = afterLineEnd(end);
    return new Row(
        number, text.substring(start, end), column, Set.of(), Optional.of(fault), column);
  }
}
