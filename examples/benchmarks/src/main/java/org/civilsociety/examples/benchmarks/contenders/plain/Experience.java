package org.civilsociety.examples.benchmarks.contenders.plain;

import io.avaje.jsonb.Json;
import jakarta.validation.Valid;
import java.util.List;
import java.util.Map;
import org.civilsociety.examples.benchmarks.contenders.constraints.Text;
import org.civilsociety.examples.benchmarks.contenders.constraints.WellFormed;
import org.civilsociety.examples.benchmarks.contenders.rules.Form;
import org.jspecify.annotations.Nullable;

/** An experience, as the format has it; null where nothing is said. */
@Json
@Valid
public record Experience(
    @Text(max = Text.LABEL) @Nullable Map<String, String> theme,
    @Nullable List<@WellFormed(Form.CODE) String> codes,
    @Valid @Nullable Quantity years) {}
