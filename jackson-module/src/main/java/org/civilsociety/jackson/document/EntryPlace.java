package org.civilsociety.jackson.document;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Stream;
import tools.jackson.core.JsonPointer;

/**
 * Where an entry stands, and what its record does not have of it.
 *
 * @param inDirectory the way to it in the directory that is outlined
 * @param inDocument the way to it in the document
 * @param place where it begins
 * @param lacking the ways, from the entry, to what the record does not have
 * @param entriesLeftOut the entries that lists of it do not have, by the way from the entry to the
 *     list
 * @param broken the way, from the entry, to where it could be read no further
 */
record EntryPlace(
    JsonPointer inDirectory,
    JsonPointer inDocument,
    Optional<Problem.Place> place,
    List<JsonPointer> lacking,
    Map<JsonPointer, SortedSet<Integer>> entriesLeftOut,
    Optional<JsonPointer> broken) {

  /** Of what stands in no entry that has been read. */
  static final EntryPlace NONE =
      new EntryPlace(
          JsonPointer.empty(),
          JsonPointer.empty(),
          Optional.empty(),
          List.of(),
          Map.of(),
          Optional.empty());

  /** Looks at an entry that has a record. */
  static EntryPlace of(Entry entry, JsonPointer inDirectory) {
    JsonPointer inDocument = entry.pointer();
    return new EntryPlace(
        inDirectory,
        inDocument,
        Optional.of(entry.place()),
        lacking(entry.reading(), inDocument),
        entriesLeftOut(entry.reading(), inDocument),
        broken(entry.reading(), inDocument));
  }

  /** What was left out, but for what stands a second time: the record has the first. */
  private static List<JsonPointer> lacking(Reading<?> reading, JsonPointer entry) {
    if (reading.leftOut().isEmpty()) {
      return List.of();
    }
    Map<JsonPointer, Integer> repeated = new HashMap<>();
    reading.problems().stream()
        .filter(problem -> problem.rule().endsWith(".repeated"))
        .filter(problem -> problem.leftOut().isPresent())
        .forEach(problem -> repeated.merge(problem.pointer(), 1, Integer::sum));
    List<JsonPointer> lacking = new ArrayList<>();
    for (JsonPointer pointer : reading.leftOut()) {
      if (repeated.merge(pointer, -1, Integer::sum) < 0) {
        within(pointer, entry).ifPresent(lacking::add);
      }
    }
    return lacking;
  }

  private static Map<JsonPointer, SortedSet<Integer>> entriesLeftOut(
      Reading<?> reading, JsonPointer entry) {
    Map<JsonPointer, SortedSet<Integer>> leftOut = new HashMap<>();
    reading.leftOut().stream()
        .flatMap(pointer -> within(pointer, entry).stream())
        .filter(pointer -> !pointer.matches() && pointer.last().getMatchingIndex() >= 0)
        .forEach(
            pointer ->
                leftOut
                    .computeIfAbsent(pointer.head(), list -> new TreeSet<>())
                    .add(pointer.last().getMatchingIndex()));
    return leftOut.isEmpty() ? Map.of() : leftOut;
  }

  /** Where nobody knows it, the sources may be what is lost, which come late. */
  private static Optional<JsonPointer> broken(Reading<?> reading, JsonPointer entry) {
    if (reading.isComplete()) {
      return Optional.empty();
    }
    return reading.problems().stream()
        .filter(problem -> problem.rule().startsWith("document."))
        .flatMap(problem -> within(problem.pointer(), entry).stream())
        .filter(pointer -> !pointer.matches())
        .max(Comparator.comparingInt(JsonPointer::length))
        .or(() -> Optional.of(JsonPointer.empty().appendProperty("sources")));
  }

  /** The rest of a way behind that to the entry. */
  private static Optional<JsonPointer> within(JsonPointer pointer, JsonPointer entry) {
    JsonPointer rest = pointer;
    for (JsonPointer step = entry; !step.matches(); step = step.tail()) {
      if (rest.matches() || !rest.getMatchingProperty().equals(step.getMatchingProperty())) {
        return Optional.empty();
      }
      rest = rest.tail();
    }
    return Optional.of(rest);
  }

  /** Whether the document has a member of the entry that the record does not have. */
  boolean lacks(String member) {
    return lacking.contains(JsonPointer.empty().appendProperty(member));
  }

  /** The ways, in the directory, to what the record does not have. */
  Stream<JsonPointer> leftOut() {
    return lacking.stream().map(inDirectory::append);
  }

  /** What only follows from where the entry breaks off; empty if it is whole. */
  Optional<Consequences> consequences() {
    return broken.map(way -> new Consequences(Stream.of(), inDirectory.append(way)));
  }

  /** The way from the entry to a value of the document, for the way to it in the record. */
  JsonPointer toDocument(JsonPointer inRecord) {
    JsonPointer pointer = JsonPointer.empty();
    for (JsonPointer step = inRecord; !step.matches(); step = step.tail()) {
      int index = step.getMatchingIndex();
      pointer =
          index < 0
              ? pointer.appendProperty(step.getMatchingProperty())
              : pointer.appendIndex(toDocument(pointer, index));
    }
    return pointer;
  }

  private int toDocument(JsonPointer list, int index) {
    int found = index;
    for (int leftOut : entriesLeftOut.getOrDefault(list, new TreeSet<>())) {
      found += leftOut <= found ? 1 : 0;
    }
    return found;
  }
}
