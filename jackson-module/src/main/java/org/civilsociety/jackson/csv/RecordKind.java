package org.civilsociety.jackson.csv;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.civilsociety.Coalition;
import org.civilsociety.Extensible;
import org.civilsociety.Membership;
import org.civilsociety.Organization;
import org.civilsociety.StrategicObjective;
import org.civilsociety.jackson.format.EntityFormat;
import org.civilsociety.jackson.format.Formats;

/** What a row can be. */
enum RecordKind {
  ORGANIZATION(CsvTables.Table.PROFILES, Organization.class, "organizations"),
  COALITION(CsvTables.Table.PROFILES, Coalition.class, "coalitions"),
  MEMBERSHIP(CsvTables.Table.MEMBERSHIPS, Membership.class, "memberships"),
  OBJECTIVE(CsvTables.Table.OBJECTIVES, StrategicObjective.class, "objectives");

  private final CsvTables.Table table;
  private final Class<? extends Extensible> type;
  private final String list;

  RecordKind(CsvTables.Table table, Class<? extends Extensible> type, String list) {
    this.table = table;
    this.type = type;
    this.list = list;
  }

  static List<RecordKind> of(CsvTables.Table table) {
    List<RecordKind> kinds = new ArrayList<>(List.of(values()));
    kinds.removeIf(kind -> kind.table != table);
    return kinds;
  }

  CsvTables.Table table() {
    return table;
  }

  /** The kind of profile that the cell under {@code kind} names. */
  static Optional<RecordKind> named(String text) {
    return of(CsvTables.Table.PROFILES).stream()
        .filter(kind -> kind.word().equals(text))
        .findFirst();
  }

  String word() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** The member of a directory, or of what it is part of, that holds such records. */
  String list() {
    return list;
  }

  List<Column> columns() {
    return switch (this) {
      case ORGANIZATION -> Columns.ORGANIZATION;
      case COALITION -> Columns.COALITION;
      case MEMBERSHIP -> Columns.MEMBERSHIP;
      case OBJECTIVE -> Columns.OBJECTIVE;
    };
  }

  /** The kinds of which a heading says something. */
  static Set<RecordKind> knowing(Heading heading, CsvTables.Table table) {
    return of(table).stream()
        .filter(kind -> kind.knows(heading))
        .collect(Collectors.toUnmodifiableSet());
  }

  private boolean knows(Heading heading) {
    return Column.anyKnows(columns(), heading.steps(), heading.qualifier());
  }

  /** Whether a name is one of the members that such a record has in JSON. */
  boolean isMember(String name) {
    return ((EntityFormat<?>) Formats.ALL.of(type)).memberNames().contains(name);
  }

  /** The documented headings of a table, languages and the like by an example. */
  static List<String> headings(CsvTables.Table table) {
    Set<String> headings = new LinkedHashSet<>(structure(table));
    List<RecordKind> kinds = of(table);
    for (int i = 0; i < kinds.get(0).columns().size(); i++) {
      for (RecordKind kind : kinds) {
        kind.columns().get(i).list(Place.START, headings::add);
      }
    }
    return List.copyOf(headings);
  }

  /** The headings of a table that say where a row belongs, and stand for no member of its own. */
  static List<String> structure(CsvTables.Table table) {
    return switch (table) {
      case PROFILES -> List.of("kind");
      case MEMBERSHIPS -> List.of();
      case OBJECTIVES -> List.of("profile", "parent");
    };
  }
}
