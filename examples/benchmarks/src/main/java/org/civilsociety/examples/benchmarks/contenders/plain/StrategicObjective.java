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

/** An objective, as the format has it; null where nothing is said. */
@Json
@Valid
@OwnRules
public record StrategicObjective(
    @WellFormed(Form.ID) @Nullable String id,
    @Text(max = Text.LABEL) @Nullable Map<String, String> label,
    @Text(max = Text.LABEL) @Nullable String sequenceIndicator,
    @Text(max = Text.LABEL) @Nullable Map<String, String> name,
    @Text(max = Text.PROSE) @Nullable Map<String, String> description,
    @Nullable List<@Valid TargetGroup> targetGroups,
    @Nullable List<@Valid Theme> themes,
    @Nullable List<@Valid Activity> activities,
    @Nullable List<@Valid Scope> scopes,
    @Nullable String period,
    @Nullable List<@Valid StrategicObjective> objectives)
    implements Ruled {
  @Override
  public void check(Findings found) {
    PlainOwnRules.strategicObjective(this, found);
  }
}
