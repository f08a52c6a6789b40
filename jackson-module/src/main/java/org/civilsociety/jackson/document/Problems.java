package org.civilsociety.jackson.document;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.civilsociety.jackson.format.Fault;
import org.civilsociety.validation.Severity;
import org.civilsociety.value.Excerpt;
import tools.jackson.core.JsonPointer;

/** What is wrong with one document, as such: not what the rules say of the record in it. */
final class Problems {

  /** What does not keep a document from being read whole. */
  private static final Set<String> WARNINGS =
      Set.of(
          "document.format-missing",
          "document.version-missing",
          "document.version-newer",
          "document.byte-order-mark");

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
      add("document.too-many-problems", salvage.gathering().lastPlace(), Optional.empty());
    }
    salvage.text().end().ifPresent(end -> add(end.rule(), endOfText(), end.found()));
    SalvagedTokens.Break broken = salvage.tokens().broken();
    if (salvage.trailing() != null) {
      add("document.trailing", salvage.trailing(), Optional.of(shownAt(salvage.trailing())));
    } else if (broken != null && !isExplained(broken)) {
      add(broken);
    } else if (salvage.value() == null && isUnexplained()) {
      addEmpty();
    }
  }

  private boolean isUnexplained() {
    return problems.stream().noneMatch(problem -> problem.severity() == Severity.ERROR);
  }

  private void addEmpty() {
    String text = salvage.text().text().strip();
    if (text.isEmpty()) {
      add("document.empty", salvage.start(), Optional.empty());
    } else {
      Optional<String> found = Optional.of(Excerpt.of(text));
      JsonPointer root = JsonPointer.empty();
      problems.add(
          problem("value.kind", "value.kind.OBJECT", salvage.start(), found, root)
              .withLeftOut(text));
    }
  }

  /** Whether a break is the end of a text that has a reason to end, or of a value left out. */
  private boolean isExplained(SalvagedTokens.Break broken) {
    return (salvage.text().end().isPresent() && broken.isEnd())
        || (broken.isTooDeep() && salvage.gathering().isInTooDeep(broken.pointer()));
  }

  private void add(SalvagedTokens.Break broken) {
    Optional<String> found =
        broken.isEnd() ? Optional.empty() : Optional.of(shownAt(broken.place()));
    problems.add(problem(broken.rule(), broken.key(), broken.place(), found, broken.pointer()));
  }

  private void add(String rule, Problem.Place place, Optional<String> found) {
    problems.add(problem(rule, rule, place, found, JsonPointer.empty()));
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
        suggestions(note, fault),
        List.of(),
        note.leftOut());
  }

  /** Where a member is absent and another one has nearly its name, that name was meant. */
  private static List<String> suggestions(Gathering.Note note, Fault fault) {
    return note.missing().isPresent() && note.found().isPresent()
        ? List.of(note.missing().get())
        : Suggestions.of(fault, note.found().orElse(""));
  }

  private static Severity severity(String rule) {
    return WARNINGS.contains(rule) ? Severity.WARNING : Severity.ERROR;
  }

  private Problem.Place endOfText() {
    return Lines.place(salvage.text().text(), salvage.text().text().length());
  }

  private String shownAt(Problem.Place place) {
    return Excerpt.of(Lines.from(salvage.text().text(), place));
  }
}
