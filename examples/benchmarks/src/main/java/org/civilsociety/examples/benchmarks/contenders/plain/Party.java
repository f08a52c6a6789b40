package org.civilsociety.examples.benchmarks.contenders.plain;

import io.avaje.jsonb.Json;
import jakarta.validation.Valid;
import org.civilsociety.examples.benchmarks.contenders.constraints.OwnRules;
import org.civilsociety.examples.benchmarks.contenders.constraints.Ruled;
import org.civilsociety.examples.benchmarks.contenders.rules.Findings;
import org.civilsociety.examples.benchmarks.contenders.rules.PlainOwnRules;
import org.jspecify.annotations.Nullable;

/** An envelope that holds one kind of party, as the format has it; null where nothing is said. */
@Json
@Valid
@OwnRules
public record Party(
    @Valid @Nullable PartyReference reference,
    @Valid @Nullable NamedParty named,
    @Valid @Nullable UnnamedParty unnamed)
    implements Ruled {
  @Override
  public void check(Findings found) {
    PlainOwnRules.party(this, found);
  }
}
