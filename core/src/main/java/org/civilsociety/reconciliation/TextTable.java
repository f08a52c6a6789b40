package org.civilsociety.reconciliation;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Lays texts out side by side, broken at spaces or between the steps of a path, where there are
 * any. What is written from right to left stands in an isolate (Unicode TR 9), so that it stays in
 * its column.
 */
record TextTable(List<Integer> widths) {

  /** A place, what stands on the one side, a word between, and what stands on the other. */
  static final TextTable SIDE_BY_SIDE = new TextTable(List.of(26, 34, 18, 34));

  private static final String GAP = "  ";
  private static final String ISOLATE = "\u2068";
  private static final String END_OF_ISOLATE = "\u2069";

  List<String> lines(List<String> cells) {
    List<List<String>> columns =
        IntStream.range(0, cells.size())
            .mapToObj(i -> broken(cells.get(i), widths.get(i)))
            .toList();
    int height = columns.stream().mapToInt(List::size).max().orElse(0);
    return IntStream.range(0, height).mapToObj(row -> line(columns, row)).toList();
  }

  private String line(List<List<String>> columns, int row) {
    StringBuilder line = new StringBuilder();
    for (int i = 0; i < columns.size(); i++) {
      String cell = row < columns.get(i).size() ? columns.get(i).get(row) : "";
      line.append(isolated(cell)).append(" ".repeat(Math.max(0, widths.get(i) - width(cell))));
      line.append(GAP);
    }
    return line.toString().stripTrailing();
  }

  private static List<String> broken(String text, int width) {
    List<String> pieces = new ArrayList<>();
    String unindented = text.stripLeading();
    String indent = " ".repeat(Math.min(text.length() - unindented.length(), width / 2));
    String rest = indent + unindented;
    while (width(rest) > width) {
      int cut = cut(rest, indent.length(), end(rest, width));
      pieces.add(rest.substring(0, cut).stripTrailing());
      rest = indent + rest.substring(cut).strip();
    }
    pieces.add(rest);
    return pieces;
  }

  /**
   * Where a text is broken: at a space, else before the next step of a path, else where it must.
   */
  private static int cut(String text, int indent, int end) {
    int space = text.lastIndexOf(' ', end);
    if (space > indent) {
      return space;
    }
    int step = Math.max(text.lastIndexOf('.', end), text.lastIndexOf('[', end));
    return step > indent ? step : end;
  }

  /** How many characters fit into a width, and at least one. */
  private static int end(String text, int width) {
    int end = 0;
    for (int taken = 0; end < text.length(); end += Character.charCount(text.codePointAt(end))) {
      taken += width(text.codePointAt(end));
      if (taken > width && end > 0) {
        return end;
      }
    }
    return end;
  }

  private static int width(String text) {
    return text.codePoints().map(TextTable::width).sum();
  }

  private static int width(int character) {
    if (Character.isIdeographic(character)) {
      return 2;
    }
    return switch (Character.getType(character)) {
      case Character.NON_SPACING_MARK, Character.ENCLOSING_MARK, Character.FORMAT -> 0;
      default -> 1;
    };
  }

  private static String isolated(String text) {
    return text.codePoints().anyMatch(TextTable::isRightToLeft)
        ? ISOLATE + text + END_OF_ISOLATE
        : text;
  }

  private static boolean isRightToLeft(int character) {
    return switch (Character.getDirectionality(character)) {
      case Character.DIRECTIONALITY_RIGHT_TO_LEFT,
          Character.DIRECTIONALITY_RIGHT_TO_LEFT_ARABIC,
          Character.DIRECTIONALITY_ARABIC_NUMBER ->
          true;
      default -> false;
    };
  }
}
