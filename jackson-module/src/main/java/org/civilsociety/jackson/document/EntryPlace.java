package org.civilsociety.jackson.document;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.civilsociety.jackson.input.LeftOutEntries;
import tools.jackson.core.JsonPointer;

/**
 * Where an entry stands, and what its record does not have of it.
 *
 * @param inDirectory the way to it in the directory that is outlined
 * @param inDocument the way to it in the document
 * @param place where it begins
 * @param lacking the ways, from the entry, to what the record does not have
 * @param entries the entries that lists of it do not have
 * @param broken the way, from the entry, to where it could be read no further
 */
record EntryPlace(
    JsonPointer inDirectory,
    JsonPointer inDocument,
    Optional<Problem.Place> place,
    List<JsonPointer> lacking,
    LeftOutEntries entries,
    Optional<JsonPointer> broken) {

  /** Of what stands in no entry that has been read. */
  static final EntryPlace NONE =
      new EntryPlace(
          JsonPointer.empty(),
          JsonPointer.empty(),
          Optional.empty(),
          List.of(),
          LeftOutEntries.of(Stream.of()),
          Optional.empty());

  /** Looks at an entry that has a record. */
  static EntryPlace of(Entry entry, JsonPointer inDirectory) {
    JsonPointer inDocument = entry.pointer();
    return new EntryPlace(
        inDirectory,
        inDocument,
        Optional.of(entry.place()),
        lacking(entry.reading(), inDocument),
        LeftOutEntries.of(
            entry.reading().leftOut().stream()
                .flatMap(pointer -> within(pointer, inDocument).stream())),
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
}
