package org.civilsociety.report;

import jakarta.validation.ConstraintViolation;
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
import org.civilsociety.Extensible;
import org.civilsociety.internal.Detail;
import org.civilsociety.internal.Fault;
import org.civilsociety.report.Explanations.Explanation;
import org.civilsociety.validation.RecordPath;
import org.civilsociety.validation.Rule;
import org.civilsociety.validation.Severity;
import org.civilsociety.value.Excerpt;
import org.jspecify.annotations.Nullable;

/**
 * Makes findings of violations. Counts all, and keeps of them as many as a report names, the worst
 * first; only for those it works out what more can be said.
 */
final class FindingCollector {

  private record Candidate(
      Severity severity,
      RecordPath path,
      String rule,
      ConstraintViolation<?> violation,
      @Nullable Fault fault,
      RecordPath base) {}

  private record Checked(Class<? extends Annotation> constraint, RecordPath base) {}

  private static final Comparator<Candidate> BY_PLACE =
      Comparator.comparing(Candidate::path).thenComparing(Candidate::rule);

  private static final Comparator<Candidate> WORST_FIRST =
      Comparator.comparing(Candidate::severity).thenComparing(BY_PLACE);

  private final Extensible record;
  private final Explanations explanations;
  private final Messages messages;
  private final List<Locale> languages;
  private final Map<String, Severity> severities;
  private final Set<String> omitted;
  private final PriorityQueue<Candidate> kept = new PriorityQueue<>(WORST_FIRST.reversed());
  private final Map<Severity, Integer> bySeverity = new EnumMap<>(Severity.class);
  private final Map<String, Integer> byRule = new HashMap<>();
  private final Set<Checked> checked = new HashSet<>();

  FindingCollector(
      Extensible record,
      Clock clock,
      Messages messages,
      List<Locale> languages,
      Map<String, Severity> severities,
      Set<String> omitted) {
    this.record = record;
    explanations = new Explanations(record, clock);
    this.messages = messages;
    this.languages = languages;
    this.severities = severities;
    this.omitted = omitted;
  }

  boolean isEmpty() {
    return kept.isEmpty();
  }

  void add(ConstraintViolation<?> violation) {
    Annotation constraint = violation.getConstraintDescriptor().getAnnotation();
    Rule stated = constraint.annotationType().getAnnotation(Rule.class);
    String rule = stated == null ? constraint.annotationType().getName() : stated.id();
    if (omitted.contains(rule)) {
      return;
    }
    Severity severity =
        severities.getOrDefault(rule, stated == null ? Severity.ERROR : stated.severity());
    RecordPath path = RecordPath.from(violation.getPropertyPath());
    Explanation explanation = explanations.of(violation, path).orElse(null);
    if (explanation == null) {
      count(rule, severity, 1);
      keep(new Candidate(severity, path, rule, violation, null, RecordPath.ROOT));
    } else if (checked.add(new Checked(constraint.annotationType(), explanation.base()))) {
      count(rule, severity, explanation.faults().count());
      for (Fault fault : explanation.faults().kept()) {
        RecordPath place = explanation.base().then(fault.place());
        keep(new Candidate(severity, place, rule, violation, fault, explanation.base()));
      }
    }
  }

  private void count(String rule, Severity severity, int more) {
    bySeverity.merge(severity, more, Integer::sum);
    byRule.merge(rule, more, Integer::sum);
  }

  private void keep(Candidate candidate) {
    kept.add(candidate);
    if (kept.size() > ValidationReport.MAX_FINDINGS) {
      kept.remove();
    }
  }

  ValidationReport report(boolean complete) {
    List<Finding> findings = kept.stream().sorted(BY_PLACE).map(this::finding).toList();
    return new ValidationReport(record, findings, bySeverity, byRule, complete, languages);
  }

  private Finding finding(Candidate candidate) {
    RecordValue value = RecordValue.at(candidate.path(), record);
    Optional<Detail> detail = Optional.ofNullable(candidate.fault()).map(f -> f.detail().get());
    return new Finding(
        candidate.rule(),
        candidate.severity(),
        candidate.path(),
        message(candidate.violation()),
        value.shown(),
        detail.map(Detail::suggestions).orElse(List.of()).stream().map(Excerpt::of).toList(),
        detail.map(Detail::related).orElse(List.of()).stream().map(candidate.base()::then).toList(),
        detail.map(Detail::moreRelated).orElse(0),
        value.record());
  }

  private String message(ConstraintViolation<?> violation) {
    return messages
        .message(violation.getConstraintDescriptor(), languages)
        .orElseGet(violation::getMessage);
  }
}
