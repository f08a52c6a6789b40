package org.civilsociety.jackson.schemaorg;

import java.util.HashSet;
import java.util.Set;
import org.civilsociety.jackson.document.Problem;
import org.civilsociety.jackson.tree.FoundProblems;
import org.civilsociety.value.ExtensionValue;
import org.civilsociety.value.Extensions;
import tools.jackson.core.JsonPointer;

/**
 * What one place of a document may be said to mean at many others: a problem once, and no more text
 * than the document has, but for a little that even a small document may repeat.
 */
final class Repetition {

  private static final long ALWAYS = 100_000;

  private final FoundProblems problems;
  private final Set<JsonPointer> reported = new HashSet<>();
  private long left;

  Repetition(ExtensionValue document, FoundProblems problems) {
    this.problems = problems;
    left = ALWAYS + size(document);
  }

  /** Reports a problem, unless there is one at the same place. */
  void report(Problem problem) {
    if (reported.add(problem.pointer())) {
      problems.add(problem);
    }
  }

  /** Whether a value may be put at one place more; after the first that may not, none may. */
  boolean allows(ExtensionValue value) {
    if (left > 0) {
      left -= size(value);
    }
    return left > 0;
  }

  private static long size(ExtensionValue value) {
    if (value instanceof ExtensionValue.Text text) {
      return 1L + text.text().length();
    }
    if (value instanceof ExtensionValue.Numeral number) {
      return 1L + number.digits().length();
    }
    if (value instanceof ExtensionValue.Listing list) {
      return 1L + list.values().stream().mapToLong(Repetition::size).sum();
    }
    return value instanceof Extensions object
        ? 1L
            + object.members().entrySet().stream()
                .mapToLong(member -> member.getKey().length() + size(member.getValue()))
                .sum()
        : 1;
  }
}
