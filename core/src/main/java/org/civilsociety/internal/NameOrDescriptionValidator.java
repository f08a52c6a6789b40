package org.civilsociety.internal;

import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import org.civilsociety.StrategicObjective;
import org.civilsociety.constraints.NameOrDescription;
import org.jspecify.annotations.Nullable;

/** Decides {@link NameOrDescription}. */
public final class NameOrDescriptionValidator
    implements ConstraintValidator<NameOrDescription, StrategicObjective> {
  @Override
  public boolean isValid(
      @Nullable StrategicObjective objective, ConstraintValidatorContext context) {
    return objective == null
        || !objective.getName().isEmpty()
        || !objective.getDescription().isEmpty();
  }
}
