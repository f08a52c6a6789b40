package org.civilsociety.jackson;

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
    report
        .findings()
        .forEach(finding -> FindingSerializer.write(finding, report.record(), details));
    details.end(report.more(), report.isComplete());
  }
}
