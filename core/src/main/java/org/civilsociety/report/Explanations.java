package org.civilsociety.report;

import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.metadata.ConstraintDescriptor;
import java.lang.annotation.Annotation;
import java.time.Clock;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.civilsociety.Extensible;
import org.civilsociety.internal.Faults;
import org.civilsociety.internal.RuleValidator;
import org.civilsociety.validation.RecordPath;

/**
 * What the rules say of the values in which violations were found, each asked once of a value,
 * however many violations it made of it.
 */
final class Explanations {

  /**
   * All faults of the value in which a violation was found, as the rule itself lists them.
   *
   * @param base the way to that value
   * @param faults its faults, at places within it
   */
  record Explanation(RecordPath base, Faults faults) {}

  private final Extensible record;
  private final Clock clock;
  private final int maxFaults;
  private final IdentityHashMap<Object, Map<Annotation, Faults>> answers = new IdentityHashMap<>();

  Explanations(Extensible record, Clock clock, int maxFaults) {
    this.record = record;
    this.clock = clock;
    this.maxFaults = maxFaults;
  }

  /** Asks the rule again; empty for a constraint of somebody else, or if the rule takes it back. */
  Optional<Explanation> of(ConstraintViolation<?> violation, RecordPath path) {
    Object value = violation.getInvalidValue();
    return value == null
        ? Optional.empty()
        : rule(violation.getConstraintDescriptor(), value)
            .flatMap(
                rule -> of(rule, violation.getConstraintDescriptor().getAnnotation(), value, path));
  }

  private Optional<Explanation> of(
      RuleValidator<?, Object> rule, Annotation constraint, Object value, RecordPath path) {
    Faults faults = faults(rule, constraint, value);
    return faults.kept().stream()
        .limit(RuleValidator.MAX_PLACES)
        .map(fault -> path.without(rule.reported(fault.place())))
        .flatMap(Optional::stream)
        .filter(base -> RecordValue.at(base, record).is(value))
        .findFirst()
        .map(base -> new Explanation(base, faults));
  }

  private Faults faults(RuleValidator<?, Object> rule, Annotation constraint, Object value) {
    Faults known = answers.getOrDefault(value, Map.of()).get(constraint);
    if (known != null) {
      return known;
    }
    Faults faults = ask(rule, value, clock, maxFaults);
    if (faults.count() > 1) {
      answers.computeIfAbsent(value, key -> new HashMap<>()).put(constraint, faults);
    }
    return faults;
  }

  static boolean isRule(ConstraintDescriptor<?> constraint) {
    return validators(constraint).stream().anyMatch(RuleValidator.class::isAssignableFrom);
  }

  /** Asks a rule of a value; empty for a constraint of somebody else. */
  static Optional<Faults> ask(
      ConstraintDescriptor<?> constraint, Object value, Clock clock, int maxFaults) {
    return rule(constraint, value).map(rule -> ask(rule, value, clock, maxFaults));
  }

  private static Faults ask(
      RuleValidator<?, Object> rule, Object value, Clock clock, int maxFaults) {
    Faults faults = new Faults(() -> clock, maxFaults);
    rule.check(value, faults);
    return faults;
  }

  private static Optional<RuleValidator<?, Object>> rule(
      ConstraintDescriptor<?> constraint, Object value) {
    return rules(constraint).stream()
        .filter(rule -> rule.valueType().isInstance(value))
        .findFirst();
  }

  /** Makes what decides a rule, for each type of value; none for a constraint of somebody else. */
  static List<RuleValidator<?, Object>> rules(ConstraintDescriptor<?> constraint) {
    return validators(constraint).stream()
        .filter(RuleValidator.class::isAssignableFrom)
        .<RuleValidator<?, Object>>map(type -> created(type, constraint.getAnnotation()))
        .toList();
  }

  @SuppressWarnings("unchecked") // the API gives no more than the raw type of the list
  private static List<Class<?>> validators(ConstraintDescriptor<?> constraint) {
    return (List<Class<?>>) (List<?>) constraint.getConstraintValidatorClasses();
  }

  @SuppressWarnings("unchecked") // the caller asks for the type of the value before it is checked
  private static RuleValidator<?, Object> created(Class<?> type, Annotation constraint) {
    try {
      ConstraintValidator<Annotation, Object> rule =
          (ConstraintValidator<Annotation, Object>) type.getConstructor().newInstance();
      rule.initialize(constraint);
      return (RuleValidator<?, Object>) rule;
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException("cannot make " + type, e);
    }
  }
}
