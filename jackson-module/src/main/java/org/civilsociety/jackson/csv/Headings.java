package org.civilsociety.jackson.csv;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.civilsociety.jackson.document.Problem;
import org.civilsociety.validation.Severity;
import tools.jackson.core.JsonPointer;

/** The headings of a table that is read. */
final class Headings {

  private static final int MAX_SUGGESTED = 100;

  /**
   * One of them.
   *
   * @param name the name of its cells in the source: the heading, but each has another
   * @param known what it means; empty if it is none of the documented ones
   * @param isRead whether its cells are taken into records
   */
  record Head(String name, Optional<Heading> known, boolean isRead) {}

  private final CsvTables.Table table;
  private final TableProblems problems;
  private final int row;
  private final List<Head> heads = new ArrayList<>();
  private final Set<Heading> taken = new HashSet<>();
  private final Set<String> names = new HashSet<>();
  private final Numbering numbers = new Numbering();
  private int unknown;

  private Headings(CsvTables.Table table, int row, TableProblems problems) {
    this.table = table;
    this.row = row;
    this.problems = problems;
  }

  static List<Head> read(
      CsvTables.Table table, int row, List<String> cells, TableProblems problems) {
    Headings headings = new Headings(table, row, problems);
    cells.forEach(headings::add);
    table.required().stream()
        .filter(name -> !headings.names.contains(name))
        .forEach(headings::reportMissing);
    return headings.heads;
  }

  static boolean isKnown(String heading, CsvTables.Table table) {
    return Heading.parse(heading).filter(parsed -> isKnown(parsed, table)).isPresent();
  }

  private static boolean isKnown(Heading heading, CsvTables.Table table) {
    return RecordKind.structure(table).contains(heading.toString())
        || !RecordKind.knowing(heading, table).isEmpty();
  }

  private void add(String text) {
    Optional<Heading> known = Heading.parse(text).filter(heading -> isKnown(heading, table));
    if (text.isBlank()) {
      heads.add(new Head(unused(text), Optional.empty(), false));
    } else if (known.isPresent()) {
      addKnown(text, known.get());
    } else if (names.add(text)) {
      heads.add(new Head(text, Optional.empty(), true));
      reportUnknown(text);
    } else {
      addRepeated(text);
    }
  }

  private void addKnown(String text, Heading heading) {
    Optional<Heading> free = taken.contains(heading) ? next(heading) : Optional.of(heading);
    if (free.isPresent()) {
      taken.add(free.get());
      names.add(free.get().toString());
      heads.add(new Head(free.get().toString(), free, true));
    } else {
      addRepeated(text);
    }
  }

  /** The heading for the next of a list, where it is one. */
  private Optional<Heading> next(Heading heading) {
    for (int step = heading.steps().size() - 1; step >= 0; step--) {
      Heading first = heading.numbered(step, 1);
      Heading next = first;
      while (taken.contains(next) && isKnown(next, table)) {
        next = heading.numbered(step, 1 + numbers.next(step + first.toString()));
      }
      if (isKnown(next, table) && !names.contains(next.toString())) {
        return Optional.of(next);
      }
    }
    return Optional.empty();
  }

  private void addRepeated(String text) {
    heads.add(new Head(unused(text), Optional.empty(), false));
    report("csv.heading-repeated", Severity.ERROR, "must not stand twice", text).report();
  }

  private String unused(String text) {
    String name = text + " (column " + (heads.size() + 1) + ")";
    while (!names.add(name)) {
      name += "'";
    }
    return name;
  }

  private void reportUnknown(String text) {
    if (!ExtensionColumns.isDeclared(text)) {
      Optional<String> nearest =
          ++unknown <= MAX_SUGGESTED ? NearestHeading.to(text, table) : Optional.empty();
      report(
              "csv.heading-unknown",
              Severity.WARNING,
              "should be a documented heading; its cells are kept as they are",
              text)
          .perhaps(nearest)
          .report();
    }
  }

  private void reportMissing(String name) {
    problems
        .add(
            "csv.heading-missing",
            Severity.ERROR,
            table.pointer().appendProperty(String.valueOf(row)),
            new Problem.Place(row, 1),
            "must have the heading " + name,
            "")
        .missing(name)
        .report();
  }

  private TableProblems.Detail report(String rule, Severity severity, String message, String text) {
    JsonPointer pointer = table.pointer().appendProperty(String.valueOf(row)).appendProperty(text);
    Problem.Place place = new Problem.Place(row, heads.size());
    return problems.add(rule, severity, pointer, place, message, text);
  }
}
