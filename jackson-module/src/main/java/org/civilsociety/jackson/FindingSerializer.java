package org.civilsociety.jackson;

import org.civilsociety.Extensible;
import org.civilsociety.report.Finding;
import org.civilsociety.validation.RecordPath;
import tools.jackson.core.JsonGenerator;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.ser.std.StdSerializer;

/**
 * Writes a finding as an entry of problem details. By itself it does not know the record that a
 * pointer leads into, so that it has its path, and the id of the record that it is in.
 */
final class FindingSerializer extends StdSerializer<Finding> {

  FindingSerializer() {
    super(Finding.class);
  }

  @Override
  public void serialize(Finding finding, JsonGenerator generator, SerializationContext context) {
    ProblemDetails details = new ProblemDetails(generator);
    details.beginError(finding, finding.rule(), finding.severity());
    generator.writeStringProperty("path", finding.path().toString());
    finding.record().ifPresent(id -> generator.writeStringProperty("record", id.toString()));
    details.writeDetail(finding.message(), finding.value());
    writeMoreRelated(finding, generator);
    details.endError(
        finding.suggestions(), finding.related().stream().map(RecordPath::toString).toList());
  }

  /** Writes a finding of a record. */
  static void write(Finding finding, Extensible record, ProblemDetails details) {
    JsonPlace place = JsonPlace.of(finding.path(), record);
    details.beginError(finding, finding.rule(), finding.severity());
    details.writePlace(place.pointer(), place.missing());
    details.writeDetail(finding.message(), finding.value());
    writeMoreRelated(finding, details.generator());
    details.endError(
        finding.suggestions(),
        finding.related().stream()
            .map(path -> PointerFragment.of(JsonPlace.of(path, record).pointer()))
            .toList());
  }

  private static void writeMoreRelated(Finding finding, JsonGenerator generator) {
    if (finding.moreRelated() > 0) {
      generator.writeNumberProperty("moreRelated", finding.moreRelated());
    }
  }
}
