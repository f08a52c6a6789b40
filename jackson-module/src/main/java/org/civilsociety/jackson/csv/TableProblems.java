package org.civilsociety.jackson.csv;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.civilsociety.jackson.conversion.Conversion;
import org.civilsociety.jackson.document.Problem;
import org.civilsociety.jackson.tree.FoundProblems;
import org.civilsociety.validation.Severity;
import tools.jackson.core.JsonPointer;

/**
 * Collects what is wrong with tables, by row and column. However much there is to be said of lesser
 * things, it takes no room from an error.
 */
final class TableProblems {

  private static final List<String> TABLES =
      Stream.of(CsvTables.Table.values()).map(CsvTables.Table::member).toList();

  private static final Comparator<Problem> BY_PLACE =
      Comparator.comparingInt(TableProblems::table)
          .thenComparing(problem -> problem.place().orElse(new Problem.Place(0, 0)));

  private final int max;
  private final FoundProblems errors;
  private final FoundProblems others;
  private final Map<String, CellForm> malformed = new HashMap<>();

  TableProblems(int max) {
    this.max = max;
    errors = new FoundProblems(max);
    others = new FoundProblems(max);
  }

  /**
   * Makes a problem with a cell.
   *
   * @param rule what is wrong
   * @param pointer the pointer to the cell
   * @param place its row and column
   * @param message what is expected
   */
  static Problem problem(
      String rule, Severity severity, JsonPointer pointer, Problem.Place place, String message) {
    return Problem.of(rule, severity, pointer, message).at(pointer, Optional.of(place));
  }

  void add(Problem problem) {
    (problem.severity() == Severity.ERROR ? errors : others).add(problem);
  }

  /** Says what a cell should have been that has not its form, in the words of tables. */
  void expect(JsonPointer cell, CellForm form) {
    malformed.put(cell.toString(), form);
  }

  /** What the cell at a pointer should have been; empty if its form is that of JSON. */
  Optional<CellForm> expected(String cell) {
    return Optional.ofNullable(malformed.get(cell));
  }

  /** The errors, to which more may come. */
  FoundProblems errors() {
    return errors;
  }

  /** The conversion with all problems, in the order of the tables. */
  <T> Conversion<T> in(Conversion<T> read) {
    List<Problem> named = new ArrayList<>();
    Stream.concat(read.problems().stream(), others.named().stream())
        .limit(max)
        .sorted(BY_PLACE)
        .forEach(named::add);
    int all = read.problems().size() + read.more() + others.named().size() + others.more();
    return new Conversion<>(
        read.result(), read.losses(), named, all - named.size(), read.isComplete());
  }

  private static int table(Problem problem) {
    return TABLES.indexOf(String.valueOf(problem.pointer().getMatchingProperty()));
  }
}
