package org.civilsociety.examples.tool.report;

import java.nio.file.Path;
import java.util.Locale;
import org.civilsociety.examples.tool.output.ReportJson;
import org.civilsociety.examples.tool.output.StandardStreams;
import org.civilsociety.examples.tool.output.UnusableException;
import org.civilsociety.jackson.document.DocumentKind;
import org.civilsociety.jackson.document.Problem;
import org.civilsociety.validation.Severity;
import tools.jackson.core.JsonGenerator;

/** A list with an object for each file, written as it is found. */
final class JsonReport implements Report {

  private final JsonGenerator generator;
  private boolean isInFile;

  JsonReport(StandardStreams streams) {
    generator = ReportJson.MAPPER.createGenerator(streams.out());
    generator.writeStartArray();
  }

  @Override
  public void begin(Path file, DocumentKind kind) {
    isInFile = true;
    generator.writeStartObject();
    generator.writeStringProperty("file", file.toString());
    generator.writeStringProperty("kind", kind.name().toLowerCase(Locale.ROOT));
    generator.writeName("errors");
    generator.writeStartArray();
  }

  @Override
  public void add(Problem problem) {
    generator.writePOJO(problem);
  }

  @Override
  public void end(Tally tally) {
    generator.writeEndArray();
    if (tally.more() > 0) {
      generator.writeNumberProperty("more", tally.more());
    }
    generator.writeBooleanProperty("complete", tally.isComplete());
    generator.writeBooleanProperty("referencesChecked", tally.areReferencesChecked());
    generator.writeNumberProperty("records", tally.records());
    generator.writeName("counts");
    generator.writeStartObject();
    for (Severity severity : Severity.values()) {
      generator.writeNumberProperty(severity.name(), tally.count(severity));
    }
    generator.writeEndObject();
    generator.writePOJOProperty("rules", tally.rules());
    generator.writeEndObject();
    isInFile = false;
  }

  @Override
  public void unusable(Path file, UnusableException cause) {
    if (isInFile) {
      generator.writeEndArray();
    } else {
      generator.writeStartObject();
      generator.writeStringProperty("file", file.toString());
    }
    generator.writeStringProperty("unusable", String.valueOf(cause.getMessage()));
    generator.writeEndObject();
    isInFile = false;
  }

  @Override
  public void close() {
    generator.writeEndArray();
    generator.writeRaw('\n');
    generator.close();
  }
}
