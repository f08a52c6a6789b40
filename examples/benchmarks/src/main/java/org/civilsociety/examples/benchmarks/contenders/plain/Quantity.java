package org.civilsociety.examples.benchmarks.contenders.plain;

import io.avaje.jsonb.Json;
import jakarta.validation.Valid;
import java.math.BigDecimal;
import org.civilsociety.examples.benchmarks.contenders.constraints.OwnRules;
import org.civilsociety.examples.benchmarks.contenders.constraints.Ruled;
import org.civilsociety.examples.benchmarks.contenders.constraints.WellFormed;
import org.civilsociety.examples.benchmarks.contenders.rules.Findings;
import org.civilsociety.examples.benchmarks.contenders.rules.Form;
import org.civilsociety.examples.benchmarks.contenders.rules.PlainOwnRules;
import org.jspecify.annotations.Nullable;

/** A number that may be a bound, as the format has it; null where nothing is said. */
@Json
@Valid
@OwnRules
public record Quantity(
    org.civilsociety.Quantity.@Nullable Bound bound,
    @Nullable BigDecimal number,
    @WellFormed(Form.DATE) @Nullable String asOf)
    implements Ruled {
  @Override
  public void check(Findings found) {
    PlainOwnRules.quantity(this, found);
  }
}
