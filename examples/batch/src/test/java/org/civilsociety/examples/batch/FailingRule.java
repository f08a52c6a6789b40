package org.civilsociety.examples.batch;

import jakarta.validation.Constraint;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.Payload;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import org.civilsociety.Organization;
import org.civilsociety.validation.Rule;
import org.civilsociety.validation.Severity;

/** A rule that has a fault of its own: it throws, where it should decide. */
@Constraint(validatedBy = FailingRule.Check.class)
@Retention(RetentionPolicy.RUNTIME)
@Rule(id = "example.failing", severity = Severity.ERROR)
@interface FailingRule {

  String message() default "fails";

  Class<?>[] groups() default {};

  Class<? extends Payload>[] payload() default {};

  /** Throws; of an organization with a founding date only when the stack is full. */
  final class Check implements ConstraintValidator<FailingRule, Organization> {

    @Override
    public boolean isValid(Organization organization, ConstraintValidatorContext context) {
      if (organization.getFounded().isPresent()) {
        return endless(0) > 0;
      }
      throw new IllegalStateException("the rule is broken");
    }

    private static int endless(int depth) {
      return depth < 0 ? 0 : endless(depth + 1) + 1;
    }
  }
}
