package org.civilsociety.jackson.csv;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;

/**
 * Puts the columns of a table in order: so that each row has its cells in the order of its record,
 * as far as the rows agree; where they leave it open, by rank and then as they were met.
 */
final class ColumnOrder {

  private static final class Column {
    final String heading;
    final String rank;
    final int met;
    final Set<Column> next = new LinkedHashSet<>();
    int before;

    Column(String heading, String rank, int met) {
      this.heading = heading;
      this.rank = rank;
      this.met = met;
    }
  }

  private static final Comparator<Column> BY_RANK =
      Comparator.comparing((Column column) -> column.rank).thenComparing(column -> column.met);

  private final Map<String, Column> columns = new LinkedHashMap<>();

  private ColumnOrder() {}

  /** The number of each heading, from 0. */
  static Map<String, Integer> of(List<Line> lines) {
    ColumnOrder order = new ColumnOrder();
    lines.forEach(order::learn);
    Map<String, Integer> numbers = new HashMap<>();
    order.sorted().forEach(heading -> numbers.put(heading, numbers.size()));
    return numbers;
  }

  private void learn(Line line) {
    Column last = null;
    for (Line.Cell cell : line.cells()) {
      Column column =
          columns.computeIfAbsent(
              cell.heading(), heading -> new Column(heading, cell.rank(), columns.size()));
      if (last != null && last.next.add(column)) {
        column.before++;
      }
      last = column;
    }
  }

  private List<String> sorted() {
    TreeSet<Column> left = new TreeSet<>(BY_RANK);
    left.addAll(columns.values());
    TreeSet<Column> ready = new TreeSet<>(BY_RANK);
    left.stream().filter(column -> column.before == 0).forEach(ready::add);
    List<String> sorted = new ArrayList<>();
    while (!left.isEmpty()) {
      Column column = Objects.requireNonNull(ready.isEmpty() ? left.first() : ready.first());
      ready.remove(column);
      left.remove(column);
      sorted.add(column.heading);
      for (Column next : column.next) {
        if (--next.before == 0 && left.contains(next)) {
          ready.add(next);
        }
      }
    }
    return sorted;
  }
}
