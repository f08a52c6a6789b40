package org.civilsociety.jackson.document;

import java.util.Set;
import tools.jackson.core.JsonPointer;

/**
 * Where a text that is read by itself stands in its document.
 *
 * @param pointer the way to it
 * @param place where it begins
 * @param isFirst whether it is the first part of the document
 * @param isWhole whether it is all of the document
 */
record Placement(JsonPointer pointer, Problem.Place place, boolean isFirst, boolean isWhole) {

  /** Of a text that is the whole document. */
  static final Placement WHOLE =
      new Placement(JsonPointer.empty(), new Problem.Place(1, 1), true, true);

  private static final Set<String> SAID_BY_THE_FIRST =
      Set.of("document.format-missing", "document.version-missing");

  /** Whether a problem of the text is one of the document; sources may stand elsewhere in it. */
  boolean holds(Problem problem) {
    return (isFirst || !SAID_BY_THE_FIRST.contains(problem.rule()))
        && (isWhole || !problem.rule().equals("source.unknown"));
  }

  /** A problem of the text where it is in the document. */
  Problem of(Problem problem) {
    return new Problem(
        problem.rule(),
        problem.severity(),
        pointer.append(problem.pointer()),
        problem.missing(),
        problem.place().map(this::of),
        problem.message(),
        problem.found(),
        problem.suggestions(),
        problem.related().stream().map(this::of).toList(),
        problem.leftOut());
  }

  private Problem.Location of(Problem.Location within) {
    return new Problem.Location(pointer.append(within.pointer()), within.place().map(this::of));
  }

  private Problem.Place of(Problem.Place within) {
    return within.line() == 1
        ? new Problem.Place(place.line(), place.column() + within.column() - 1)
        : new Problem.Place(place.line() + within.line() - 1, within.column());
  }
}
