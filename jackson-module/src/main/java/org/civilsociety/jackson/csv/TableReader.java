package org.civilsociety.jackson.csv;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.civilsociety.jackson.document.Input;
import org.civilsociety.jackson.document.Problem;
import org.civilsociety.jackson.document.ReadLimits;
import org.civilsociety.validation.Severity;
import org.civilsociety.value.ExtensionValue;
import org.civilsociety.value.Extensions;
import tools.jackson.core.JsonPointer;

/** Reads one table: its headings, and the filled cells of each row by heading. */
final class TableReader {

  /** The most columns that are read: as many as spreadsheets have. */
  static final int MAX_COLUMNS = 16_384;

  /**
   * What was read.
   *
   * @param headingRow the number of the row of headings
   * @param heads the headings
   * @param rows the filled cells by the number of their row and the name of their heading
   */
  record Result(int headingRow, List<Headings.Head> heads, Extensions rows) {}

  private final CsvTables.Table table;
  private final ReadLimits limits;
  private final TableProblems problems;
  private final Map<String, ExtensionValue> rows = new LinkedHashMap<>();
  private int headingRow;
  private List<Headings.Head> heads = List.of();

  private TableReader(CsvTables.Table table, ReadLimits limits, TableProblems problems) {
    this.table = table;
    this.limits = limits;
    this.problems = problems;
  }

  static Result read(
      CsvTables.Table table, Input input, ReadLimits limits, TableProblems problems) {
    TableReader reader = new TableReader(table, limits, problems);
    try {
      reader.read(TableText.read(input, limits.maxBytes()));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return new Result(reader.headingRow, reader.heads, new Extensions(reader.rows));
  }

  private void read(TableText text) {
    if (text.fault().isPresent()) {
      reportUnreadable(text);
      return;
    }
    Optional<Rows.Row> headings = firstRow(text.text());
    if (headings.isEmpty()) {
      report("csv.heading-missing", 1, 1, "must have a row of headings", "");
      return;
    }
    Rows.Row first = headings.get();
    headingRow = first.number();
    if (first.fault().isPresent()) {
      report("csv.quotes", first, first.fault().get());
    } else if (first.separators().size() > 1) {
      report(
          "csv.separator",
          first,
          "must have one separator between headings; one that is part of a heading"
              + " wants quotation marks around it");
    } else if (first.cells() > MAX_COLUMNS) {
      report("csv.columns", first, "must have at most " + MAX_COLUMNS + " columns");
    } else {
      readRows(text.text(), first.separators().stream().findFirst().orElse(','));
    }
  }

  private void reportUnreadable(TableText text) {
    int row = 1;
    int column = 1;
    Rows rows = rows(text.text(), Separators.ALL);
    while (rows.hasNext()) {
      Rows.Row last = rows.next();
      row = last.number();
      column = last.cells();
    }
    report("csv.text", row, column, text.fault().orElseThrow(), "");
  }

  private Rows rows(String text, String separators) {
    return new Rows(text, separators, limits.maxEntryBytes());
  }

  private Optional<Rows.Row> firstRow(String text) {
    Rows rows = rows(text, Separators.ALL);
    while (rows.hasNext()) {
      Rows.Row row = rows.next();
      if (!row.text().isBlank()) {
        return Optional.of(row);
      }
    }
    return Optional.empty();
  }

  private void readRows(String text, char separator) {
    RowSplitter splitter = new RowSplitter(separator);
    Rows all = rows(text, String.valueOf(separator));
    while (all.hasNext()) {
      Rows.Row row = all.next();
      if (row.number() < headingRow) {
        continue;
      }
      if (row.fault().isPresent()) {
        report("csv.quotes", row, row.fault().get());
      } else if (row.number() == headingRow) {
        List<String> headings = splitter.cells(row.text()).stream().map(Guard::take).toList();
        heads = Headings.read(table, headingRow, headings, problems);
      } else if (!row.text().isEmpty()) {
        addRow(row.number(), splitter.cells(row.text()));
      }
    }
  }

  private void addRow(int row, List<String> cells) {
    Map<String, ExtensionValue> filled = new LinkedHashMap<>();
    int most = Math.min(cells.size(), MAX_COLUMNS);
    for (int i = 0; i < most; i++) {
      if (!cells.get(i).isEmpty()) {
        filled.put(name(i), new ExtensionValue.Text(Guard.take(cells.get(i))));
      }
    }
    if (filled.isEmpty() && most == cells.size()) {
      return;
    }
    if (!filled.isEmpty()) {
      rows.put(String.valueOf(row), new Extensions(filled));
    }
    if (cells.size() != heads.size()) {
      reportLength(row, cells);
    }
  }

  private String name(int index) {
    return index < heads.size() ? heads.get(index).name() : "(column " + (index + 1) + ")";
  }

  private void reportLength(int row, List<String> cells) {
    int column = Math.min(cells.size(), heads.size()) + 1;
    boolean isLoss = cells.stream().skip(heads.size()).anyMatch(cell -> !cell.isEmpty());
    problems
        .add(
            "csv.cells",
            isLoss ? Severity.ERROR : Severity.WARNING,
            table.pointer().appendProperty(String.valueOf(row)),
            new Problem.Place(row, column),
            "must have a cell for each of the %d headings; has %d"
                .formatted(heads.size(), cells.size()),
            "")
        .report();
  }

  private void report(String rule, Rows.Row row, String message) {
    problems
        .add(
            rule,
            Severity.ERROR,
            table.pointer().appendProperty(String.valueOf(row.number())),
            new Problem.Place(row.number(), row.column()),
            message,
            row.text())
        .leftOut(row.text())
        .report();
  }

  private void report(String rule, int row, int column, String message, String found) {
    JsonPointer pointer = table.pointer().appendProperty(String.valueOf(row));
    problems
        .add(rule, Severity.ERROR, pointer, new Problem.Place(row, column), message, found)
        .report();
  }

  /** The numbers of columns by the names of their headings. */
  static Map<String, Integer> columns(List<Headings.Head> heads) {
    Map<String, Integer> columns = new LinkedHashMap<>();
    heads.forEach(head -> columns.put(head.name(), columns.size() + 1));
    return columns;
  }
}
