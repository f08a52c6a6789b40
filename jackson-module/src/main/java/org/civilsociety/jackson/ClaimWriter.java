package org.civilsociety.jackson;

import java.util.List;
import org.civilsociety.jackson.format.StandingValue;
import org.civilsociety.reconciliation.Claim;
import org.civilsociety.reconciliation.Statement;
import tools.jackson.core.JsonGenerator;
import tools.jackson.databind.SerializationContext;

/** Writes the claims of two records, each with its parts. */
record ClaimWriter(
    PlacedRecord left, PlacedRecord right, JsonGenerator generator, SerializationContext context) {

  void write(String name, List<Claim> claims) {
    generator.writeName(name);
    generator.writeStartArray();
    claims.forEach(this::write);
    generator.writeEndArray();
  }

  private void write(Claim claim) {
    generator.writeStartObject(claim);
    generator.writeStringProperty("property", claim.property());
    generator.writeStringProperty("relation", claim.relation().name());
    claim.match().ifPresent(match -> generator.writeStringProperty("match", match.name()));
    claim.left().ifPresent(statement -> write("left", statement, left));
    claim.right().ifPresent(statement -> write("right", statement, right));
    if (!claim.parts().isEmpty()) {
      write("parts", claim.parts());
    }
    generator.writeEndObject();
  }

  private void write(String side, Statement statement, PlacedRecord record) {
    generator.writeName(side);
    generator.writeStartObject(statement);
    record.writePointer(statement.path(), generator);
    generator.writeName("value");
    StandingValue.write(statement.value(), generator, context);
    generator.writeEndObject();
  }
}
