package org.civilsociety.jackson.tree;

import java.util.ArrayList;
import java.util.List;
import java.util.NavigableMap;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import org.civilsociety.jackson.conversion.Fate;
import org.civilsociety.jackson.conversion.FieldFate;
import org.civilsociety.jackson.conversion.LossReport;
import org.civilsociety.jackson.document.Problem;
import org.civilsociety.jackson.document.Reading;
import org.civilsociety.jackson.format.DirectoryLists;
import org.civilsociety.jackson.input.LeftOutEntries;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonPointer;

/** The fields that a conversion put where their form does not fit, and what became of them. */
final class LeftOutFields {

  private static final int LEVELS_OF_A_RECORD = 2;

  private final List<Problem> problems;
  private final NavigableMap<String, Problem> byPlace = new TreeMap<>();
  private final NavigableSet<String> leftOut = new TreeSet<>();
  private final LeftOutEntries entries;

  /** Takes what was read of the result, where the problems are those of its fields. */
  LeftOutFields(Reading<?> reading) {
    problems =
        reading.problems().stream()
            .filter(problem -> !problem.rule().startsWith("document."))
            .toList();
    problems.forEach(problem -> byPlace.putIfAbsent(problem.pointer().toString(), problem));
    reading.leftOut().forEach(place -> leftOut.add(place.toString()));
    entries = LeftOutEntries.of(reading.leftOut().stream());
  }

  /**
   * The problems, each at the field that it came from, and those that were reported with fields, in
   * the order of the source. What is wrong with a field that was put at several places is told
   * once.
   */
  List<Problem> atTheirSource(LossReport report, Ledger ledger) {
    List<Problem> all = new ArrayList<>(ledger.problems());
    for (Problem problem : problems) {
      all.add(problem.at(ledger.origins().of(problem.pointer()), Optional.empty()));
    }
    if (all.isEmpty()) {
      return all;
    }
    SourceOrder order = new SourceOrder(report);
    return all.stream().distinct().sorted(order.of(Problem::pointer)).toList();
  }

  /** The report with what really became of these fields, and of the entries behind them. */
  LossReport corrected(LossReport report) {
    return leftOut.isEmpty()
        ? report
        : new LossReport(report.fields().stream().map(this::corrected).toList());
  }

  private FieldFate corrected(FieldFate field) {
    if (field.target().isEmpty()) {
      return field;
    }
    JsonPointer place = JsonPointer.compile(field.target().get());
    String outermost = outermost(place);
    if (outermost != null) {
      return leftOut(field, place, outermost);
    }
    Optional<String> part =
        isRecord(place) ? Optional.empty() : firstWithin(leftOut, place.toString());
    return part.isEmpty()
        ? with(field, field.fate(), Optional.of(entries.inRecord(place)), field.note())
        : with(
            field,
            Fate.CHANGED,
            Optional.of(entries.inRecord(place)),
            and(field.note(), "a part of it is left out: " + message(part.get())));
  }

  private FieldFate leftOut(FieldFate field, JsonPointer place, String outermost) {
    JsonPointer record = record(place);
    Problem own = byPlace.get(place.toString());
    String message = own != null ? own.message() : message(outermost);
    if (record == null) {
      return with(field, Fate.DROPPED, Optional.empty(), message);
    }
    String how =
        !outermost.equals(place.toString())
            ? "kept in a verbatim with what surrounds it"
                + (own != null ? "" : ", which is malformed")
            : field.fate() == Fate.KEPT ? "kept word for word" : "kept in a verbatim";
    return with(
        field,
        Fate.CHANGED,
        Optional.of(entries.inRecord(record.appendProperty("verbatims"))),
        and(field.note(), how + ": " + message));
  }

  private static String and(String note, String more) {
    return note.isEmpty() ? more : note + "; " + more;
  }

  private static FieldFate with(
      FieldFate field, Fate fate, Optional<JsonPointer> target, String note) {
    return new FieldFate(
        field.source(), fate, target.map(JsonPointer::toString), note, field.value());
  }

  /** The largest part of the result that a place is in and that was left out; null if none was. */
  private @Nullable String outermost(JsonPointer place) {
    String outermost = null;
    for (JsonPointer outer = place; !outer.matches(); outer = outer.head()) {
      outermost = leftOut.contains(outer.toString()) ? outer.toString() : outermost;
    }
    return outermost;
  }

  /** What is wrong with a part of the result, or with the first thing in it. */
  private String message(String place) {
    Problem own = byPlace.get(place);
    Optional<Problem> problem =
        own != null
            ? Optional.of(own)
            : firstWithin(byPlace.navigableKeySet(), place).map(byPlace::get);
    return problem.map(Problem::message).orElse("cannot be read");
  }

  private static Optional<String> firstWithin(NavigableSet<String> places, String outer) {
    return Optional.ofNullable(places.ceiling(outer + "/"))
        .filter(place -> place.startsWith(outer + "/"));
  }

  /** The organization, coalition or membership that a place is in; null if it is in none. */
  private static @Nullable JsonPointer record(JsonPointer place) {
    boolean isInRecord =
        DirectoryLists.NAMES.contains(place.getMatchingProperty())
            && !place.tail().matches()
            && !place.tail().tail().matches();
    JsonPointer record = JsonPointer.empty();
    JsonPointer rest = place;
    for (int i = 0; isInRecord && i < LEVELS_OF_A_RECORD; i++) {
      record = record.appendProperty(rest.getMatchingProperty());
      rest = rest.tail();
    }
    return isInRecord ? record : null;
  }

  /** Whether a place is a record: a field that is put there says what it is, and no more of it. */
  private static boolean isRecord(JsonPointer place) {
    return DirectoryLists.NAMES.contains(place.getMatchingProperty())
        && !place.tail().matches()
        && place.tail().tail().matches();
  }
}
