package org.civilsociety.jackson.input;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.IntPredicate;
import java.util.stream.Stream;
import tools.jackson.core.JsonPointer;

/**
 * The entries that lists of a document have and the same lists of the record that was read from it
 * do not: those behind them have other numbers there.
 */
public final class LeftOutEntries {

  private static final LeftOutEntries NONE = new LeftOutEntries(Map.of());
  private static final int[] NO_ENTRIES = {};

  /** The numbers of the entries, in their order, by the way to the list in the document. */
  private final Map<JsonPointer, int[]> byList;

  private LeftOutEntries(Map<JsonPointer, int[]> byList) {
    this.byList = byList;
  }

  /** Finds the entries among all that was left out, by the ways to it in the document. */
  public static LeftOutEntries of(Stream<JsonPointer> leftOut) {
    Map<JsonPointer, SortedSet<Integer>> byList = new HashMap<>();
    leftOut
        .filter(pointer -> !pointer.matches() && pointer.last().getMatchingIndex() >= 0)
        .forEach(
            pointer ->
                byList
                    .computeIfAbsent(pointer.head(), list -> new TreeSet<>())
                    .add(pointer.last().getMatchingIndex()));
    if (byList.isEmpty()) {
      return NONE;
    }
    Map<JsonPointer, int[]> numbers = new HashMap<>();
    byList.forEach(
        (list, entries) ->
            numbers.put(list, entries.stream().mapToInt(Integer::intValue).toArray()));
    return new LeftOutEntries(numbers);
  }

  /** Says of each entry of a list whether it was left out. */
  public IntPredicate in(JsonPointer list) {
    int[] leftOut = numbers(list);
    return entry -> Arrays.binarySearch(leftOut, entry) >= 0;
  }

  private int[] numbers(JsonPointer list) {
    return byList.getOrDefault(list, NO_ENTRIES);
  }

  /** The way in the document to what stands at a place of the record. */
  public JsonPointer inDocument(JsonPointer inRecord) {
    JsonPointer inDocument = JsonPointer.empty();
    for (JsonPointer step = inRecord; !step.matches(); step = step.tail()) {
      int found = step.getMatchingIndex();
      for (int leftOut : numbers(inDocument)) {
        found += leftOut <= found ? 1 : 0;
      }
      inDocument = append(inDocument, step, found);
    }
    return inDocument;
  }

  /** The place in the record of what stands there in the document, and was not left out. */
  public JsonPointer inRecord(JsonPointer inDocument) {
    JsonPointer passed = JsonPointer.empty();
    JsonPointer inRecord = JsonPointer.empty();
    for (JsonPointer step = inDocument; !step.matches(); step = step.tail()) {
      int index = step.getMatchingIndex();
      int before = Arrays.binarySearch(numbers(passed), index);
      inRecord = append(inRecord, step, index - (before < 0 ? -before - 1 : before));
      passed = append(passed, step, index);
    }
    return inRecord;
  }

  /** Goes on by a step, whose number may be another one. */
  private static JsonPointer append(JsonPointer pointer, JsonPointer step, int index) {
    return step.getMatchingIndex() < 0
        ? pointer.appendProperty(step.getMatchingProperty())
        : pointer.appendIndex(index);
  }
}
