package org.civilsociety.examples.benchmarks.contenders.constraints;

import jakarta.validation.ConstraintValidatorContext;

/** Tells Hibernate Validator of a rule that is broken, at a place within the validated value. */
final class Violations {

  private Violations() {}

  static void add(ConstraintValidatorContext context, String rule, String place) {
    context
        .buildConstraintViolationWithTemplate(rule)
        .addPropertyNode(place)
        .addConstraintViolation();
  }

  static void add(ConstraintValidatorContext context, String rule) {
    context.buildConstraintViolationWithTemplate(rule).addConstraintViolation();
  }
}
