package org.civilsociety.jackson.csv;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.civilsociety.jackson.document.Input;
import org.civilsociety.jackson.document.Problem;
import org.civilsociety.jackson.document.ReadLimits;
import org.civilsociety.jackson.input.DocumentText;
import org.civilsociety.validation.Severity;
import org.civilsociety.value.ExtensionValue;
import org.civilsociety.value.Extensions;
import tools.jackson.core.JsonPointer;

/** Reads one table: its headings, and the filled cells of each row by heading. */
final class TableReader {

  /** The most headings that are read: as many as spreadsheets have columns. */
  static final int MAX_HEADINGS = 16_384;

  /**
   * What was read.
   *
   * @param heads the headings
   * @param rows the filled cells by the number of their row and the name of their heading
   * @param guarded the pointers to the cells from which a guard was taken
   */
  record Result(List<Headings.Head> heads, Extensions rows, Set<String> guarded) {}

  private final CsvTables.Table table;
  private final ReadLimits limits;
  private final TableProblems problems;
  private final DocumentText text;
  private final Map<String, ExtensionValue> rows = new LinkedHashMap<>();
  private final Set<String> guarded = new HashSet<>();

  private TableReader(
      CsvTables.Table table, ReadLimits limits, TableProblems problems, DocumentText text) {
    this.table = table;
    this.limits = limits;
    this.problems = problems;
    this.text = text;
  }

  static Result read(
      CsvTables.Table table, Input input, ReadLimits limits, TableProblems problems) {
    DocumentText text = DocumentText.of(input, limits.maxBytes());
    return new TableReader(table, limits, problems, text).read();
  }

  private Result read() {
    Rows rows = rows(Rows.SEPARATORS);
    while (rows.hasNext()) {
      Rows.Row row = rows.next();
      if (row.fault().isPresent()) {
        problems.errors().missSomething();
        report(row, row.fault().get());
        return nothing();
      }
      if (!row.text().isBlank()) {
        return read(row);
      }
    }
    if (text.end().isPresent()) {
      reportEnd(1, 1, text.text());
    } else {
      report("csv.heading-missing", 1, 1, "must have a row of headings", "");
    }
    return nothing();
  }

  private Result nothing() {
    problems.errors().missSomething();
    return new Result(List.of(), Extensions.empty(), Set.of());
  }

  private Result read(Rows.Row headings) {
    if (headings.separators().size() > 1) {
      report(
          "csv.separator",
          headings.number(),
          headings.column(),
          "must have one separator between headings; one that is part of a heading"
              + " wants quotation marks around it",
          headings.text());
      return nothing();
    }
    if (headings.cells().size() > MAX_HEADINGS) {
      report(
          "csv.columns",
          headings.number(),
          headings.column(),
          "must have at most " + MAX_HEADINGS + " columns",
          headings.text());
      return nothing();
    }
    List<String> cells = headings.cells().stream().map(Guard::take).toList();
    Headings heads = new Headings(table, headings.number(), cells, problems);
    char separator = headings.separators().stream().findFirst().orElse(',');
    Rows all = rows(String.valueOf(separator));
    int last = 0;
    boolean isCut = text.end().isPresent();
    if (isCut) {
      problems.errors().missSomething();
    }
    while (all.hasNext()) {
      Rows.Row row = all.next();
      last = row.number();
      if (row.fault().isPresent()) {
        isCut &= row.fault().get() != Rows.Fault.CUT;
        problems.errors().missSomething();
        report(row, row.fault().get());
      } else if (last > headings.number() && !row.text().isEmpty()) {
        addRow(last, row.cells(), heads);
      }
    }
    if (isCut) {
      reportEnd(last + 1, 1, "");
    }
    return new Result(heads.all(), new Extensions(rows), guarded);
  }

  private Rows rows(String separators) {
    return new Rows(text.text(), text.end().isPresent(), separators, limits.maxEntryBytes());
  }

  private void addRow(int row, List<String> cells, Headings heads) {
    Map<String, ExtensionValue> filled = new LinkedHashMap<>();
    for (int i = 0; i < cells.size(); i++) {
      if (!cells.get(i).isEmpty()) {
        String name = heads.name(i + 1);
        String text = Guard.take(cells.get(i));
        filled.put(name, new ExtensionValue.Text(text));
        if (!text.equals(cells.get(i))) {
          guarded.add(pointer(row).appendProperty(name).toString());
        }
      }
    }
    if (!filled.isEmpty()) {
      rows.put(String.valueOf(row), new Extensions(filled));
      if (cells.size() != heads.size()) {
        reportLength(row, cells, heads.size());
      }
    }
  }

  private void reportLength(int row, List<String> cells, int headings) {
    boolean isLoss = cells.stream().skip(headings).anyMatch(cell -> !cell.isEmpty());
    problems.add(
        TableProblems.problem(
            "csv.cells",
            isLoss ? Severity.ERROR : Severity.WARNING,
            pointer(row),
            new Problem.Place(row, Math.min(cells.size(), headings) + 1),
            "must have a cell for each of the %s headings; has %s"
                .formatted(headings, cells.size())));
  }

  private void report(Rows.Row row, Rows.Fault fault) {
    switch (fault) {
      case OPEN ->
          report(
              "csv.quotes",
              row.number(),
              row.column(),
              "has a quotation mark that is not closed",
              row.text());
      case OUTSIDE ->
          report(
              "csv.quotes",
              row.number(),
              row.column(),
              "must have nothing outside the quotation marks, and two of them for one within",
              row.text());
      case TOO_LONG ->
          report(
              "csv.row-too-long",
              row.number(),
              row.column(),
              "must have at most %s bytes in a row".formatted(limits.maxEntryBytes()),
              row.text());
      case CUT -> reportEnd(row.number(), row.column(), row.text());
    }
  }

  /** Says why there is no more of the table, in the row that is not whole. */
  private void reportEnd(int row, int column, String rest) {
    DocumentText.End end = text.end().orElseThrow();
    String what = end.rule().substring(end.rule().indexOf('.') + 1);
    String message =
        switch (what) {
          case "too-large" -> "must have at most %s bytes".formatted(limits.maxBytes());
          case "compression" -> "must be whole if it is compressed, with nothing behind it";
          default -> "must be in UTF-8 (in a spreadsheet: save as \"CSV UTF-8\")";
        };
    Problem problem =
        TableProblems.problem(
            "csv." + what, Severity.ERROR, pointer(row), new Problem.Place(row, column), message);
    Problem found = end.found().map(problem::withFound).orElse(problem);
    problems.add(rest.isEmpty() ? found : found.withLeftOut(rest));
  }

  private void report(String rule, int row, int column, String message, String found) {
    Problem problem =
        TableProblems.problem(
            rule, Severity.ERROR, pointer(row), new Problem.Place(row, column), message);
    problems.add(found.isEmpty() ? problem : problem.withFound(found).withLeftOut(found));
  }

  private JsonPointer pointer(int row) {
    return table.pointer().appendProperty(String.valueOf(row));
  }
}
