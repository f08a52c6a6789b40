package org.civilsociety.jackson;

import org.civilsociety.Extensible;
import org.civilsociety.report.Finding;
import org.civilsociety.report.ValidationReport;
import tools.jackson.core.JsonGenerator;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.ser.std.StdSerializer;

/** Writes a report as problem details. */
final class ReportSerializer extends StdSerializer<ValidationReport> {

  ReportSerializer() {
    super(ValidationReport.class);
  }

  @Override
  public void serialize(
      ValidationReport report, JsonGenerator generator, SerializationContext context) {
    ProblemDetails details = new ProblemDetails(generator);
    details.begin(report, report.isValid(), report.summary());
    report.findings().forEach(finding -> write(finding, report.record(), details));
    details.end(report.more(), report.isComplete());
  }

  private static void write(Finding finding, Extensible record, ProblemDetails details) {
    JsonPlace place = JsonPlace.of(finding.path(), record);
    details.beginError(
        finding.rule(),
        finding.severity(),
        place.pointer(),
        place.missing(),
        finding.message(),
        finding.value());
    if (finding.moreRelated() > 0) {
      details.generator().writeNumberProperty("moreRelated", finding.moreRelated());
    }
    details.endError(
        finding.suggestions(),
        finding.related().stream().map(path -> JsonPlace.of(path, record).pointer()).toList());
  }
}
