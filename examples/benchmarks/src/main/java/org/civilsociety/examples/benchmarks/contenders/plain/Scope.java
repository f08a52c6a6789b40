package org.civilsociety.examples.benchmarks.contenders.plain;

import io.avaje.jsonb.Json;
import jakarta.validation.Valid;
import java.util.Map;
import org.civilsociety.examples.benchmarks.contenders.constraints.Text;
import org.jspecify.annotations.Nullable;

/** How far the work reaches, as the format has it; null where nothing is said. */
@Json
@Valid
public record Scope(
    org.civilsociety.Scope.@Nullable Level level,
    @Text(max = Text.LABEL) @Nullable Map<String, String> label) {}
