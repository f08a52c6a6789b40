package org.civilsociety.jackson.csv;

import java.util.List;
import java.util.Optional;
import org.civilsociety.jackson.document.Problem;
import org.civilsociety.jackson.tree.FoundProblems;
import org.civilsociety.validation.Severity;
import org.civilsociety.value.Excerpt;
import tools.jackson.core.JsonPointer;

/** Collects what is wrong with tables, by row and column. */
final class TableProblems {

  private final FoundProblems problems;

  TableProblems(int max) {
    problems = new FoundProblems(max);
  }

  /**
   * Adds a problem with a cell.
   *
   * @param rule what is wrong
   * @param pointer the pointer to the cell
   * @param place its row and column
   * @param message what is expected
   * @param found what is there; empty if nothing is
   */
  Detail add(
      String rule,
      Severity severity,
      JsonPointer pointer,
      Problem.Place place,
      String message,
      String found) {
    return new Detail(
        new Problem(
            rule,
            severity,
            pointer,
            Optional.empty(),
            Optional.of(place),
            message,
            Optional.of(found).filter(text -> !text.isEmpty()).map(Excerpt::of),
            List.of(),
            List.of(),
            Optional.empty()));
  }

  /** A problem to which more can be said before it is reported. */
  final class Detail {

    private final Problem problem;

    private Detail(Problem problem) {
      this.problem = problem;
    }

    Detail missing(String name) {
      return new Detail(problem.withMissing(name));
    }

    Detail perhaps(Optional<String> suggestion) {
      return new Detail(problem.withSuggestions(suggestion.stream().toList()));
    }

    Detail leftOut(String text) {
      return new Detail(problem.withLeftOut(text));
    }

    void report() {
      problems.add(problem);
    }
  }

  /** All of them, to which more may come. */
  FoundProblems all() {
    return problems;
  }
}
