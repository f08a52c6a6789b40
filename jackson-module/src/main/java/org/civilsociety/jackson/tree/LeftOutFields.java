package org.civilsociety.jackson.tree;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import org.civilsociety.jackson.conversion.Fate;
import org.civilsociety.jackson.conversion.FieldFate;
import org.civilsociety.jackson.conversion.LossReport;
import org.civilsociety.jackson.document.Problem;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonPointer;

/** The fields that a conversion put where their form does not fit, and what became of them. */
final class LeftOutFields {

  private static final int LEVELS_OF_A_RECORD = 2;

  private final Map<String, Problem> byPlace = new HashMap<>();
  private final Map<String, TreeSet<Integer>> entries = new HashMap<>();

  LeftOutFields(List<Problem> problems) {
    for (Problem problem : problems) {
      if (problem.leftOut().isPresent()) {
        byPlace.putIfAbsent(problem.pointer().toString(), problem);
        addEntry(problem.pointer());
      }
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
    return byPlace.values().stream()
        .sorted(Comparator.comparing(problem -> problem.pointer().toString()))
        .map(problem -> at(source(problem.pointer(), sources), problem))
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

  private static Problem at(JsonPointer source, Problem problem) {
    return new Problem(
        problem.rule(),
        problem.severity(),
        source,
        problem.missing(),
        Optional.empty(),
        problem.message(),
        problem.found(),
        problem.suggestions(),
        problem.related(),
        problem.leftOut());
  }

  /** The report with what really became of these fields, and of the entries behind them. */
  LossReport corrected(LossReport report) {
    return byPlace.isEmpty()
        ? report
        : new LossReport(report.fields().stream().map(this::corrected).toList());
  }

  private FieldFate corrected(FieldFate field) {
    if (field.target().isEmpty()) {
      return field;
    }
    JsonPointer place = JsonPointer.compile(field.target().get());
    Problem problem = problemAt(place);
    if (problem == null) {
      return with(field, field.fate(), Optional.of(shifted(place)), field.note());
    }
    JsonPointer record = record(place);
    return record == null
        ? with(field, Fate.DROPPED, Optional.empty(), problem.message())
        : with(
            field,
            Fate.CHANGED,
            Optional.of(shifted(record.appendProperty("verbatims"))),
            "kept word for word: " + problem.message());
  }

  private static FieldFate with(
      FieldFate field, Fate fate, Optional<JsonPointer> target, String note) {
    return new FieldFate(
        field.source(), fate, target.map(JsonPointer::toString), note, field.value());
  }

  private @Nullable Problem problemAt(JsonPointer place) {
    for (JsonPointer outer = place; !outer.matches(); outer = outer.head()) {
      Problem problem = byPlace.get(outer.toString());
      if (problem != null) {
        return problem;
      }
    }
    return null;
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
