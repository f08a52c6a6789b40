package org.civilsociety.examples.benchmarks.contenders.plain;

import io.avaje.jsonb.Json;
import jakarta.validation.Valid;
import java.util.Map;
import org.civilsociety.examples.benchmarks.contenders.constraints.Text;
import org.civilsociety.examples.benchmarks.contenders.constraints.WellFormed;
import org.civilsociety.examples.benchmarks.contenders.rules.Form;
import org.jspecify.annotations.Nullable;

/** What a source says word for word, as the format has it; null where nothing is said. */
@Json
@Valid
public record Verbatim(
    @Text(max = Text.LABEL, required = true) String property,
    @Text(max = Text.PROSE, required = true) String text,
    @WellFormed(Form.ID) @Nullable String source,
    @Text(max = Text.PROSE) @Nullable Map<String, String> note) {}
