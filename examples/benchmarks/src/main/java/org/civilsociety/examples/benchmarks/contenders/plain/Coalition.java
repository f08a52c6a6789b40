package org.civilsociety.examples.benchmarks.contenders.plain;

import io.avaje.jsonb.Json;
import jakarta.validation.Valid;
import java.util.List;
import java.util.Map;
import org.civilsociety.examples.benchmarks.contenders.constraints.OwnRules;
import org.civilsociety.examples.benchmarks.contenders.constraints.Text;
import org.civilsociety.examples.benchmarks.contenders.constraints.WellFormed;
import org.civilsociety.examples.benchmarks.contenders.rules.Findings;
import org.civilsociety.examples.benchmarks.contenders.rules.Form;
import org.civilsociety.examples.benchmarks.contenders.rules.PlainProfileRules;
import org.jspecify.annotations.Nullable;

/** A coalition, as the format has it; null where nothing is said. */
@Json
@Valid
@OwnRules
public record Coalition(
    @WellFormed(Form.ID) @Nullable String id,
    @Nullable List<@Valid Name> names,
    @Nullable List<@Valid Classification> classifications,
    @Text(max = Text.LABEL) @Nullable Map<String, String> memberKind,
    @Nullable Boolean membersListed,
    @Nullable List<@Valid Identifier> identifiers,
    org.civilsociety.Profile.@Nullable Status status,
    @Nullable String founded,
    @Nullable String dissolved,
    @Valid @Nullable Place foundedIn,
    @Nullable List<@Valid Party> founders,
    @Text(max = Text.PROSE) @Nullable Map<String, String> mission,
    @Text(max = Text.PROSE) @Nullable Map<String, String> vision,
    @Text(max = Text.PROSE) @Nullable Map<String, String> description,
    @Text(max = Text.PROSE) @Nullable Map<String, String> approach,
    @Nullable List<@Valid StrategicObjective> objectives,
    @Nullable List<@Valid TargetGroup> targetGroups,
    @Nullable List<@Valid Theme> themes,
    @Nullable List<@Valid Scope> scopes,
    @Nullable List<@Valid Place> basedIn,
    @Nullable List<@Valid Place> worksIn,
    @Nullable List<@Valid Activity> activities,
    @Nullable List<@Valid Experience> experience,
    @Valid @Nullable Quantity memberCount,
    @Nullable List<@Valid PostalAddress> addresses,
    @Nullable List<@Valid ContactPoint> contactPoints,
    @Nullable List<@Valid Link> links,
    @Nullable List<@Valid Officer> officers,
    @Nullable List<@Valid Relationship> relationships,
    @Nullable List<@Valid Source> sources,
    @Nullable List<@Valid Verbatim> verbatims,
    @Nullable String modified)
    implements Profile {
  @Override
  public void check(Findings found) {
    PlainProfileRules.check(this, found);
  }
}
