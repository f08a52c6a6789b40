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

/** A person with a role, as the format has it; null where nothing is said. */
@Json
@Valid
@OwnRules
public record Officer(
    @Text(max = Text.LABEL, required = true) String name,
    @Text(max = Text.LABEL) @Nullable Map<String, String> role,
    @Nullable String period)
    implements Ruled {
  @Override
  public void check(Findings found) {
    PlainOwnRules.officer(this, found);
  }
}
