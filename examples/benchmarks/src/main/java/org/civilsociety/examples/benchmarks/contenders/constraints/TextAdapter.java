package org.civilsociety.examples.benchmarks.contenders.constraints;

import io.avaje.validation.adapter.ConstraintAdapter;
import io.avaje.validation.adapter.ValidationAdapter;
import io.avaje.validation.adapter.ValidationContext.AdapterCreateRequest;
import io.avaje.validation.adapter.ValidationRequest;
import java.util.Map;
import org.civilsociety.examples.benchmarks.contenders.rules.Finding;
import org.civilsociety.examples.benchmarks.contenders.rules.Form;
import org.civilsociety.examples.benchmarks.contenders.rules.TextRules;
import org.jspecify.annotations.Nullable;

/** Decides {@link Text} for avaje-validator. */
@ConstraintAdapter(Text.class)
public final class TextAdapter implements ValidationAdapter<Object> {

  private final AdapterCreateRequest request;
  private final int max;
  private final boolean required;

  /**
   * Made by avaje-validator.
   *
   * @param request the constraint
   */
  public TextAdapter(AdapterCreateRequest request) {
    this.request = request;
    max = request.<Integer>attribute("max");
    required = Boolean.TRUE.equals(request.<Boolean>attribute("required"));
  }

  @Override
  public boolean validate(
      @Nullable Object value, ValidationRequest violations, @Nullable String name) {
    if (value instanceof String text) {
      tell(TextRules.faults(text, max), violations, name);
    } else if (value instanceof Map<?, ?> texts) {
      for (Map.Entry<?, ?> one : texts.entrySet()) {
        validate((String) one.getKey(), (String) one.getValue(), violations, name);
      }
    } else if (required) {
      tell(TextRules.BLANK, violations, name);
    }
    return true;
  }

  private void validate(
      String language, @Nullable String text, ValidationRequest violations, @Nullable String name) {
    String place = name + "[" + language + "]";
    if (text == null || !Form.LANGUAGE.fits(language)) {
      violations.addViolation(request.ctx().message(Finding.MALFORMED, Map.of()), place);
    } else {
      tell(TextRules.faults(text, max), violations, place);
    }
  }

  private void tell(int faults, ValidationRequest violations, @Nullable String place) {
    if (faults != 0) {
      TextRules.tell(
          faults, rule -> violations.addViolation(request.ctx().message(rule, Map.of()), place));
    }
  }
}
