package org.civilsociety.examples.benchmarks.contenders.plain;

import io.avaje.jsonb.Json;
import jakarta.validation.Valid;
import java.util.Map;
import org.civilsociety.examples.benchmarks.contenders.constraints.OwnRules;
import org.civilsociety.examples.benchmarks.contenders.constraints.Ruled;
import org.civilsociety.examples.benchmarks.contenders.constraints.Text;
import org.civilsociety.examples.benchmarks.contenders.constraints.WellFormed;
import org.civilsociety.examples.benchmarks.contenders.rules.Findings;
import org.civilsociety.examples.benchmarks.contenders.rules.Form;
import org.civilsociety.examples.benchmarks.contenders.rules.PlainOwnRules;
import org.jspecify.annotations.Nullable;

/** A source, as the format has it; null where nothing is said. */
@Json
@Valid
@OwnRules
public record Source(
    @WellFormed(Form.ID) @Nullable String id,
    @Text(max = Text.LABEL) @Nullable String publisher,
    @Text(max = Text.LABEL) @Nullable Map<String, String> title,
    @WellFormed(Form.ADDRESS) @Nullable String address,
    @WellFormed(Form.LANGUAGE) @Nullable String language,
    @Nullable String retrieved,
    @Nullable String modified,
    org.civilsociety.Source.@Nullable Assertion assertedBy)
    implements Ruled {
  @Override
  public void check(Findings found) {
    PlainOwnRules.source(this, found);
  }
}
