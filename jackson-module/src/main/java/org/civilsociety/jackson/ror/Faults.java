package org.civilsociety.jackson.ror;

import java.util.List;
import java.util.Optional;
import org.civilsociety.jackson.document.Problem;
import org.civilsociety.jackson.tree.FoundProblems;
import org.civilsociety.validation.Severity;
import org.civilsociety.value.Excerpt;
import org.civilsociety.value.ExtensionValue;
import tools.jackson.core.JsonPointer;

/** What is wrong with a record in the eyes of ROR. */
final class Faults {

  private final FoundProblems problems;

  Faults(FoundProblems problems) {
    this.problems = problems;
  }

  void missing(JsonPointer place, String member, String message, List<String> suggestions) {
    add("ror.missing", place, Optional.of(member), message, Optional.empty(), suggestions);
  }

  void lacking(JsonPointer place, String message, List<String> suggestions) {
    add("ror.missing", place, Optional.empty(), message, Optional.empty(), suggestions);
  }

  void form(JsonPointer place, ExtensionValue found, String message, List<String> suggestions) {
    add("ror.form", place, Optional.empty(), message, shown(found), suggestions);
  }

  void term(JsonPointer place, ExtensionValue found, String message, List<String> suggestions) {
    add("ror.term", place, Optional.empty(), message, shown(found), suggestions);
  }

  void repeated(
      JsonPointer place, ExtensionValue found, String message, List<JsonPointer> related) {
    add(
        new Problem(
            "ror.repeated",
            Severity.ERROR,
            place,
            Optional.empty(),
            Optional.empty(),
            message,
            shown(found),
            List.of(),
            related.stream().map(other -> new Problem.Location(other, Optional.empty())).toList(),
            Optional.empty()));
  }

  void unknownMember(JsonPointer place, ExtensionValue found) {
    add(
        new Problem(
            "ror.member-unknown",
            Severity.WARNING,
            place,
            Optional.empty(),
            Optional.empty(),
            "must not stand here by ROR's schema 2.1",
            shown(found),
            List.of(),
            List.of(),
            Optional.empty()));
  }

  private void add(
      String rule,
      JsonPointer place,
      Optional<String> missing,
      String message,
      Optional<String> found,
      List<String> suggestions) {
    add(
        new Problem(
            rule,
            Severity.ERROR,
            place,
            missing,
            Optional.empty(),
            message,
            found,
            suggestions.stream().filter(Faults::isShownWhole).toList(),
            List.of(),
            Optional.empty()));
  }

  void add(Problem problem) {
    problems.add(problem);
  }

  private static Optional<String> shown(ExtensionValue found) {
    return Optional.of(
        found instanceof ExtensionValue.Text text ? Excerpt.of(text.text()) : found.toString());
  }

  /** What is cut or escaped is of no use as a suggestion. */
  private static boolean isShownWhole(String suggestion) {
    return Excerpt.of(suggestion).equals(suggestion);
  }
}
