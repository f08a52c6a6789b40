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
      add(
          "ror.missing",
          Severity.ERROR,
          place,
          member,
          message,
          Optional.empty(),
          suggestions,
          List.of());
    }
  }

  void noRecord(JsonPointer place, ExtensionValue found, String message) {
    if (!unfinished.contains(place)) {
      form(place, found, message);
    }
  }

  void form(JsonPointer place, ExtensionValue found, String message) {
    add("ror.form", place, message, found, List.of(), List.of());
  }

  void word(JsonPointer place, ExtensionValue found, List<String> words) {
    String message = "must be one of " + String.join(", ", words);
    List<String> meant =
        found instanceof ExtensionValue.Text text
            ? near(text.text(), new LinkedHashSet<>(words))
            : List.of();
    add("ror.form", place, message, found, meant, List.of());
  }

  void term(JsonPointer place, ExtensionValue found, String message, List<String> suggestions) {
    add("ror.term", place, message, found, suggestions, List.of());
  }

  void repeated(JsonPointer place, ExtensionValue found, String message, JsonPointer first) {
    add("ror.repeated", place, message, found, List.of(), List.of(first));
  }

  void unknownMember(JsonPointer object, String name, ExtensionValue found, Set<String> absent) {
    add(
        "ror.member-unknown",
        Severity.WARNING,
        object.appendProperty(name),
        Optional.empty(),
        "must not stand here by ROR's schema 2.1",
        shown(found),
        near(name, absent),
        List.of());
  }

  private void add(
      String rule,
      JsonPointer place,
      String message,
      ExtensionValue found,
      List<String> suggestions,
      List<JsonPointer> related) {
    add(rule, Severity.ERROR, place, Optional.empty(), message, shown(found), suggestions, related);
  }

  private void add(
      String rule,
      Severity severity,
      JsonPointer place,
      Optional<String> missing,
      String message,
      Optional<String> found,
      List<String> suggestions,
      List<JsonPointer> related) {
    problems.add(
        new Problem(
            rule,
            severity,
            place,
            missing,
            Optional.empty(),
            message,
            found,
            suggestions.stream().filter(Faults::isShownWhole).toList(),
            related.stream().map(other -> new Problem.Location(other, Optional.empty())).toList(),
            Optional.empty()));
  }

  /** Looking for what is near costs too much to do it for a million words that nobody sees. */
  private List<String> near(String word, Set<String> known) {
    return problems.more() == 0 && problems.named().size() < ReadLimits.DEFAULT.maxProblems()
        ? Nearest.among(known).to(word).stream().toList()
        : List.of();
  }

  /** A list or an object is too much to show. */
  private static Optional<String> shown(ExtensionValue found) {
    if (found instanceof ExtensionValue.Listing || found instanceof Extensions) {
      return Optional.empty();
    }
    return Optional.of(
        found instanceof ExtensionValue.Text text ? Excerpt.of(text.text()) : found.toString());
  }

  /** What is cut or escaped is of no use as a suggestion. */
  private static boolean isShownWhole(String suggestion) {
    return Excerpt.of(suggestion).equals(suggestion);
  }
}
