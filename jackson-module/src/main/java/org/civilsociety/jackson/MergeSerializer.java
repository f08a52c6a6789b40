package org.civilsociety.jackson;

import java.util.ArrayList;
import java.util.List;
import org.civilsociety.Extensible;
import org.civilsociety.reconciliation.Merge;
import org.civilsociety.reconciliation.Renaming;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonPointer;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.ser.std.StdSerializer;

/** Writes what was merged and what came of it, what was decided, and who said what stands. */
final class MergeSerializer extends StdSerializer<Merge<?>> {

  private static final JsonPointer CONTRIBUTIONS = JsonPointer.compile("/contributions");

  MergeSerializer() {
    super(Merge.class);
  }

  @Override
  public void serialize(Merge<?> merge, JsonGenerator generator, SerializationContext context) {
    PlacedRecord result = new PlacedRecord(JsonPointer.compile("/result"), merge.result());
    List<PlacedRecord> contributions = contributions(merge.contributions());
    OriginWriter origins = new OriginWriter(result, contributions, generator);
    generator.writeStartObject(merge);
    generator.writeName("result");
    result.write(generator, context);
    generator.writeName("contributions");
    generator.writeStartArray();
    contributions.forEach(contribution -> contribution.write(generator, context));
    generator.writeEndArray();
    new DecisionWriter(result, origins, generator, context).write(merge.decisions());
    origins.write(merge.origins());
    if (!merge.renamings().isEmpty()) {
      write(merge.renamings(), contributions, generator);
    }
    generator.writeEndObject();
  }

  private static List<PlacedRecord> contributions(List<? extends Extensible> records) {
    List<PlacedRecord> contributions = new ArrayList<>();
    for (Extensible record : records) {
      contributions.add(new PlacedRecord(CONTRIBUTIONS.appendIndex(contributions.size()), record));
    }
    return contributions;
  }

  private static void write(
      List<Renaming> renamings, List<PlacedRecord> contributions, JsonGenerator generator) {
    generator.writeName("renamings");
    generator.writeStartArray();
    for (Renaming renaming : renamings) {
      generator.writeStartObject(renaming);
      generator.writeNumberProperty("contribution", renaming.contribution());
      contributions.get(renaming.contribution()).writePointer(renaming.path(), generator);
      generator.writeStringProperty("from", renaming.from().value());
      generator.writeStringProperty("to", renaming.to().value());
      generator.writeEndObject();
    }
    generator.writeEndArray();
  }
}
