package org.civilsociety.internal;

import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import java.lang.annotation.Annotation;
import java.util.Map;
import org.civilsociety.value.LanguageTag;
import org.civilsociety.value.LocalizedText;
import org.jspecify.annotations.Nullable;

/** Asks of each language's text what is asked of a plain one; reports at {@code mission[ar]}. */
abstract class EachLanguage<A extends Annotation> implements ConstraintValidator<A, LocalizedText> {

  abstract boolean isValid(CharSequence text);

  @Override
  public boolean isValid(@Nullable LocalizedText text, ConstraintValidatorContext context) {
    if (text == null) {
      return true;
    }
    boolean valid = true;
    for (Map.Entry<LanguageTag, String> entry : text.texts().entrySet()) {
      if (!isValid(entry.getValue())) {
        report(entry.getKey(), context);
        valid = false;
      }
    }
    return valid;
  }

  private static void report(LanguageTag language, ConstraintValidatorContext context) {
    context.disableDefaultConstraintViolation();
    context
        .buildConstraintViolationWithTemplate(context.getDefaultConstraintMessageTemplate())
        .addBeanNode()
        .inIterable()
        .atKey(language)
        .addConstraintViolation();
  }
}
