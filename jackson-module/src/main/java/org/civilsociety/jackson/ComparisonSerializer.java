package org.civilsociety.jackson;

import org.civilsociety.reconciliation.Comparison;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonPointer;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.ser.std.StdSerializer;

/**
 * Writes both records of a comparison, and every claim with the pointers to where it stands in
 * them. The sources of a statement are those of its record, or of its entry in a directory, and are
 * read there.
 */
final class ComparisonSerializer extends StdSerializer<Comparison<?>> {

  ComparisonSerializer() {
    super(Comparison.class);
  }

  @Override
  public void serialize(
      Comparison<?> comparison, JsonGenerator generator, SerializationContext context) {
    PlacedRecord left = new PlacedRecord(JsonPointer.compile("/left"), comparison.left());
    PlacedRecord right = new PlacedRecord(JsonPointer.compile("/right"), comparison.right());
    generator.writeStartObject(comparison);
    generator.writeStringProperty("relation", comparison.relation().name());
    generator.writeName("left");
    left.write(generator, context);
    generator.writeName("right");
    right.write(generator, context);
    new ClaimWriter(left, right, generator, context).write("claims", comparison.claims());
    generator.writeEndObject();
  }
}
