package org.civilsociety.jackson.document;

/** Lines and columns of a text, counted as Jackson counts them: CR, LF and CR LF end a line. */
final class Lines {

  private Lines() {}

  /** The place of a character, or behind the last one. */
  static Problem.Place place(String text, int offset) {
    long line = 1;
    int start = 0;
    for (int next = next(text, start); next > start && next <= offset; next = next(text, start)) {
      line++;
      start = next;
    }
    return new Problem.Place(line, 1 + offset - start);
  }

  /** The text from a place to the end of its line. */
  static String from(String text, Problem.Place place) {
    return text.substring(offset(text, place)).lines().findFirst().orElse("");
  }

  /** The position of a place; at the most, behind the last character. */
  static int offset(String text, Problem.Place place) {
    int start = 0;
    for (long line = 1; line < place.line(); line++) {
      start = next(text, start);
    }
    return (int) Math.min(text.length(), start + Math.max(0, place.column() - 1));
  }

  /** Where the line after the one at a position starts; the position itself if there is none. */
  private static int next(String text, int start) {
    for (int i = start; i < text.length(); i++) {
      char character = text.charAt(i);
      if (character == '\n') {
        return i + 1;
      }
      if (character == '\r') {
        return i + 1 < text.length() && text.charAt(i + 1) == '\n' ? i + 2 : i + 1;
      }
    }
    return start;
  }
}
