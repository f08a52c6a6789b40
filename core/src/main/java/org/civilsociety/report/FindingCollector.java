package org.civilsociety.report;

import jakarta.validation.ConstraintViolation;
import jakarta.validation.metadata.ConstraintDescriptor;
import java.lang.annotation.Annotation;
import java.time.Clock;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.PriorityQueue;
import java.util.Set;
import java.util.function.Predicate;
import java.util.function.Supplier;
import org.civilsociety.Extensible;
import org.civilsociety.internal.Detail;
import org.civilsociety.internal.Fault;
import org.civilsociety.internal.Faults;
import org.civilsociety.internal.RuleValidator;
import org.civilsociety.report.Explanations.Explanation;
import org.civilsociety.validation.RecordPath;
import org.civilsociety.validation.Rule;
import org.civilsociety.validation.Severity;
import org.civilsociety.value.Excerpt;

/**
 * Makes findings of violations and of faults. Counts all, and keeps of them as many as a report
 * names, the worst first; only for those it works out what more can be said.
 */
final class FindingCollector {

  private record Candidate(Broken broken, RecordPath path, Fault fault, RecordPath base) {

    static Candidate of(Broken broken, Fault fault, RecordPath base) {
      return new Candidate(broken, base.then(fault.place()), fault, base);
    }
  }

  /** A rule that is broken somewhere; the text is for a rule that this library has no words for. */
  private record Broken(
      String rule, Severity severity, ConstraintDescriptor<?> constraint, Supplier<String> text) {}

  private record Checked(Class<? extends Annotation> constraint, RecordPath base) {}

  private static final Comparator<Candidate> BY_PLACE =
      Comparator.comparing(Candidate::path).thenComparing(candidate -> candidate.broken().rule());

  private static final Comparator<Candidate> WORST_FIRST =
      Comparator.comparing((Candidate candidate) -> candidate.broken().severity())
          .thenComparing(BY_PLACE);

  private final Extensible record;
  private final Clock clock;
  private final Messages messages;
  private final List<Locale> languages;
  private final Map<String, Severity> severities;
  private final Predicate<String> asked;
  private final int max;
  private final int faultsOfEach;

  private final PriorityQueue<Candidate> kept = new PriorityQueue<>(WORST_FIRST.reversed());
  private final Map<Severity, Integer> bySeverity = new EnumMap<>(Severity.class);
  private final Map<String, Integer> byRule = new HashMap<>();

  FindingCollector(
      Extensible record,
      Clock clock,
      Messages messages,
      List<Locale> languages,
      Map<String, Severity> severities,
      Predicate<String> asked,
      int max) {
    this.record = record;
    this.clock = clock;
    this.messages = messages;
    this.languages = languages;
    this.severities = severities;
    this.asked = asked;
    this.max = max;
    faultsOfEach = Math.max(max, RuleValidator.MAX_PLACES);
  }

  /**
   * Takes what a provider found in a part of the record.
   *
   * @param place the way from the record to the part
   * @param part what the provider was asked of
   * @param violations what it found
   */
  void add(
      RecordPath place,
      Extensible part,
      Iterable<? extends ConstraintViolation<? extends Extensible>> violations) {
    Explanations explanations = new Explanations(part, clock, faultsOfEach);
    Set<Checked> checked = new HashSet<>();
    for (ConstraintViolation<?> violation : violations) {
      broken(violation.getConstraintDescriptor(), violation::getMessage)
          .ifPresent(broken -> add(broken, place, violation, explanations, checked));
    }
  }

  private void add(
      Broken broken,
      RecordPath place,
      ConstraintViolation<?> violation,
      Explanations explanations,
      Set<Checked> checked) {
    RecordPath path = RecordPath.from(violation.getPropertyPath());
    Explanation explanation = explanations.of(violation, path).orElse(null);
    if (explanation == null) {
      count(broken, 1);
      keep(Candidate.of(broken, new Fault(path, () -> Detail.NONE), place));
      return;
    }
    Class<? extends Annotation> constraint =
        violation.getConstraintDescriptor().getAnnotation().annotationType();
    if (checked.add(new Checked(constraint, explanation.base()))) {
      add(broken, place.then(explanation.base()), explanation.faults());
    }
  }

  /**
   * Takes what a rule says of a value in a part of the record.
   *
   * @param place the way from the record to the part
   * @param answer what the rule says
   */
  void add(RecordPath place, RecordWalk.Answer answer) {
    ConstraintDescriptor<?> constraint = answer.asked().constraint();
    broken(constraint, constraint::getMessageTemplate)
        .ifPresent(broken -> add(broken, place.then(answer.base()), answer.faults()));
  }

  /** Begins a walk through a part of the record that asks the rules that are not left out. */
  RecordWalk walk(Plans plans, Predicate<AskedRule> some) {
    return new RecordWalk(plans, some.and(rule -> asked.test(rule.id())), clock, faultsOfEach);
  }

  private Optional<Broken> broken(ConstraintDescriptor<?> constraint, Supplier<String> text) {
    Rule stated = constraint.getAnnotation().annotationType().getAnnotation(Rule.class);
    String rule = AskedRule.id(constraint);
    if (!asked.test(rule)) {
      return Optional.empty();
    }
    Severity severity =
        severities.getOrDefault(rule, stated == null ? Severity.ERROR : stated.severity());
    return Optional.of(new Broken(rule, severity, constraint, text));
  }

  private void add(Broken broken, RecordPath base, Faults faults) {
    count(broken, faults.count());
    for (Fault fault : faults.kept()) {
      keep(Candidate.of(broken, fault, base));
    }
  }

  private void count(Broken broken, int more) {
    bySeverity.merge(broken.severity(), more, Integer::sum);
    byRule.merge(broken.rule(), more, Integer::sum);
  }

  private void keep(Candidate candidate) {
    kept.add(candidate);
    if (kept.size() > max) {
      kept.remove();
    }
  }

  ValidationReport report(boolean complete) {
    List<Finding> findings = kept.stream().sorted(BY_PLACE).map(this::finding).toList();
    return new ValidationReport(record, findings, bySeverity, byRule, complete, languages);
  }

  private Finding finding(Candidate candidate) {
    Broken broken = candidate.broken();
    RecordValue value = RecordValue.at(candidate.path(), record);
    Detail detail = candidate.fault().detail().get();
    return new Finding(
        broken.rule(),
        broken.severity(),
        candidate.path(),
        messages.message(broken.constraint(), languages).orElseGet(broken.text()),
        value.shown(),
        detail.suggestions().stream().filter(FindingCollector::isShownWhole).toList(),
        detail.related().stream().map(candidate.base()::then).toList(),
        detail.moreRelated(),
        value.record());
  }

  /** Half a suggestion, or one with escapes, is of no use. */
  private static boolean isShownWhole(String suggestion) {
    return Excerpt.of(suggestion).equals(suggestion);
  }
}
