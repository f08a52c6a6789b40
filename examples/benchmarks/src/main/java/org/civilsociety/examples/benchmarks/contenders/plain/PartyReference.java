package org.civilsociety.examples.benchmarks.contenders.plain;

import io.avaje.jsonb.Json;
import jakarta.validation.Valid;
import java.util.Map;
import org.civilsociety.examples.benchmarks.contenders.constraints.Text;
import org.civilsociety.examples.benchmarks.contenders.constraints.WellFormed;
import org.civilsociety.examples.benchmarks.contenders.rules.Form;
import org.jspecify.annotations.Nullable;

/** A party that is referred to, as the format has it; null where nothing is said. */
@Json
@Valid
public record PartyReference(
    @WellFormed(Form.REQUIRED_ID) String id,
    @Text(max = Text.LABEL) @Nullable Map<String, String> label) {}
