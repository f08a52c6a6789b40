package org.civilsociety.report;

import jakarta.validation.ConstraintValidator;
import jakarta.validation.metadata.ConstraintDescriptor;
import java.lang.annotation.Annotation;
import java.util.List;
import java.util.Optional;
import org.civilsociety.internal.RuleValidator;
import org.civilsociety.validation.Limits;
import org.civilsociety.validation.Rule;

/**
 * A rule that is asked of values of one type.
 *
 * @param constraint the constraint that states it
 * @param rule what decides it
 * @param id its id
 * @param isLimit whether what breaks it is not gone into
 */
record AskedRule(
    ConstraintDescriptor<?> constraint, RuleValidator<?, Object> rule, String id, boolean isLimit) {

  /** The rule that a constraint states; empty if this library alone does not decide it. */
  static Optional<AskedRule> of(ConstraintDescriptor<?> constraint, Class<?> type) {
    if (!validators(constraint).stream().allMatch(RuleValidator.class::isAssignableFrom)) {
      return Optional.empty();
    }
    List<RuleValidator<?, Object>> deciding =
        validators(constraint).stream()
            .<RuleValidator<?, Object>>map(rule -> created(rule, constraint.getAnnotation()))
            .filter(rule -> rule.valueType().isAssignableFrom(type))
            .toList();
    boolean isLimit = constraint.getGroups().contains(Limits.class);
    return deciding.size() == 1
        ? Optional.of(new AskedRule(constraint, deciding.get(0), id(constraint), isLimit))
        : Optional.empty();
  }

  /** The id of the rule that a constraint states; without one, the name of its annotation type. */
  static String id(ConstraintDescriptor<?> constraint) {
    Class<? extends Annotation> type = constraint.getAnnotation().annotationType();
    Rule stated = type.getAnnotation(Rule.class);
    return stated == null ? type.getName() : stated.id();
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
