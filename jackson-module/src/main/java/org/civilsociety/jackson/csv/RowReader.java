package org.civilsociety.jackson.csv;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.civilsociety.jackson.tree.SourceField;
import org.civilsociety.jackson.tree.TargetObject;
import org.civilsociety.validation.Severity;

/** Makes records of the rows of a table. */
final class RowReader {

  private static final String NO_HEADING = "stands under no heading, or under one that is repeated";

  /** What stands over cells, and the kinds of record of which it says something. */
  private record Over(Headings.Head head, Set<RecordKind> kinds) {
    Optional<Heading> heading(RecordKind kind) {
      return head.known().filter(known -> kinds.contains(kind));
    }
  }

  private record Filled(Over column, Cells.Cell cell) {}

  private final CsvTables.Table table;
  private final Map<String, Over> columns = new HashMap<>();

  RowReader(CsvTables.Table table, List<Headings.Head> heads) {
    this.table = table;
    for (Headings.Head head : heads) {
      Set<RecordKind> kinds =
          head.known().map(heading -> RecordKind.knowing(heading, table)).orElse(Set.of());
      columns.put(head.name(), new Over(head, kinds));
    }
  }

  Row row(SourceField source, TableProblems problems) {
    return new Row(source, new RowProblems(problems, Integer.parseInt(source.name())));
  }

  /** The number of the column of that name, from 1; empty if there is none. */
  Optional<Integer> column(String name) {
    return Optional.ofNullable(columns.get(name)).map(column -> column.head().column());
  }

  /** One row. */
  final class Row {

    private final SourceField source;
    private final RowProblems problems;
    private final List<Filled> filled = new ArrayList<>();
    private final Map<String, Cells.Cell> structure = new HashMap<>();

    private Row(SourceField source, RowProblems problems) {
      this.source = source;
      this.problems = problems;
      source.members().forEach(this::take);
    }

    private void take(SourceField field) {
      Over column = Objects.requireNonNull(columns.get(field.name()));
      Headings.Head head = column.head();
      Cells.Cell cell = new Cells.Cell(field, field.text().orElseThrow(), head.column());
      if (!head.isRead()) {
        problems.refuse(cell, NO_HEADING);
      } else if (RecordKind.structure(table).contains(head.name())) {
        structure.put(head.name(), cell);
      } else {
        filled.add(new Filled(column, cell));
      }
    }

    SourceField source() {
      return source;
    }

    RowProblems problems() {
      return problems;
    }

    /** The cell that says where the row belongs. */
    Optional<Cells.Cell> structure(String heading) {
      return Optional.ofNullable(structure.get(heading));
    }

    /** Leaves all of the row out. */
    void refuse(String why, String whyEach) {
      problems.reportRow(source, Severity.ERROR, why);
      structure.values().forEach(cell -> problems.refuse(cell, whyEach));
      filled.forEach(next -> problems.refuse(next.cell(), whyEach));
    }

    /** Puts all else that the row says into a record. */
    void read(RecordKind kind, TargetObject record) {
      Cells cells = new Cells();
      List<Filled> others = new ArrayList<>();
      for (Filled next : filled) {
        next.column()
            .heading(kind)
            .ifPresentOrElse(
                known -> cells.add(known.steps(), known.qualifier(), next.cell()),
                () -> others.add(next));
      }
      Column.readAll(kind.columns(), cells, record, problems);
      others.forEach(other -> readOther(other, kind, record));
    }

    private void readOther(Filled other, RecordKind kind, TargetObject record) {
      Headings.Head head = other.column().head();
      String member = ExtensionColumns.member(head.name(), kind);
      if (head.known().isPresent()) {
        problems.report(
            "csv.heading-misplaced",
            Severity.WARNING,
            other.cell(),
            "should be empty where the kind is " + kind.word());
      }
      if (record.has(member)) {
        problems.refuse(other.cell(), "stands under a second heading for " + member);
      } else {
        record.keep(member, other.cell().field());
      }
    }
  }
}
