package org.civilsociety.examples.benchmarks.contenders.constraints;

import io.avaje.validation.adapter.ValidationAdapter;
import io.avaje.validation.adapter.ValidationContext;
import io.avaje.validation.adapter.ValidationRequest;
import java.util.Map;
import java.util.function.Function;
import org.civilsociety.examples.benchmarks.contenders.rules.Finding;
import org.civilsociety.examples.benchmarks.contenders.rules.Findings;
import org.jspecify.annotations.Nullable;

/**
 * Decides {@link OwnRules} for avaje-validator, after what its generated adapter decides.
 *
 * @param <T> the record
 */
public final class RuledAdapter<T extends Ruled> implements ValidationAdapter<T> {

  private final ValidationContext context;
  private final Function<ValidationContext, ValidationAdapter<T>> generated;
  private volatile @Nullable ValidationAdapter<T> members;

  /**
   * Wraps an adapter.
   *
   * @param context makes messages
   * @param generated makes the adapter, once it is needed
   */
  public RuledAdapter(
      ValidationContext context, Function<ValidationContext, ValidationAdapter<T>> generated) {
    this.context = context;
    this.generated = generated;
  }

  @Override
  public boolean validate(
      @Nullable T value, ValidationRequest violations, @Nullable String property) {
    if (value != null) {
      members().validate(value, violations, property);
      Findings found = new Findings();
      value.check(found);
      for (Finding finding : found.all()) {
        String place = (property == null ? "" : property) + finding.place();
        violations.addViolation(context.message(finding.rule(), Map.of()), place);
      }
    }
    return true;
  }

  private ValidationAdapter<T> members() {
    ValidationAdapter<T> made = members;
    if (made == null) {
      made = generated.apply(context);
      members = made;
    }
    return made;
  }
}
