package org.civilsociety.jackson.csv;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.civilsociety.jackson.tree.SourceField;
import org.civilsociety.jackson.tree.TargetObject;
import org.civilsociety.validation.Severity;

/** Makes records of the rows of a table. */
final class RowReader {

  private static final String NO_HEADING = "stands under no heading, or under one that is repeated";

  private record Filled(Headings.Head head, Cells.Cell cell) {}

  private final CsvTables.Table table;
  private final Map<String, Headings.Head> heads = new HashMap<>();
  private final Map<String, Set<RecordKind>> kinds = new HashMap<>();
  private final Map<String, Integer> columns;

  RowReader(CsvTables.Table table, List<Headings.Head> heads) {
    this.table = table;
    this.columns = TableReader.columns(heads);
    for (Headings.Head head : heads) {
      this.heads.put(head.name(), head);
      head.known().ifPresent(heading -> kinds.put(head.name(), RecordKind.knowing(heading, table)));
    }
  }

  Row row(SourceField source, TableProblems problems) {
    return new Row(source, new RowProblems(problems, Integer.parseInt(source.name())));
  }

  /** The number of the column of that name, from 1. */
  int column(String name) {
    Integer known = columns.get(name);
    return known != null ? known : columns.size() + 1;
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
      Headings.Head head = heads.get(field.name());
      Cells.Cell cell = new Cells.Cell(field, field.text().orElseThrow(), column(field.name()));
      if (head == null || !head.isRead()) {
        problems.refuse(cell, NO_HEADING);
      } else if (RecordKind.structure(table).contains(head.name())) {
        structure.put(head.name(), cell);
      } else {
        filled.add(new Filled(head, cell));
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

    /** Puts all else that the row says into a record. */
    void read(RecordKind kind, TargetObject record) {
      Cells cells = new Cells();
      List<Filled> others = new ArrayList<>();
      for (Filled next : filled) {
        Optional<Heading> heading =
            next.head()
                .known()
                .filter(known -> kinds.getOrDefault(next.head().name(), Set.of()).contains(kind));
        heading.ifPresentOrElse(
            known -> cells.add(known.steps(), known.qualifier(), next.cell()),
            () -> others.add(next));
      }
      Column.readAll(kind.columns(), cells, record, problems);
      others.forEach(other -> readOther(other, kind, record));
    }

    private void readOther(Filled other, RecordKind kind, TargetObject record) {
      Cells.Cell cell = other.cell();
      String member = ExtensionColumns.member(other.head().name(), kind);
      if (other.head().known().isPresent()) {
        problems
            .problem(
                "csv.heading-misplaced",
                Severity.WARNING,
                cell,
                "should be empty where the kind is " + kind.word())
            .report();
      }
      if (record.has(member)) {
        problems.refuse(cell, "stands under a second heading for " + member);
      } else {
        record.keep(member, cell.field());
      }
    }
  }
}
