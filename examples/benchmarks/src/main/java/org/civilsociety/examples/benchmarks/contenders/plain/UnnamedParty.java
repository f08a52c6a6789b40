package org.civilsociety.examples.benchmarks.contenders.plain;

import io.avaje.jsonb.Json;
import jakarta.validation.Valid;
import java.util.Map;
import org.civilsociety.examples.benchmarks.contenders.constraints.Text;
import org.jspecify.annotations.Nullable;

/** A party that is not named, as the format has it; null where nothing is said. */
@Json
@Valid
public record UnnamedParty(
    @Text(max = Text.PROSE) @Nullable Map<String, String> description,
    @Text(max = Text.PROSE) @Nullable Map<String, String> reason,
    @Valid @Nullable Quantity count) {}
