package org.civilsociety.internal;

import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import org.civilsociety.Profile;
import org.civilsociety.constraints.DatesInOrder;
import org.civilsociety.value.DateRange;
import org.civilsociety.value.PartialDate;
import org.jspecify.annotations.Nullable;

/** Decides {@link DatesInOrder}. */
public final class DatesInOrderValidator {

  private DatesInOrderValidator() {}

  /** For a range. */
  public static final class OfRange implements ConstraintValidator<DatesInOrder, DateRange> {
    @Override
    public boolean isValid(@Nullable DateRange range, ConstraintValidatorContext context) {
      return range == null || !range.isReversed();
    }
  }

  /** For a profile: founded, then dissolved. */
  public static final class OfProfile implements ConstraintValidator<DatesInOrder, Profile> {
    @Override
    public boolean isValid(@Nullable Profile profile, ConstraintValidatorContext context) {
      if (profile == null || !isDissolvedBeforeFounded(profile)) {
        return true;
      }
      context.disableDefaultConstraintViolation();
      context
          .buildConstraintViolationWithTemplate(context.getDefaultConstraintMessageTemplate())
          .addPropertyNode("dissolved")
          .addConstraintViolation();
      return false;
    }

    private static boolean isDissolvedBeforeFounded(Profile profile) {
      PartialDate founded = profile.getFounded().orElse(null);
      PartialDate dissolved = profile.getDissolved().orElse(null);
      return founded != null && dissolved != null && dissolved.isBefore(founded);
    }
  }
}
