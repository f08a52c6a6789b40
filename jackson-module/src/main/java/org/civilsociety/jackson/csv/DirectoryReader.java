package org.civilsociety.jackson.csv;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.civilsociety.Directory;
import org.civilsociety.jackson.conversion.Conversion;
import org.civilsociety.jackson.document.Input;
import org.civilsociety.jackson.document.Problem;
import org.civilsociety.jackson.document.ReadLimits;
import org.civilsociety.jackson.tree.Ledger;
import org.civilsociety.jackson.tree.NativeDocument;
import org.civilsociety.jackson.tree.SourceField;
import org.civilsociety.jackson.tree.TargetObject;
import org.civilsociety.validation.Severity;
import org.civilsociety.value.ExtensionValue;
import org.civilsociety.value.Extensions;
import tools.jackson.core.JsonPointer;

/** Makes a directory of tables. */
final class DirectoryReader {

  private final Map<CsvTables.Table, RowReader> rows = new EnumMap<>(CsvTables.Table.class);
  private final TableProblems problems;
  private final TargetObject directory = TargetObject.root();
  private final Map<String, Optional<TargetObject>> profiles = new HashMap<>();
  private final int maxLevels;

  private DirectoryReader(ReadLimits limits) {
    problems = new TableProblems(limits.maxProblems());
    maxLevels = ObjectiveReader.levels(limits.maxDepth());
  }

  static Conversion<Directory> read(Map<CsvTables.Table, Input> inputs, ReadLimits limits) {
    DirectoryReader reader = new DirectoryReader(limits);
    Map<String, ExtensionValue> source = new LinkedHashMap<>();
    for (CsvTables.Table table : CsvTables.Table.values()) {
      Input input = inputs.get(table);
      if (input != null) {
        TableReader.Result result = TableReader.read(table, input, limits, reader.problems);
        reader.rows.put(table, new RowReader(table, result.heads()));
        source.put(table.member(), result.rows());
      }
    }
    return reader.read(new Ledger(new Extensions(source)));
  }

  private Conversion<Directory> read(Ledger ledger) {
    SourceField source = ledger.root();
    rows(source, CsvTables.Table.PROFILES).forEach(this::readProfile);
    new ObjectiveReader(profiles, maxLevels).read(rows(source, CsvTables.Table.OBJECTIVES));
    rows(source, CsvTables.Table.MEMBERSHIPS)
        .forEach(
            row ->
                row.read(
                    RecordKind.MEMBERSHIP, directory.list(RecordKind.MEMBERSHIP.list()).add()));
    Conversion<Directory> read =
        NativeDocument.read(Directory.class, directory, ledger, problems.all());
    return new Conversion<>(
        read.result(),
        read.losses(),
        read.problems().stream().map(this::placed).toList(),
        read.more());
  }

  private List<RowReader.Row> rows(SourceField source, CsvTables.Table table) {
    RowReader reader = reader(table);
    return source.member(table.member()).map(SourceField::members).orElse(List.of()).stream()
        .map(row -> reader.row(row, problems))
        .toList();
  }

  private void readProfile(RowReader.Row row) {
    RecordKind kind = kind(row);
    TargetObject profile = directory.list(kind.list()).add();
    row.structure("kind").ifPresent(cell -> settle(cell, kind, profile));
    row.read(kind, profile);
    row.source()
        .member("id")
        .flatMap(SourceField::text)
        .ifPresent(
            id -> profiles.merge(id, Optional.of(profile), (first, second) -> Optional.empty()));
  }

  private static void settle(Cells.Cell cell, RecordKind kind, TargetObject profile) {
    if (cell.text().equals(kind.word())) {
      cell.field().kept(profile.pointer());
    } else if (cell.text().toLowerCase(Locale.ROOT).equals(kind.word())) {
      cell.field().changed(profile.pointer(), "read as " + kind.word());
    } else {
      profile.keep("kind", cell.field());
    }
  }

  private RecordKind kind(RowReader.Row row) {
    Optional<Cells.Cell> cell = row.structure("kind");
    Optional<RecordKind> named =
        cell.flatMap(kind -> RecordKind.named(kind.text().toLowerCase(Locale.ROOT)));
    if (cell.isPresent() && named.isEmpty()) {
      row.problems()
          .problem(
              "csv.kind",
              Severity.ERROR,
              cell.get(),
              "must be organization or coalition; is taken for an organization")
          .report();
    } else if (cell.isEmpty()) {
      reportNoKind(row);
    }
    return named.orElse(RecordKind.ORGANIZATION);
  }

  private void reportNoKind(RowReader.Row row) {
    int number = row.problems().row();
    problems
        .add(
            "csv.kind",
            Severity.INFO,
            row.source().pointer(),
            new Problem.Place(number, reader(CsvTables.Table.PROFILES).column("kind")),
            "is taken for an organization",
            "")
        .missing("kind")
        .report();
  }

  private RowReader reader(CsvTables.Table table) {
    return rows.getOrDefault(table, new RowReader(table, List.of()));
  }

  /** The same problem with the row and column that its pointer names. */
  private Problem placed(Problem problem) {
    String[] names = problem.pointer().toString().split("/", 4);
    if (problem.place().isPresent() || names.length < 4) {
      return problem;
    }
    JsonPointer cell = problem.pointer().tail().tail();
    int column =
        Stream.of(CsvTables.Table.values())
            .filter(table -> table.member().equals(names[1]))
            .mapToInt(table -> reader(table).column(cell.getMatchingProperty()))
            .findFirst()
            .orElse(1);
    Problem.Place place = new Problem.Place(Long.parseLong(names[2]), column);
    return problem.at(problem.pointer(), Optional.of(place));
  }
}
