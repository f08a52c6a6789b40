package org.civilsociety.jackson.csv;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.civilsociety.jackson.document.Problem;
import org.civilsociety.validation.Severity;
import tools.jackson.core.JsonPointer;

/** The headings of a table that is read. */
final class Headings {

  private static final int MAX_SUGGESTED = 100;
  private static final String MISSING = "csv.heading-missing";
  private static final Optional<Heading> NO_MEANING = Optional.empty();

  /**
   * One of them.
   *
   * @param column the number of the column, from 1
   * @param name the name of its cells in the source: the heading, but each has another
   * @param known what it means; empty if it is none of the documented ones
   * @param isRead whether its cells are taken into records
   */
  record Head(int column, String name, Optional<Heading> known, boolean isRead) {}

  /** Which step of a heading is numbered, the number being 1 here. */
  private record Counted(Heading first, int step) {}

  private final CsvTables.Table table;
  private final TableProblems problems;
  private final int row;
  private final NearestHeading nearest;
  private final List<Head> heads = new ArrayList<>();
  private final Map<Integer, Head> beyond = new HashMap<>();
  private final Set<Heading> taken = new HashSet<>();
  private final Set<String> names = new HashSet<>();
  private final Map<Counted, Integer> free = new HashMap<>();
  private int unknown;

  Headings(CsvTables.Table table, int row, List<String> cells, TableProblems problems) {
    this.table = table;
    this.row = row;
    this.problems = problems;
    nearest = new NearestHeading(table);
    cells.forEach(this::add);
    reportMissing();
  }

  /** How many there are. */
  int size() {
    return heads.size();
  }

  /** The name of the cells of a column, which may be one beyond the headings. */
  String name(int column) {
    return column <= heads.size()
        ? heads.get(column - 1).name()
        : beyond
            .computeIfAbsent(column, added -> new Head(added, unused("", added), NO_MEANING, false))
            .name();
  }

  /** All of them, and the columns beyond that were named. */
  List<Head> all() {
    List<Head> all = new ArrayList<>(heads);
    all.addAll(beyond.values());
    return all;
  }

  static boolean isKnown(String heading, CsvTables.Table table) {
    return Heading.parse(heading).flatMap(parsed -> known(parsed, table)).isPresent();
  }

  /** A heading that is documented, or is in other letter case. */
  private static Optional<Heading> known(Heading heading, CsvTables.Table table) {
    return Optional.of(heading)
        .filter(own -> isKnown(own, table))
        .or(
            () ->
                NearestHeading.inOtherCase(heading, table).filter(meant -> isKnown(meant, table)));
  }

  private static boolean isKnown(Heading heading, CsvTables.Table table) {
    return RecordKind.structure(table).contains(heading.toString())
        || !RecordKind.knowing(heading, table).isEmpty();
  }

  private void add(String text) {
    Optional<Heading> parsed = Heading.parse(text);
    Optional<Heading> known = parsed.flatMap(heading -> known(heading, table));
    if (text.isBlank()) {
      addUnread(text);
    } else if (known.isPresent()) {
      addKnown(text, known.get());
      if (!known.equals(parsed)) {
        reportCase(text, known.get());
      }
    } else if (names.add(text)) {
      add(text, NO_MEANING, true);
      reportUnknown(text);
    } else {
      addUnread(text);
      reportRepeated(text, List.of());
    }
  }

  private void add(String name, Optional<Heading> known, boolean isRead) {
    heads.add(new Head(heads.size() + 1, name, known, isRead));
  }

  private void addKnown(String text, Heading heading) {
    List<Heading> next = taken.contains(heading) ? next(heading) : List.of(heading);
    boolean isMeant = next.size() == 1 && (heading.isUnnumbered() || !taken.contains(heading));
    if (isMeant) {
      Heading own = next.get(0);
      taken.add(own);
      names.add(own.toString());
      add(own.toString(), Optional.of(own), true);
    } else {
      addUnread(text);
      reportRepeated(text, next);
    }
  }

  /** The headings for the next of a list that a repeated one can stand for. */
  private List<Heading> next(Heading heading) {
    return IntStream.range(0, heading.steps().size())
        .mapToObj(step -> next(heading, step))
        .filter(next -> isKnown(next, table))
        .toList();
  }

  private Heading next(Heading heading, int step) {
    Counted counted = new Counted(heading.numbered(step, 1), step);
    int number = free.getOrDefault(counted, 2);
    while (taken.contains(heading.numbered(step, number))) {
      number++;
    }
    free.put(counted, number);
    return heading.numbered(step, number);
  }

  private void addUnread(String text) {
    add(unused(text, heads.size() + 1), NO_MEANING, false);
  }

  private void reportRepeated(String text, List<Heading> meant) {
    problems.add(
        problem(
                "csv.heading-repeated",
                Severity.ERROR,
                "must not stand twice" + (meant.isEmpty() ? "" : "; one of a list has a number"),
                text)
            .withSuggestions(meant.stream().map(Heading::toString).toList()));
  }

  private String unused(String text, int column) {
    String name = (text.isBlank() ? "" : text + " ") + "(column " + column + ")";
    while (!names.add(name)) {
      name += "'";
    }
    return name;
  }

  private void reportCase(String text, Heading meant) {
    problems.add(problem("csv.heading-case", Severity.INFO, "is read as " + meant, text));
  }

  private void reportUnknown(String text) {
    if (!ExtensionColumns.isDeclared(text)) {
      problems.add(
          problem(
                  "csv.heading-unknown",
                  Severity.WARNING,
                  "should be a documented heading; its cells are kept as they are",
                  text)
              .withSuggestions(
                  ++unknown <= MAX_SUGGESTED ? nearest.to(text).stream().toList() : List.of()));
    }
  }

  private void reportMissing() {
    switch (table) {
      case PROFILES -> {
        reportMissing(
            "kind", "csv.kind", Severity.INFO, "is absent; each row is taken for an organization");
        reportMissing(
            "id", MISSING, Severity.WARNING, "is absent; other tables can name no profile without");
      }
      case OBJECTIVES ->
          reportMissing("profile", MISSING, Severity.ERROR, "must say whose objective a row is");
      case MEMBERSHIPS -> {
        // either party may be one that the source does not name
      }
    }
  }

  private void reportMissing(String name, String rule, Severity severity, String message) {
    if (!names.contains(name)) {
      JsonPointer pointer = table.pointer().appendProperty(String.valueOf(row));
      Problem.Place place = new Problem.Place(row, 1);
      problems.add(
          TableProblems.problem(rule, severity, pointer, place, message).withMissing(name));
    }
  }

  private Problem problem(String rule, Severity severity, String message, String text) {
    JsonPointer pointer = table.pointer().appendProperty(String.valueOf(row)).appendProperty(text);
    Problem.Place place = new Problem.Place(row, heads.size());
    return TableProblems.problem(rule, severity, pointer, place, message).withFound(text);
  }
}
