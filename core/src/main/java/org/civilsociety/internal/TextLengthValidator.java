package org.civilsociety.internal;

import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import org.civilsociety.constraints.TextLength;
import org.jspecify.annotations.Nullable;

/** Decides {@link TextLength}. */
public final class TextLengthValidator {

  private TextLengthValidator() {}

  private static boolean isWithin(int max, CharSequence text) {
    return text.length() <= max || Character.codePointCount(text, 0, text.length()) <= max;
  }

  /** For a plain text. */
  public static final class OfText implements ConstraintValidator<TextLength, CharSequence> {
    private int max;

    @Override
    public void initialize(TextLength constraint) {
      max = constraint.max();
    }

    @Override
    public boolean isValid(@Nullable CharSequence text, ConstraintValidatorContext context) {
      return text == null || isWithin(max, text);
    }
  }

  /** For a text in several languages. */
  public static final class OfLocalizedText extends EachLanguage<TextLength> {
    private int max;

    @Override
    public void initialize(TextLength constraint) {
      max = constraint.max();
    }

    @Override
    boolean isValid(CharSequence text) {
      return isWithin(max, text);
    }
  }
}
