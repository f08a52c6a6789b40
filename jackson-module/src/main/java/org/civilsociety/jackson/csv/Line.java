package org.civilsociety.jackson.csv;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.civilsociety.jackson.tree.SourceField;

/** One row of a table that is being written: its filled cells, in the order of the record. */
final class Line {

  static final String ORDER = "the order is that of the columns";

  /** No encoding of Unicode can write them. */
  private static final Pattern HALVES = Pattern.compile("\\p{Cs}");

  private static final String EMPTY = "an empty cell says nothing";
  private static final String HALF = "half a surrogate pair became U+FFFD";
  private static final String HEADING = "half a surrogate pair cannot stand in a heading";

  /**
   * A filled cell.
   *
   * @param heading what stands over it
   * @param rank how the heading ranks among others
   * @param text what stands in it
   * @param how how the text differs from the fields; empty if it does not
   * @param fields the fields that it says
   */
  record Cell(String heading, String rank, String text, String how, List<SourceField> fields) {}

  /** Writes one entry of a list. */
  interface Entry<K> {
    void write(SourceField entry, K key, int number);
  }

  private final List<Cell> cells = new ArrayList<>();
  private final List<List<Integer>> ordered = new ArrayList<>();

  int size() {
    return cells.size();
  }

  List<Cell> cells() {
    return cells;
  }

  void put(Place place, String qualifier, SourceField field) {
    put(place, qualifier, Form.TEXT.cell(field.value()), field);
  }

  void put(Place place, String qualifier, String text, SourceField... fields) {
    put(place.heading(qualifier), place.rank(), text, "", List.of(fields));
  }

  void put(String heading, String rank, String text, String how, List<SourceField> fields) {
    if (HALVES.matcher(heading).find()) {
      fields.forEach(field -> field.dropped(HEADING));
    } else if (text.isEmpty()) {
      fields.forEach(field -> field.dropped(EMPTY));
    } else {
      String written = HALVES.matcher(text).replaceAll("\uFFFD");
      String changed = written.equals(text) ? how : HALF;
      cells.add(new Cell(heading, rank, written, changed, new ArrayList<>(fields)));
    }
  }

  /**
   * Writes the entries of a list that is read in the order of the columns.
   *
   * @param key what the headings of an entry say; those of which it is the same are numbered
   * @param said the fields that the headings say
   * @param write writes an entry with its number
   */
  <K> void inOrder(
      List<SourceField> entries,
      Function<SourceField, K> key,
      Function<SourceField, List<SourceField>> said,
      Entry<K> write) {
    Map<K, Integer> numbers = new HashMap<>();
    List<Integer> starts = new ArrayList<>();
    for (SourceField entry : entries) {
      int start = cells.size();
      K own = key.apply(entry);
      int number = numbers.getOrDefault(own, 0) + 1;
      write.write(entry, own, number);
      if (cells.size() > start) {
        numbers.put(own, number);
        cells.get(start).fields().addAll(said.apply(entry));
        starts.add(start);
      }
    }
    starts.add(cells.size());
    ordered.add(starts);
  }

  /** What is changed of each cell by the order of the columns, which are numbered by heading. */
  boolean[] disordered(Map<String, Integer> columns) {
    boolean[] disordered = new boolean[cells.size()];
    for (List<Integer> starts : ordered) {
      if (!isInOrder(starts, columns)) {
        for (int i = starts.get(0); i < starts.get(starts.size() - 1); i++) {
          disordered[i] = true;
        }
      }
    }
    return disordered;
  }

  private boolean isInOrder(List<Integer> starts, Map<String, Integer> columns) {
    int last = -1;
    for (int i = 0; i + 1 < starts.size(); i++) {
      int first =
          cells.subList(starts.get(i), starts.get(i + 1)).stream()
              .mapToInt(cell -> columns.get(cell.heading()))
              .min()
              .orElseThrow();
      if (first < last) {
        return false;
      }
      last = first;
    }
    return true;
  }
}
