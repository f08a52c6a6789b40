package org.civilsociety.examples.benchmarks.contenders.plain;

import io.avaje.jsonb.Json;
import jakarta.validation.Valid;
import java.util.List;
import org.civilsociety.examples.benchmarks.contenders.constraints.OwnRules;
import org.civilsociety.examples.benchmarks.contenders.constraints.Ruled;
import org.civilsociety.examples.benchmarks.contenders.constraints.Text;
import org.civilsociety.examples.benchmarks.contenders.constraints.WellFormed;
import org.civilsociety.examples.benchmarks.contenders.rules.Findings;
import org.civilsociety.examples.benchmarks.contenders.rules.Form;
import org.civilsociety.examples.benchmarks.contenders.rules.PlainOwnRules;
import org.jspecify.annotations.Nullable;

/** An address, as the format has it; null where nothing is said. */
@Json
@Valid
@OwnRules
public record PostalAddress(
    @Text(max = Text.LABEL) @Nullable String kind,
    @Nullable List<@Text(max = Text.LABEL) String> lines,
    @Text(max = Text.LABEL) @Nullable String locality,
    @Text(max = Text.LABEL) @Nullable String region,
    @Text(max = Text.LABEL) @Nullable String postalCode,
    @WellFormed(Form.COUNTRY) @Nullable String country)
    implements Ruled {
  @Override
  public void check(Findings found) {
    PlainOwnRules.postalAddress(this, found);
  }
}
