package org.civilsociety.jackson.document;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.civilsociety.jackson.format.Fault;
import org.civilsociety.validation.Severity;
import org.civilsociety.value.Excerpt;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonPointer;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.core.exc.StreamConstraintsException;
import tools.jackson.core.exc.UnexpectedEndOfInputException;

/** What is wrong with one document, as such: not what the rules say of the record in it. */
final class Problems {

  /** What does not keep a document from being read whole. */
  private static final Set<String> WARNINGS =
      Set.of(
          "document.format-missing",
          "document.version-missing",
          "document.version-newer",
          "document.byte-order-mark");

  private static final int SHOWN = 20;

  private final Salvage<?> salvage;
  private final Words words;
  private final List<Problem> problems = new ArrayList<>();

  private Problems(Salvage<?> salvage, Words words) {
    this.salvage = salvage;
    this.words = words;
  }

  static List<Problem> of(Salvage<?> salvage, Words words) {
    Problems problems = new Problems(salvage, words);
    Gathering.Note refusal = salvage.gathering().refusal();
    if (refusal != null && refusal.fault() != null) {
      return List.of(problems.problem(refusal, refusal.fault()));
    }
    problems.addAll();
    return problems.problems;
  }

  private void addAll() {
    if (salvage.text().hasMark()) {
      add("document.byte-order-mark", new Problem.Place(1, 1), Optional.empty());
    }
    for (Gathering.Note note : salvage.gathering().notes()) {
      if (note.fault() != null) {
        problems.add(problem(note, note.fault()));
      }
    }
    if (salvage.gathering().isTooMuch()) {
      add("document.too-many-problems", lastPlace(), Optional.empty());
    }
    salvage.text().end().ifPresent(end -> add(end.rule(), endOfText(), end.found()));
    SalvagedTokens.Break broken = salvage.tokens().broken();
    if (salvage.trailing() != null) {
      add("document.trailing", salvage.trailing(), Optional.of(shownAt(salvage.trailing())));
    } else if (broken != null && !isExplained(broken.cause())) {
      add(broken);
    } else if (salvage.value() == null && problems.isEmpty()) {
      addEmpty();
    }
  }

  private void addEmpty() {
    boolean isBlank = salvage.text().text().isBlank();
    String rule = isBlank ? "document.empty" : "value.kind";
    add(
        rule,
        isBlank ? rule : "value.kind.OBJECT",
        new Problem.Place(1, 1),
        isBlank ? Optional.empty() : Optional.of(Excerpt.of(salvage.text().text().strip())));
  }

  /** Whether a break is no more than where a text ends that has a reason to end. */
  private boolean isExplained(JacksonException cause) {
    return salvage.text().end().isPresent() && cause instanceof UnexpectedEndOfInputException;
  }

  private void add(SalvagedTokens.Break broken) {
    JacksonException cause = broken.cause();
    if (cause instanceof UnexpectedEndOfInputException) {
      add("document.truncated", endOfText(), Optional.empty(), broken.pointer());
    } else if (cause instanceof StreamConstraintsException) {
      add("value.too-deep", place(cause.getLocation()), Optional.empty(), broken.pointer());
    } else {
      Problem.Place place = place(cause.getLocation());
      problems.add(
          problem(
              "document.syntax",
              "document.syntax." + broken.container(),
              place,
              Optional.of(shownAt(place)),
              broken.pointer()));
    }
  }

  private void add(String rule, Problem.Place place, Optional<String> found) {
    add(rule, place, found, JsonPointer.empty());
  }

  private void add(String rule, Problem.Place place, Optional<String> found, JsonPointer pointer) {
    problems.add(problem(rule, rule, place, found, pointer));
  }

  private void add(String rule, String key, Problem.Place place, Optional<String> found) {
    problems.add(problem(rule, key, place, found, JsonPointer.empty()));
  }

  private Problem problem(
      String rule, String key, Problem.Place place, Optional<String> found, JsonPointer pointer) {
    return new Problem(
        rule,
        severity(rule),
        pointer,
        Optional.empty(),
        Optional.of(place),
        words.of(key),
        found,
        List.of(),
        List.of(),
        Optional.empty());
  }

  private Problem problem(Gathering.Note note, Fault fault) {
    return new Problem(
        fault.rule(),
        severity(fault.rule()),
        note.pointer(),
        note.missing(),
        Optional.of(note.place()),
        words.of(fault),
        note.found().map(Excerpt::of),
        Suggestions.of(fault, note.found().orElse("")),
        List.of(),
        note.leftOut());
  }

  private static Severity severity(String rule) {
    return WARNINGS.contains(rule) ? Severity.WARNING : Severity.ERROR;
  }

  private static Problem.Place place(TokenStreamLocation location) {
    return Gathering.place(location);
  }

  private Problem.Place lastPlace() {
    List<Gathering.Note> notes = salvage.gathering().notes();
    return notes.get(notes.size() - 1).place();
  }

  private Problem.Place endOfText() {
    return Lines.end(salvage.text().text());
  }

  private String shownAt(Problem.Place place) {
    return Excerpt.of(Lines.from(salvage.text().text(), place, SHOWN));
  }
}
