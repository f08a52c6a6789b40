package org.civilsociety.examples.benchmarks.contenders.constraints;

import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import org.civilsociety.examples.benchmarks.contenders.rules.Form;
import org.jspecify.annotations.Nullable;

/** Decides {@link WellFormed} for Hibernate Validator. */
public final class WellFormedValidator implements ConstraintValidator<WellFormed, String> {

  private Form form = Form.ID;

  @Override
  public void initialize(WellFormed constraint) {
    form = constraint.value();
  }

  @Override
  public boolean isValid(@Nullable String text, ConstraintValidatorContext context) {
    return form.fits(text);
  }
}
