package org.civilsociety.jackson.ror;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.civilsociety.internal.Nearest;
import org.civilsociety.jackson.document.Problem;
import org.civilsociety.jackson.document.ReadLimits;
import org.civilsociety.jackson.tree.FoundProblems;
import org.civilsociety.validation.Severity;
import org.civilsociety.value.Excerpt;
import org.civilsociety.value.ExtensionValue;
import org.civilsociety.value.Extensions;
import tools.jackson.core.JsonPointer;

/** What is wrong with a record in the eyes of ROR. */
final class Faults {

  private final FoundProblems problems;
  private final Set<JsonPointer> unfinished;

  Faults(FoundProblems problems) {
    this(problems, Set.of());
  }

  /** Says nothing is missing where a document broke off. */
  Faults(FoundProblems problems, Set<JsonPointer> unfinished) {
    this.problems = problems;
    this.unfinished = unfinished;
  }

  void missing(JsonPointer place, String member, String message, List<String> suggestions) {
    addMissing(place, Optional.of(member), message, suggestions);
  }

  void lacking(JsonPointer place, String message, List<String> suggestions) {
    addMissing(place, Optional.empty(), message, suggestions);
  }

  private void addMissing(
      JsonPointer place, Optional<String> member, String message, List<String> suggestions) {
    if (!unfinished.contains(place)) {
      Problem problem =
          Problem.of("ror.missing", Severity.ERROR, place, message)
              .withSuggestions(suggestions.stream().filter(Faults::isShownWhole).toList());
      problems.add(member.map(problem::withMissing).orElse(problem));
    }
  }

  void noRecord(JsonPointer place, ExtensionValue found, String message) {
    if (!unfinished.contains(place)) {
      form(place, found, message);
    }
  }

  void form(JsonPointer place, ExtensionValue found, String message) {
    problems.add(error("ror.form", place, found, message));
  }

  void word(JsonPointer place, ExtensionValue found, List<String> words) {
    List<String> meant =
        found instanceof ExtensionValue.Text text
            ? near(text.text(), new LinkedHashSet<>(words))
            : List.of();
    problems.add(
        error("ror.form", place, found, "must be one of " + String.join(", ", words))
            .withSuggestions(meant));
  }

  void term(JsonPointer place, ExtensionValue found, String message, List<String> suggestions) {
    problems.add(error("ror.term", place, found, message).withSuggestions(suggestions));
  }

  void repeated(JsonPointer place, ExtensionValue found, String message, JsonPointer first) {
    problems.add(
        error("ror.repeated", place, found, message)
            .withRelated(List.of(new Problem.Location(first, Optional.empty()))));
  }

  void unknownMember(JsonPointer object, String name, ExtensionValue found, Set<String> absent) {
    Problem problem =
        Problem.of(
            "ror.member-unknown",
            Severity.WARNING,
            object.appendProperty(name),
            "must not stand here by ROR's schema 2.1");
    problems.add(showing(found, problem).withSuggestions(near(name, absent)));
  }

  private static Problem error(
      String rule, JsonPointer place, ExtensionValue found, String message) {
    return showing(found, Problem.of(rule, Severity.ERROR, place, message));
  }

  /** Looking for what is near costs too much to do it for a million words that nobody sees. */
  private List<String> near(String word, Set<String> known) {
    return problems.more() == 0 && problems.named().size() < ReadLimits.DEFAULT.maxProblems()
        ? Nearest.among(known).to(word).stream().toList()
        : List.of();
  }

  /** A list or an object is too much to show. */
  private static Problem showing(ExtensionValue found, Problem problem) {
    if (found instanceof ExtensionValue.Listing || found instanceof Extensions) {
      return problem;
    }
    return problem.withFound(
        found instanceof ExtensionValue.Text text ? text.text() : found.toString());
  }

  /** What is cut or escaped is of no use as a suggestion. */
  private static boolean isShownWhole(String suggestion) {
    return Excerpt.of(suggestion).equals(suggestion);
  }
}
