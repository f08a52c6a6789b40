package org.civilsociety.jackson.csv;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * Takes a text apart into rows, as RFC 4180 has them: a row goes on where a quotation mark is open.
 * A row whose quotation marks are at odds ends with its line, so that it does not take the rest of
 * the table with it; one that is too long, with the line that it has got to. What was found out of
 * one row is not looked for again by the next, so that the whole takes linear time.
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

  /** Where cells begin from which the row runs into a quotation mark that is never closed. */
  private final BitSet unclosed = new BitSet();

  /** Where cells begin from which the row runs into something outside the quotation marks. */
  private final BitSet misplaced = new BitSet();

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
    int firstLine = endOfLine(start);
    int cells = 1;
    int inFirstLine = 1;
    Set<Character> found = new TreeSet<>();
    List<Integer> begun = new ArrayList<>();
    number++;
    for (int at = start; ; at++, cells++) {
      inFirstLine = at <= firstLine ? cells : inFirstLine;
      begun.add(at);
      int end = unclosed.get(at) ? UNCLOSED : misplaced.get(at) ? MISPLACED : endOfCell(at);
      if (end < 0) {
        begun.forEach(end == UNCLOSED ? unclosed::set : misplaced::set);
        return faulty(start, firstLine, end == UNCLOSED ? OPEN : OUTSIDE, inFirstLine);
      }
      if (end - start > maxCharacters) {
        return faulty(start, endOfLine(end), TOO_LONG.formatted(maxCharacters), inFirstLine);
      }
      if (end == text.length() || isLineEnd(text.charAt(end))) {
        position = afterLineEnd(end);
        return new Row(number, text.substring(start, end), cells, found, Optional.empty(), cells);
      }
      found.add(text.charAt(end));
      at = end;
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

  private int endOfLine(int start) {
    int end = start;
    while (end < text.length() && !isLineEnd(text.charAt(end))) {
      end++;
    }
    return end;
  }

  private Row faulty(int start, int end, String fault, int column) {
    position = afterLineEnd(end);
    return new Row(
        number, text.substring(start, end), column, Set.of(), Optional.of(fault), column);
  }
}
