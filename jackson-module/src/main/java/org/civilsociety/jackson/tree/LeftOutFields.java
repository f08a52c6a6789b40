package org.civilsociety.jackson.tree;

import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.civilsociety.jackson.conversion.Fate;
import org.civilsociety.jackson.conversion.FieldFate;
import org.civilsociety.jackson.conversion.LossReport;
import org.civilsociety.jackson.document.Problem;
import org.civilsociety.jackson.document.Reading;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonPointer;

/** The fields that a conversion put where their form does not fit, and what became of them. */
final class LeftOutFields {

  private static final int LEVELS_OF_A_RECORD = 2;

  private final List<Problem> problems;
  private final NavigableMap<String, Problem> byPlace = new TreeMap<>();
  private final Set<String> leftOut = new HashSet<>();
  private final Map<String, TreeSet<Integer>> entries = new HashMap<>();

  /** Takes what was read of the result, where the problems are those of its fields. */
  LeftOutFields(Reading<?> reading) {
    problems =
        reading.problems().stream()
            .filter(problem -> !problem.rule().startsWith("document."))
            .sorted(Comparator.comparing(problem -> problem.pointer().toString()))
            .toList();
    problems.forEach(problem -> byPlace.putIfAbsent(problem.pointer().toString(), problem));
    for (JsonPointer place : reading.leftOut()) {
      leftOut.add(place.toString());
      addEntry(place);
    }
  }

  private void addEntry(JsonPointer pointer) {
    if (!pointer.matches() && pointer.last().getMatchingIndex() >= 0) {
      entries
          .computeIfAbsent(pointer.head().toString(), list -> new TreeSet<>())
          .add(pointer.last().getMatchingIndex());
    }
  }

  /** The problems, each at the field that it came from. */
  List<Problem> atTheirSource(LossReport report) {
    Map<String, String> sources = new HashMap<>();
    report
        .fields()
        .forEach(
            field -> field.target().ifPresent(place -> sources.putIfAbsent(place, field.source())));
    return problems.stream()
        .map(problem -> problem.at(source(problem.pointer(), sources), Optional.empty()))
        .toList();
  }

  private static JsonPointer source(JsonPointer place, Map<String, String> sources) {
    for (JsonPointer outer = place; !outer.matches(); outer = outer.head()) {
      String source = sources.get(outer.toString());
      if (source != null) {
        return JsonPointer.compile(source);
      }
    }
    return place;
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
    String reason = reason(place);
    if (reason == null) {
      return with(field, field.fate(), Optional.of(shifted(place)), field.note());
    }
    JsonPointer record = record(place);
    return record == null
        ? with(field, Fate.DROPPED, Optional.empty(), reason)
        : with(
            field,
            Fate.CHANGED,
            Optional.of(shifted(record.appendProperty("verbatims"))),
            "kept word for word: " + reason);
  }

  private static FieldFate with(
      FieldFate field, Fate fate, Optional<JsonPointer> target, String note) {
    return new FieldFate(
        field.source(), fate, target.map(JsonPointer::toString), note, field.value());
  }

  /** Why a field was left out; null if it was not. */
  private @Nullable String reason(JsonPointer place) {
    String outermost = null;
    for (JsonPointer outer = place; !outer.matches(); outer = outer.head()) {
      outermost = leftOut.contains(outer.toString()) ? outer.toString() : outermost;
    }
    if (outermost == null) {
      return null;
    }
    Problem own = byPlace.get(place.toString());
    Map.Entry<String, Problem> within = byPlace.ceilingEntry(outermost);
    Problem problem = own != null || within == null ? own : within.getValue();
    return problem == null ? "" : problem.message();
  }

  /** The organization, coalition or membership that a place is in; null if it is in none. */
  private static @Nullable JsonPointer record(JsonPointer place) {
    String list = place.getMatchingProperty();
    boolean isInRecord =
        (list.equals("organizations") || list.equals("coalitions") || list.equals("memberships"))
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

  /** The place in the record, where the entries that were left out do not count. */
  private JsonPointer shifted(JsonPointer place) {
    JsonPointer inTree = JsonPointer.empty();
    JsonPointer inRecord = JsonPointer.empty();
    for (JsonPointer step = place; !step.matches(); step = step.tail()) {
      TreeSet<Integer> leftOut = entries.get(inTree.toString());
      int index = step.getMatchingIndex();
      if (leftOut != null && index >= 0) {
        inRecord = inRecord.appendIndex(index - leftOut.headSet(index).size());
      } else {
        inRecord = inRecord.appendProperty(step.getMatchingProperty());
      }
      inTree = inTree.appendProperty(step.getMatchingProperty());
    }
    return inRecord;
  }
}
