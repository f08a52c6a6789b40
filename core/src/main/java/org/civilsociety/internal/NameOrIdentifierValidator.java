package org.civilsociety.internal;

import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import org.civilsociety.Profile;
import org.civilsociety.constraints.NameOrIdentifier;
import org.jspecify.annotations.Nullable;

/** Decides {@link NameOrIdentifier}. */
public final class NameOrIdentifierValidator
    implements ConstraintValidator<NameOrIdentifier, Profile> {
  @Override
  public boolean isValid(@Nullable Profile profile, ConstraintValidatorContext context) {
    return profile == null || !profile.getNames().isEmpty() || !profile.getIdentifiers().isEmpty();
  }
}
