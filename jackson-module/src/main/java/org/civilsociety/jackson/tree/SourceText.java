package org.civilsociety.jackson.tree;

import java.io.ByteArrayOutputStream;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.civilsociety.jackson.document.Input;
import org.civilsociety.jackson.document.Problem;
import org.civilsociety.jackson.input.DocumentText;
import org.civilsociety.jackson.input.Places;
import tools.jackson.core.JsonPointer;

/**
 * The text that a source was read from. It is decoded again only if something in it is to be found.
 *
 * @param bytes what was read
 * @param maxBytes how much of it counts
 * @param leftOut the ways to what is in the text and not in the source
 */
record SourceText(ByteArrayOutputStream bytes, long maxBytes, List<JsonPointer> leftOut) {

  private static final Comparator<Problem> BY_PLACE =
      Comparator.comparing(problem -> problem.place().orElse(new Problem.Place(0, 0)));

  /** The same problems with their lines and columns, in the order of the text. */
  List<Problem> placed(List<Problem> problems) {
    Places places = new Places(leftOut.stream());
    problems.stream()
        .flatMap(SourceText::unplaced)
        .forEach(pointer -> places.lookFor(pointer, Optional.empty(), false));
    if (problems.stream().flatMap(SourceText::unplaced).findAny().isPresent()) {
      places.walk(DocumentText.of(Input.of(bytes.toByteArray()), maxBytes).text());
    }
    return problems.stream().map(problem -> placed(problem, places)).sorted(BY_PLACE).toList();
  }

  private static Stream<JsonPointer> unplaced(Problem problem) {
    return Stream.concat(
        Stream.of(problem.pointer()).filter(pointer -> problem.place().isEmpty()),
        problem.related().stream()
            .filter(other -> other.place().isEmpty())
            .map(Problem.Location::pointer));
  }

  private static Problem placed(Problem problem, Places places) {
    if (unplaced(problem).findAny().isEmpty()) {
      return problem;
    }
    Problem.Location at = placed(new Problem.Location(problem.pointer(), problem.place()), places);
    return problem
        .at(at.pointer(), at.place())
        .withRelated(problem.related().stream().map(other -> placed(other, places)).toList());
  }

  private static Problem.Location placed(Problem.Location location, Places places) {
    if (location.place().isPresent()) {
      return location;
    }
    Places.Found found = places.found(location.pointer(), Optional.empty());
    return new Problem.Location(found.pointer(), found.place());
  }
}
