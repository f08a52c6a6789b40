package org.civilsociety.examples.benchmarks.contenders.constraints;

import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import java.util.List;
import org.civilsociety.examples.benchmarks.contenders.rules.Finding;
import org.civilsociety.examples.benchmarks.contenders.rules.Findings;
import org.jspecify.annotations.Nullable;

/** Decides {@link OwnRules} for Hibernate Validator. */
public final class OwnRulesValidator implements ConstraintValidator<OwnRules, Ruled> {

  @Override
  public boolean isValid(@Nullable Ruled value, ConstraintValidatorContext context) {
    if (value == null) {
      return true;
    }
    Findings found = new Findings();
    value.check(found);
    List<Finding> findings = found.all();
    if (findings.isEmpty()) {
      return true;
    }
    context.disableDefaultConstraintViolation();
    findings.forEach(finding -> Violations.add(context, finding.rule(), finding.place()));
    return false;
  }
}
