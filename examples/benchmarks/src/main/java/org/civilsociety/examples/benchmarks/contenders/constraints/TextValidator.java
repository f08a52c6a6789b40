package org.civilsociety.examples.benchmarks.contenders.constraints;

import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import java.util.Map;
import org.civilsociety.examples.benchmarks.contenders.rules.Finding;
import org.civilsociety.examples.benchmarks.contenders.rules.Form;
import org.civilsociety.examples.benchmarks.contenders.rules.TextRules;
import org.jspecify.annotations.Nullable;

/** Decides {@link Text} for Hibernate Validator. */
public final class TextValidator {

  private TextValidator() {}

  /** Of a text in one language. */
  public static final class OfString implements ConstraintValidator<Text, String> {

    private int max;
    private boolean required;

    @Override
    public void initialize(Text constraint) {
      max = constraint.max();
      required = constraint.required();
    }

    @Override
    public boolean isValid(@Nullable String text, ConstraintValidatorContext context) {
      if (text == null) {
        return !required;
      }
      int faults = TextRules.faults(text, max);
      if (faults == 0) {
        return true;
      }
      context.disableDefaultConstraintViolation();
      TextRules.tell(faults, rule -> Violations.add(context, rule));
      return false;
    }
  }

  /** Of a text in several languages. */
  public static final class OfLanguages implements ConstraintValidator<Text, Map<String, String>> {

    private int max;

    @Override
    public void initialize(Text constraint) {
      max = constraint.max();
    }

    @Override
    public boolean isValid(
        @Nullable Map<String, String> texts, ConstraintValidatorContext context) {
      boolean isValid = true;
      if (texts != null) {
        for (Map.Entry<String, String> one : texts.entrySet()) {
          isValid &= isValid(one.getKey(), one.getValue(), context);
        }
      }
      return isValid;
    }

    private boolean isValid(
        String language, @Nullable String text, ConstraintValidatorContext context) {
      if (text == null || !Form.LANGUAGE.fits(language)) {
        context.disableDefaultConstraintViolation();
        Violations.add(context, Finding.MALFORMED, language);
        return false;
      }
      int faults = TextRules.faults(text, max);
      if (faults == 0) {
        return true;
      }
      context.disableDefaultConstraintViolation();
      TextRules.tell(faults, rule -> Violations.add(context, rule, language));
      return false;
    }
  }
}
