package org.civilsociety.examples.benchmarks.contenders.plain;

import io.avaje.jsonb.Json;
import jakarta.validation.Valid;
import java.util.List;
import org.civilsociety.examples.benchmarks.contenders.constraints.OwnRules;
import org.civilsociety.examples.benchmarks.contenders.constraints.Ruled;
import org.civilsociety.examples.benchmarks.contenders.constraints.Text;
import org.civilsociety.examples.benchmarks.contenders.constraints.WellFormed;
import org.civilsociety.examples.benchmarks.contenders.rules.Findings;
import org.civilsociety.examples.benchmarks.contenders.rules.Form;
import org.civilsociety.examples.benchmarks.contenders.rules.PlainOwnRules;
import org.jspecify.annotations.Nullable;

/** A name, as the format has it; null where nothing is said. */
@Json
@Valid
@OwnRules
public record Name(
    @Text(max = Text.LABEL, required = true) String text,
    @WellFormed(Form.LANGUAGE) @Nullable String language,
    @Nullable List<org.civilsociety.Name.Kind> kinds,
    @Nullable String period)
    implements Ruled {
  @Override
  public void check(Findings found) {
    PlainOwnRules.name(this, found);
  }
}
