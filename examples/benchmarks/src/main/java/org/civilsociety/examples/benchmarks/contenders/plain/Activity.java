package org.civilsociety.examples.benchmarks.contenders.plain;

import io.avaje.jsonb.Json;
import jakarta.validation.Valid;
import java.util.Map;
import org.civilsociety.examples.benchmarks.contenders.constraints.Text;
import org.jspecify.annotations.Nullable;

/** An activity, as the format has it; null where nothing is said. */
@Json
@Valid
public record Activity(
    @Text(max = Text.LABEL) @Nullable Map<String, String> name,
    @Text(max = Text.PROSE) @Nullable Map<String, String> description) {}
