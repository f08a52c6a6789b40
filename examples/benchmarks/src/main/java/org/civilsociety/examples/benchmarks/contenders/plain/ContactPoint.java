package org.civilsociety.examples.benchmarks.contenders.plain;

import io.avaje.jsonb.Json;
import jakarta.validation.Valid;
import java.util.Map;
import org.civilsociety.examples.benchmarks.contenders.constraints.OwnRules;
import org.civilsociety.examples.benchmarks.contenders.constraints.Ruled;
import org.civilsociety.examples.benchmarks.contenders.constraints.Text;
import org.civilsociety.examples.benchmarks.contenders.rules.Findings;
import org.civilsociety.examples.benchmarks.contenders.rules.PlainOwnRules;
import org.jspecify.annotations.Nullable;

/** A way to get in touch, as the format has it; null where nothing is said. */
@Json
@Valid
@OwnRules
public record ContactPoint(
    @Text(max = Text.LABEL, required = true) String kind,
    @Text(max = Text.LABEL) @Nullable String value,
    @Text(max = Text.LABEL) @Nullable Map<String, String> label)
    implements Ruled {
  @Override
  public void check(Findings found) {
    PlainOwnRules.contactPoint(this, found);
  }
}
