package org.civilsociety.jackson.csv;

import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import org.civilsociety.jackson.tree.SourceField;
import org.civilsociety.jackson.tree.TargetObject;

/**
 * A column, or several that belong together: how a member of a record stands in a table. Reading,
 * writing and the list of headings all go by it.
 */
interface Column {

  /** The first words of its headings; none if it stands under the words of what it is part of. */
  Set<String> words();

  /** Whether a heading is one of its own, from its first word on. */
  boolean knows(List<Heading.Step> steps, String qualifier);

  /** Puts what stands in the cells of a row, if anything does, into the record. */
  void read(Cells cells, TargetObject record, RowProblems problems);

  /** Puts the member of a record, if it is there, into the cells of a row. */
  void write(SourceField record, Place place, Line line);

  /** Lists the headings, languages and the like by an example. */
  void list(Place place, Consumer<String> headings);

  static void writeAll(List<Column> columns, SourceField record, Place place, Line line) {
    for (int i = 0; i < columns.size(); i++) {
      columns.get(i).write(record, place.at(i), line);
    }
  }

  static void readAll(
      List<Column> columns, Cells cells, TargetObject record, RowProblems problems) {
    columns.forEach(column -> column.read(cells, record, problems));
  }

  static boolean anyKnows(List<Column> columns, List<Heading.Step> steps, String qualifier) {
    return columns.stream().anyMatch(column -> column.knows(steps, qualifier));
  }

  /** Whether the first step is a word, with the number 1; every heading has the empty word. */
  static boolean begins(List<Heading.Step> steps, String word) {
    return word.isEmpty() || (!steps.isEmpty() && steps.get(0).equals(new Heading.Step(word, 1)));
  }

  static List<Heading.Step> after(String word, List<Heading.Step> steps) {
    return word.isEmpty() ? steps : steps.subList(1, steps.size());
  }

  static Set<String> wordOf(String word) {
    return word.isEmpty() ? Set.of() : Set.of(word);
  }
}
