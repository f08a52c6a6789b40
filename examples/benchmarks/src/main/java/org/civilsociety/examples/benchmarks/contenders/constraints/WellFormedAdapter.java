package org.civilsociety.examples.benchmarks.contenders.constraints;

import io.avaje.validation.adapter.ConstraintAdapter;
import io.avaje.validation.adapter.ValidationAdapter;
import io.avaje.validation.adapter.ValidationContext.AdapterCreateRequest;
import io.avaje.validation.adapter.ValidationRequest;
import org.civilsociety.examples.benchmarks.contenders.rules.Form;
import org.jspecify.annotations.Nullable;

/** Decides {@link WellFormed} for avaje-validator. */
@ConstraintAdapter(WellFormed.class)
public final class WellFormedAdapter implements ValidationAdapter<String> {

  private final AdapterCreateRequest request;
  private final Form form;

  /**
   * Made by avaje-validator.
   *
   * @param request the constraint
   */
  public WellFormedAdapter(AdapterCreateRequest request) {
    this.request = request;
    form = request.attribute("value");
  }

  @Override
  public boolean validate(
      @Nullable String text, ValidationRequest violations, @Nullable String name) {
    if (!form.fits(text)) {
      violations.addViolation(request.message(), name);
    }
    return true;
  }
}
