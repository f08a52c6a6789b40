package org.civilsociety.jackson.csv;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * Takes a text apart into rows and cells, as RFC 4180 has them: a row goes on where a quotation
 * mark is open. A row whose quotation marks are at odds ends with its line, so that it does not
 * take the rest of the table with it; one that is too long, with the line that it has got to. What
 * was found out of one row is not looked for again by the next, so that the whole takes linear
 * time.
 */
final class Rows {

  /** What may stand between cells. */
  static final String SEPARATORS = ",;\t";

  /** Why a row cannot be taken apart. */
  enum Fault {
    /** A quotation mark is not closed. */
    OPEN,
    /** Something stands before or behind the quotation marks. */
    OUTSIDE,
    /** It has too many bytes. */
    TOO_LONG,
    /** The text ends within it. */
    CUT
  }

  /**
   * A row as it stands in the text.
   *
   * @param number its number, from 1, as spreadsheets count: empty rows too
   * @param text the row without the end of the line
   * @param cells what its cells hold; none if it cannot be taken apart
   * @param separators what stands between them
   * @param fault what is wrong with it
   * @param column the column where that is, from 1
   */
  record Row(
      int number,
      String text,
      List<String> cells,
      Set<Character> separators,
      Optional<Fault> fault,
      int column) {}

  private final String text;
  private final boolean isCut;
  private final String separators;
  private final int maxBytes;

  /** Where cells begin from which the row runs into a quotation mark that is never closed. */
  private final BitSet unclosed = new BitSet();

  /** Where cells begin from which the row runs into something outside the quotation marks. */
  private final BitSet misplaced = new BitSet();

  private int position;
  private int number;

  /**
   * Begins with the first row.
   *
   * @param isCut whether there was more of the text; its last row is not whole then, and a
   *     quotation mark that is open is open up to there
   * @param separators what may stand between cells
   * @param maxBytes the most bytes of a row
   */
  Rows(String text, boolean isCut, String separators, int maxBytes) {
    this.text = text;
    this.isCut = isCut;
    this.separators = separators;
    this.maxBytes = maxBytes;
  }

  boolean hasNext() {
    return position < text.length();
  }

  Row next() {
    int start = position;
    int firstLine = endOfLine(start);
    int inFirstLine = 1;
    long bytes = 0;
    List<String> cells = new ArrayList<>();
    Set<Character> found = new TreeSet<>();
    List<Integer> begun = new ArrayList<>();
    number++;
    for (int at = start; ; at++) {
      inFirstLine = at <= firstLine ? cells.size() + 1 : inFirstLine;
      begun.add(at);
      int end = unclosed.get(at) ? UNCLOSED : misplaced.get(at) ? MISPLACED : endOfCell(at);
      if (end == UNCLOSED && isCut) {
        return faulty(start, text.length(), Fault.CUT, cells.size() + 1);
      }
      if (end < 0) {
        begun.forEach(end == UNCLOSED ? unclosed::set : misplaced::set);
        Fault fault = end == UNCLOSED ? Fault.OPEN : Fault.OUTSIDE;
        return faulty(start, firstLine, fault, inFirstLine);
      }
      bytes += bytes(at, end);
      if (bytes + cells.size() > maxBytes) {
        return faulty(start, endOfLine(end), Fault.TOO_LONG, inFirstLine);
      }
      if (end == text.length() && isCut) {
        return faulty(start, end, Fault.CUT, cells.size() + 1);
      }
      cells.add(cell(at, end));
      if (end == text.length() || isLineEnd(text.charAt(end))) {
        position = afterLineEnd(end);
        String row = text.substring(start, end);
        return new Row(number, row, cells, found, Optional.empty(), cells.size());
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

  /** What a cell holds, without the quotation marks around it. */
  private String cell(int start, int end) {
    return text.startsWith("\"", start)
        ? text.substring(start + 1, end - 1).replace("\"\"", "\"")
        : text.substring(start, end);
  }

  private long bytes(int start, int end) {
    return text.substring(start, end).getBytes(StandardCharsets.UTF_8).length;
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

  private Row faulty(int start, int end, Fault fault, int column) {
    position = afterLineEnd(end);
    String row = text.substring(start, end);
    return new Row(number, row, List.of(), Set.of(), Optional.of(fault), column);
  }
}
