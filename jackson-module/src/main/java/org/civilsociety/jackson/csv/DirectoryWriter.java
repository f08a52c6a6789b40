package org.civilsociety.jackson.csv;

import java.util.Collections;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.civilsociety.Directory;
import org.civilsociety.jackson.conversion.Conversion;
import org.civilsociety.jackson.tree.Ledger;
import org.civilsociety.jackson.tree.NativeDocument;
import org.civilsociety.jackson.tree.SourceField;
import org.civilsociety.value.Extensions;

/** Makes tables of a directory. */
final class DirectoryWriter {

  private static final String OF_DIRECTORY = "is said of the directory, not of a row";
  private static final String NO_PROFILE_ID =
      "is an objective of a profile without an id of its own";
  private static final String NO_PARENT_ID = "is part of an objective without an id of its own";

  private final Map<CsvTables.Table, Sheet> sheets = new EnumMap<>(CsvTables.Table.class);
  private final Ledger ledger;

  private DirectoryWriter(Ledger ledger) {
    this.ledger = ledger;
    for (CsvTables.Table table : CsvTables.Table.values()) {
      sheets.put(table, new Sheet(table.pointer()));
    }
  }

  static Conversion<Map<CsvTables.Table, String>> write(
      Directory directory, CsvTables.Style style) {
    DirectoryWriter writer = new DirectoryWriter(new Ledger(NativeDocument.of(directory)));
    return writer.write(style);
  }

  private Conversion<Map<CsvTables.Table, String>> write(CsvTables.Style style) {
    SourceField directory = ledger.root();
    directory.members().forEach(DirectoryWriter::settle);
    Map<String, Integer> ids = new HashMap<>();
    for (RecordKind kind : RecordKind.of(CsvTables.Table.PROFILES)) {
      records(directory, kind).forEach(profile -> id(profile).ifPresent(id -> count(id, ids)));
    }
    for (RecordKind kind : RecordKind.of(CsvTables.Table.PROFILES)) {
      records(directory, kind).forEach(profile -> writeProfile(profile, kind, ids));
    }
    records(directory, RecordKind.MEMBERSHIP).forEach(this::writeMembership);
    Map<CsvTables.Table, String> texts = new EnumMap<>(CsvTables.Table.class);
    sheets.forEach((table, sheet) -> texts.put(table, sheet.write(table.headings(), style)));
    return new Conversion<>(
        Collections.unmodifiableMap(texts), ledger.report(), List.of(), 0, true);
  }

  private static void settle(SourceField member) {
    if (Stream.of(RecordKind.values()).noneMatch(kind -> kind.list().equals(member.name()))) {
      member.dropped(OF_DIRECTORY);
    }
  }

  private static List<SourceField> records(SourceField owner, RecordKind kind) {
    return owner.entries(kind.list());
  }

  private static Optional<String> id(SourceField record) {
    return record.member("id").flatMap(SourceField::text);
  }

  private static void count(String id, Map<String, Integer> ids) {
    ids.merge(id, 1, Integer::sum);
  }

  private static boolean isUnique(Optional<String> id, Map<String, Integer> ids) {
    return id.map(ids::get).filter(count -> count == 1).isPresent();
  }

  private void writeProfile(SourceField profile, RecordKind kind, Map<String, Integer> ids) {
    Line line = new Line();
    line.put("kind", Place.START.rank(), kind.word(), "", itself(profile));
    write(profile, kind, line);
    sheet(CsvTables.Table.PROFILES).add(line);
    List<SourceField> objectives = records(profile, RecordKind.OBJECTIVE);
    if (isUnique(id(profile), ids)) {
      Map<String, Integer> own = new HashMap<>();
      count(objectives, own);
      objectives.forEach(
          objective -> writeObjective(objective, id(profile).orElseThrow(), "", own));
    } else {
      objectives.forEach(objective -> objective.dropped(NO_PROFILE_ID));
    }
  }

  private static void count(List<SourceField> objectives, Map<String, Integer> ids) {
    for (SourceField objective : objectives) {
      id(objective).ifPresent(id -> count(id, ids));
      count(records(objective, RecordKind.OBJECTIVE), ids);
    }
  }

  private void writeObjective(
      SourceField objective, String profile, String parent, Map<String, Integer> ids) {
    Line line = new Line();
    line.put("profile", Place.START.rank(), profile, "", itself(objective));
    line.put("parent", Place.START.rank(), parent, "", List.of());
    write(objective, RecordKind.OBJECTIVE, line);
    sheet(CsvTables.Table.OBJECTIVES).add(line);
    for (SourceField part : records(objective, RecordKind.OBJECTIVE)) {
      if (isUnique(id(objective), ids)) {
        writeObjective(part, profile, id(objective).orElseThrow(), ids);
      } else {
        part.dropped(NO_PARENT_ID);
      }
    }
  }

  private void writeMembership(SourceField membership) {
    Line line = new Line();
    write(membership, RecordKind.MEMBERSHIP, line);
    sheet(CsvTables.Table.MEMBERSHIPS).add(line);
  }

  private static void write(SourceField record, RecordKind kind, Line line) {
    Column.writeAll(kind.columns(), record, Place.START.at(1), line);
    ExtensionColumns.write(record, kind, Place.START.at(2), line);
  }

  /** The record as a field of its own, which it is where nothing is in it. */
  private static List<SourceField> itself(SourceField record) {
    return record.value().equals(Extensions.empty()) ? List.of(record) : List.of();
  }

  private Sheet sheet(CsvTables.Table table) {
    return sheets.computeIfAbsent(table, added -> new Sheet(added.pointer()));
  }
}
