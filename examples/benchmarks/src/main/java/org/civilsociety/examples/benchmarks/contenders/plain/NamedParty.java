package org.civilsociety.examples.benchmarks.contenders.plain;

import io.avaje.jsonb.Json;
import jakarta.validation.Valid;
import java.util.List;
import java.util.Map;
import org.civilsociety.examples.benchmarks.contenders.constraints.OwnRules;
import org.civilsociety.examples.benchmarks.contenders.constraints.Ruled;
import org.civilsociety.examples.benchmarks.contenders.constraints.Text;
import org.civilsociety.examples.benchmarks.contenders.rules.Findings;
import org.civilsociety.examples.benchmarks.contenders.rules.PlainOwnRules;
import org.jspecify.annotations.Nullable;

/** A party of which the name is known, as the format has it; null where nothing is said. */
@Json
@Valid
@OwnRules
public record NamedParty(
    @Text(max = Text.LABEL) @Nullable Map<String, String> name,
    @Nullable List<@Valid Identifier> identifiers,
    org.civilsociety.NamedParty.@Nullable Kind kind)
    implements Ruled {
  @Override
  public void check(Findings found) {
    PlainOwnRules.namedParty(this, found);
  }
}
