package org.civilsociety.jackson.csv;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.civilsociety.Directory;
import org.civilsociety.jackson.conversion.Conversion;
import org.civilsociety.jackson.conversion.Fate;
import org.civilsociety.jackson.conversion.FieldFate;
import org.civilsociety.jackson.conversion.LossReport;
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

  private static final String GUARD = "without the apostrophe that keeps a formula from being run";

  private final Map<CsvTables.Table, RowReader> rows = new EnumMap<>(CsvTables.Table.class);
  private final TableProblems problems;
  private final TargetObject directory = TargetObject.root();
  private final Map<String, Optional<TargetObject>> profiles = new HashMap<>();
  private final Set<String> guarded = new HashSet<>();
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
        reader.guarded.addAll(result.guarded());
        if (!result.rows().isEmpty()) {
          source.put(table.member(), result.rows());
        }
      }
    }
    return reader.read(new Ledger(new Extensions(source)));
  }

  private Conversion<Directory> read(Ledger ledger) {
    SourceField source = ledger.root();
    rows(source, CsvTables.Table.PROFILES).forEach(this::readProfile);
    new ObjectiveReader(profiles, maxLevels).read(rows(source, CsvTables.Table.OBJECTIVES));
    rows(source, CsvTables.Table.MEMBERSHIPS).forEach(this::readMembership);
    Predicate<FieldFate> isCell = field -> !field.source().isEmpty(); // but no tables at all
    Conversion<Directory> read =
        NativeDocument.read(Directory.class, directory, ledger, problems.errors());
    return problems.in(
        new Conversion<>(
            read.result(),
            new LossReport(
                read.losses().fields().stream().filter(isCell).map(this::worded).toList()),
            read.problems().stream().map(this::placed).toList(),
            read.more(),
            read.isComplete()));
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

  private void readMembership(RowReader.Row row) {
    TargetObject membership = directory.list(RecordKind.MEMBERSHIP.list()).add();
    row.read(RecordKind.MEMBERSHIP, membership);
    if (!membership.has("member") && !membership.has("organization")) {
      row.problems()
          .reportRow(
              row.source(),
              Severity.WARNING,
              "should say who is a member, or of which organization");
    }
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
          .report(
              "csv.kind",
              Severity.ERROR,
              cell.get(),
              "must be organization or coalition; is taken for an organization");
    } else if (cell.isEmpty()) {
      reader(CsvTables.Table.PROFILES)
          .column("kind")
          .ifPresent(column -> reportNoKind(row, column));
    }
    return named.orElse(RecordKind.ORGANIZATION);
  }

  private void reportNoKind(RowReader.Row row, int column) {
    problems.add(
        TableProblems.problem(
                "csv.kind",
                Severity.INFO,
                row.source().pointer(),
                new Problem.Place(row.problems().row(), column),
                "is taken for an organization")
            .withMissing("kind"));
  }

  private RowReader reader(CsvTables.Table table) {
    return rows.getOrDefault(table, new RowReader(table, List.of()));
  }

  /** The same problem with the row and column that its pointer names, in the words of tables. */
  private Problem placed(Problem problem) {
    JsonPointer row = problem.pointer().tail();
    if (problem.place().isPresent() || row == null || row.tail() == null) {
      return problem;
    }
    Optional<Problem.Place> place =
        Stream.of(CsvTables.Table.values())
            .filter(table -> table.member().equals(problem.pointer().getMatchingProperty()))
            .flatMap(table -> reader(table).column(row.tail().getMatchingProperty()).stream())
            .map(column -> new Problem.Place(row.getMatchingIndex(), column))
            .findFirst();
    Problem placed = problem.at(problem.pointer(), place);
    return problems
        .expected(problem.pointer().toString())
        .map(form -> form.in(placed))
        .orElse(placed);
  }

  /**
   * The same fate in the words of tables, which tells also of an apostrophe that was taken away.
   */
  private FieldFate worded(FieldFate field) {
    return field.fate() == Fate.KEPT && guarded.contains(field.source())
        ? new FieldFate(field.source(), Fate.CHANGED, field.target(), GUARD, field.value())
        : problems.expected(field.source()).map(form -> form.in(field)).orElse(field);
  }
}
