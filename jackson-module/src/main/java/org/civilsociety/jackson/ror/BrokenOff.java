package org.civilsociety.jackson.ror;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.civilsociety.jackson.document.Problem;
import org.civilsociety.jackson.tree.SourceField;
import org.civilsociety.validation.Severity;
import tools.jackson.core.JsonPointer;

/** What a document that breaks off may not have whole: its last value, and all that is around. */
final class BrokenOff {

  private BrokenOff() {}

  /** The places of what may not be whole; none if the document was read to its end. */
  static Set<JsonPointer> in(SourceField root, List<Problem> problems) {
    Set<JsonPointer> places = new HashSet<>();
    if (problems.stream().anyMatch(BrokenOff::isBreak)) {
      List<SourceField> last = List.of(root);
      while (!last.isEmpty()) {
        SourceField value = last.get(last.size() - 1);
        places.add(value.pointer());
        last = new ArrayList<>(value.givenMembers());
        last.addAll(value.entries());
      }
    }
    return places;
  }

  /** What comes after the end leaves whole what is before it. */
  private static boolean isBreak(Problem problem) {
    return problem.severity() == Severity.ERROR
        && problem.rule().startsWith("document.")
        && !problem.rule().equals("document.trailing");
  }
}
