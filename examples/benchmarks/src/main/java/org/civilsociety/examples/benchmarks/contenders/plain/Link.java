package org.civilsociety.examples.benchmarks.contenders.plain;

import io.avaje.jsonb.Json;
import jakarta.validation.Valid;
import org.civilsociety.examples.benchmarks.contenders.constraints.Text;
import org.civilsociety.examples.benchmarks.contenders.constraints.WellFormed;
import org.civilsociety.examples.benchmarks.contenders.rules.Form;
import org.jspecify.annotations.Nullable;

/** A link, as the format has it; null where nothing is said. */
@Json
@Valid
public record Link(
    @Text(max = Text.LABEL, required = true) String kind,
    @WellFormed(Form.ADDRESS) @Nullable String address) {}
