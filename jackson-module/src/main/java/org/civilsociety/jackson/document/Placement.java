package org.civilsociety.jackson.document;

import java.util.Optional;
import java.util.Set;
import tools.jackson.core.JsonPointer;

/**
 * Where a text that is read by itself stands in its document.
 *
 * @param pointer the way to it
 * @param place where it begins
 * @param isFirst whether it is the first part of the document
 * @param isWhole whether it is all of the document
 * @param added how many characters it begins with that are not in the document
 * @param line the text, if all of it is one line, whatever Jackson takes for the end of one
 */
record Placement(
    JsonPointer pointer,
    Problem.Place place,
    boolean isFirst,
    boolean isWhole,
    int added,
    Optional<String> line) {

  /** Of a text that is the whole document. */
  static final Placement WHOLE =
      new Placement(JsonPointer.empty(), new Problem.Place(1, 1), true, true, 0, Optional.empty());

  private static final Set<String> SAID_BY_THE_FIRST =
      Set.of("document.format-missing", "document.version-missing");

  /** Of a part of a document. */
  static Placement part(JsonPointer pointer, Problem.Place place, boolean isFirst, int added) {
    return new Placement(pointer, place, isFirst, false, added, Optional.empty());
  }

  /** Of a line, which only a line feed ends. */
  static Placement line(String text, long number, boolean isFirst) {
    Optional<String> line = Optional.of(text).filter(some -> some.indexOf('\r') >= 0);
    return new Placement(
        JsonPointer.empty(), new Problem.Place(number, 1), isFirst, false, 0, line);
  }

  /** Whether a problem of the text is one of the document; other records stand elsewhere in it. */
  boolean holds(Problem problem) {
    return (isFirst || !SAID_BY_THE_FIRST.contains(problem.rule()))
        && (isWhole || !DirectoryOutline.RULES.contains(problem.rule()));
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
    if (line.isPresent()) {
      int offset = Lines.offset(line.get(), within);
      return new Problem.Place(place.line(), place.column() + offset);
    }
    if (within.line() > 1) {
      return new Problem.Place(place.line() + within.line() - 1, within.column());
    }
    long behind = Math.max(0, within.column() - 1 - added);
    return new Problem.Place(place.line(), place.column() + behind);
  }
}
