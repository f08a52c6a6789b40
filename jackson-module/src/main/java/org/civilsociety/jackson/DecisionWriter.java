package org.civilsociety.jackson;

import java.util.List;
import org.civilsociety.jackson.format.StandingValue;
import org.civilsociety.reconciliation.Claim;
import org.civilsociety.reconciliation.Decision;
import org.civilsociety.reconciliation.Relation;
import org.civilsociety.reconciliation.Side;
import tools.jackson.core.JsonGenerator;
import tools.jackson.databind.SerializationContext;

/** Writes what was decided: what stands, who says so, and what was set aside for it. */
record DecisionWriter(
    PlacedRecord result,
    OriginWriter origins,
    JsonGenerator generator,
    SerializationContext context) {

  void write(List<Decision> decisions) {
    generator.writeName("decisions");
    generator.writeStartArray();
    decisions.forEach(this::write);
    generator.writeEndArray();
  }

  private void write(Decision decision) {
    Claim claim = decision.claim();
    generator.writeStartObject(decision);
    result.writePointer(decision.path(), generator);
    generator.writeStringProperty("property", claim.property());
    generator.writeStringProperty("relation", relation(decision).name());
    claim.match().ifPresent(match -> generator.writeStringProperty("match", match.name()));
    decision
        .reason()
        .ifPresentOrElse(
            reason -> generator.writeStringProperty("reason", reason),
            () -> generator.writeBooleanProperty("decided", false));
    writeValue(decision.value());
    origins.write(decision.origins());
    generator.writeName("setAside");
    generator.writeStartObject();
    writeValue(decision.valueSetAside());
    origins.write(decision.setAside());
    generator.writeEndObject();
    generator.writeEndObject();
  }

  /** How what stands is to what was set aside. */
  private static Relation relation(Decision decision) {
    Relation relation = decision.claim().relation();
    return decision.stands() == Side.LEFT ? relation : relation.reversed();
  }

  private void writeValue(Object value) {
    generator.writeName("value");
    StandingValue.write(value, generator, context);
  }
}
