package org.civilsociety.examples.benchmarks.contenders.plain;

import io.avaje.jsonb.Json;
import jakarta.validation.Valid;
import org.civilsociety.examples.benchmarks.contenders.constraints.OwnRules;
import org.civilsociety.examples.benchmarks.contenders.constraints.Ruled;
import org.civilsociety.examples.benchmarks.contenders.constraints.Text;
import org.civilsociety.examples.benchmarks.contenders.rules.Findings;
import org.civilsociety.examples.benchmarks.contenders.rules.PlainOwnRules;
import org.jspecify.annotations.Nullable;

/** A relationship, as the format has it; null where nothing is said. */
@Json
@Valid
@OwnRules
public record Relationship(
    @Text(max = Text.LABEL, required = true) String kind,
    @Valid @Nullable Party party,
    @Nullable String period)
    implements Ruled {
  @Override
  public void check(Findings found) {
    PlainOwnRules.relationship(this, found);
  }
}
