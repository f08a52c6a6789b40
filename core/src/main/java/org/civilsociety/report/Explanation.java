package org.civilsociety.report;

import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.metadata.ConstraintDescriptor;
import java.lang.annotation.Annotation;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.civilsociety.Extensible;
import org.civilsociety.internal.Faults;
import org.civilsociety.internal.RuleValidator;
import org.civilsociety.validation.RecordPath;

/**
 * All faults of the value in which a violation was found, as the rule itself lists them.
 *
 * @param base the way to that value
 * @param faults its faults, at places within it
 */
record Explanation(RecordPath base, Faults faults) {

  /** Asks the rule again; empty for a constraint of somebody else, or if the rule takes it back. */
  static Optional<Explanation> of(
      ConstraintViolation<?> violation, RecordPath path, Extensible record) {
    Object value = violation.getInvalidValue();
    return value == null
        ? Optional.empty()
        : rule(violation.getConstraintDescriptor(), value)
            .flatMap(rule -> of(rule, value, path, record));
  }

  private static Optional<Explanation> of(
      RuleValidator<?, Object> rule, Object value, RecordPath path, Extensible record) {
    Faults faults = new Faults(Clock::systemUTC, ValidationReport.MAX_FINDINGS);
    rule.check(value, faults);
    return faults.kept().stream()
        .limit(RuleValidator.MAX_PLACES)
        .map(fault -> path.without(rule.reported(fault.place())))
        .flatMap(Optional::stream)
        .filter(base -> RecordValue.at(base, record).is(value))
        .findFirst()
        .map(base -> new Explanation(base, faults));
  }

  private static Optional<RuleValidator<?, Object>> rule(
      ConstraintDescriptor<?> constraint, Object value) {
    return validators(constraint).stream()
        .filter(RuleValidator.class::isAssignableFrom)
        .<RuleValidator<?, Object>>map(type -> created(type, constraint.getAnnotation()))
        .filter(rule -> rule.valueType().isInstance(value))
        .findFirst();
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
