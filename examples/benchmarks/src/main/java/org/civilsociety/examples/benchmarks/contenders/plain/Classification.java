package org.civilsociety.examples.benchmarks.contenders.plain;

import io.avaje.jsonb.Json;
import jakarta.validation.Valid;
import java.util.List;
import java.util.Map;
import org.civilsociety.examples.benchmarks.contenders.constraints.OwnRules;
import org.civilsociety.examples.benchmarks.contenders.constraints.Ruled;
import org.civilsociety.examples.benchmarks.contenders.constraints.Text;
import org.civilsociety.examples.benchmarks.contenders.constraints.WellFormed;
import org.civilsociety.examples.benchmarks.contenders.rules.Findings;
import org.civilsociety.examples.benchmarks.contenders.rules.Form;
import org.civilsociety.examples.benchmarks.contenders.rules.PlainOwnRules;
import org.jspecify.annotations.Nullable;

/** A kind of organization, as the format has it; null where nothing is said. */
@Json
@Valid
@OwnRules
public record Classification(
    @Text(max = Text.LABEL) @Nullable Map<String, String> label,
    @Nullable List<@WellFormed(Form.CODE) String> codes)
    implements Ruled {
  @Override
  public void check(Findings found) {
    PlainOwnRules.classification(this, found);
  }
}
