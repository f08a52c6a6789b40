package org.civilsociety.jackson;

import java.util.List;
import java.util.Map;
import org.civilsociety.reconciliation.Origin;
import org.civilsociety.validation.RecordPath;
import tools.jackson.core.JsonGenerator;

/** Writes who said something: the number of the contribution, and where in it. */
record OriginWriter(
    PlacedRecord result, List<PlacedRecord> contributions, JsonGenerator generator) {

  /** Writes who said what stands at each place of the result. */
  void write(Map<RecordPath, List<Origin>> origins) {
    generator.writeName("origins");
    generator.writeStartArray();
    origins.forEach(this::write);
    generator.writeEndArray();
  }

  private void write(RecordPath place, List<Origin> origins) {
    generator.writeStartObject();
    result.writePointer(place, generator);
    write(origins);
    generator.writeEndObject();
  }

  void write(List<Origin> origins) {
    generator.writeName("origins");
    generator.writeStartArray();
    origins.forEach(this::write);
    generator.writeEndArray();
  }

  private void write(Origin origin) {
    generator.writeStartObject(origin);
    generator.writeNumberProperty("contribution", origin.contribution());
    contributions.get(origin.contribution()).writePointer(origin.path(), generator);
    generator.writeEndObject();
  }
}
