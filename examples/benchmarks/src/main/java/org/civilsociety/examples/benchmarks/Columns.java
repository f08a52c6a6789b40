package org.civilsociety.examples.benchmarks;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Rows of cells, one below the other, in columns as wide as their widest cell. */
final class Columns {

  private final int texts;
  private final List<List<String>> rows = new ArrayList<>();

  /**
   * Begins with a heading.
   *
   * @param texts so many columns begin at the left; the others are numbers, which end at the right
   * @param heading the first row
   */
  Columns(int texts, List<String> heading) {
    this.texts = texts;
    rows.add(List.copyOf(heading));
  }

  /** Adds a row with as many cells as the heading has. */
  void add(List<String> row) {
    rows.add(List.copyOf(row));
  }

  /** Returns the rows, each ended by a line feed. */
  String text() {
    return rows.stream().map(row -> line(row) + "\n").collect(Collectors.joining());
  }

  private String line(List<String> row) {
    return IntStream.range(0, row.size())
        .mapToObj(column -> cell(row.get(column), column))
        .collect(Collectors.joining("  ", "  ", ""))
        .stripTrailing();
  }

  private String cell(String content, int column) {
    String space = " ".repeat(width(column) - content.length());
    return column < texts ? content + space : space + content;
  }

  private int width(int column) {
    return rows.stream().mapToInt(row -> row.get(column).length()).max().orElse(0);
  }
}
