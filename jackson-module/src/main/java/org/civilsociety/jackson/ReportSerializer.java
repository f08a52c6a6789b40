package org.civilsociety.jackson;

import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.List;
import org.civilsociety.Extensible;
import org.civilsociety.report.Finding;
import org.civilsociety.report.ValidationReport;
import org.civilsociety.validation.RecordPath;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonPointer;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.ser.std.StdSerializer;

/** A report as problem details, RFC 9457; pointers are URI fragments, RFC 6901, section 6. */
final class ReportSerializer extends StdSerializer<ValidationReport> {

  private static final int UNPROCESSABLE_CONTENT = 422;

  /** What may stand in a fragment as it is, RFC 3986, section 3.5. */
  private static final String PLAIN = "-._~!$&'()*+,;=:@/?";

  ReportSerializer() {
    super(ValidationReport.class);
  }

  @Override
  public void serialize(
      ValidationReport report, JsonGenerator generator, SerializationContext context) {
    generator.writeStartObject(report);
    if (!report.isValid()) {
      generator.writeStringProperty("title", "Unprocessable Content");
      generator.writeNumberProperty("status", UNPROCESSABLE_CONTENT);
    }
    generator.writeStringProperty("detail", report.summary());
    generator.writeName("errors");
    generator.writeStartArray();
    report.findings().forEach(finding -> write(finding, report.record(), generator));
    generator.writeEndArray();
    if (report.more() > 0) {
      generator.writeNumberProperty("more", report.more());
    }
    if (!report.isComplete()) {
      generator.writeBooleanProperty("complete", false);
    }
    generator.writeEndObject();
  }

  private static void write(Finding finding, Extensible record, JsonGenerator generator) {
    JsonPlace place = JsonPlace.of(finding.path(), record);
    generator.writeStartObject();
    generator.writeStringProperty("rule", finding.rule());
    generator.writeStringProperty("severity", finding.severity().name());
    generator.writeStringProperty("pointer", fragment(place.pointer()));
    place.missing().ifPresent(missing -> generator.writeStringProperty("missing", missing));
    generator.writeStringProperty("detail", finding.message());
    finding.value().ifPresent(value -> generator.writeStringProperty("value", value));
    write("suggestions", finding.suggestions(), generator);
    write(
        "related",
        finding.related().stream().map(path -> fragment(path, record)).toList(),
        generator);
    if (finding.moreRelated() > 0) {
      generator.writeNumberProperty("moreRelated", finding.moreRelated());
    }
    generator.writeEndObject();
  }

  private static void write(String name, List<String> texts, JsonGenerator generator) {
    if (!texts.isEmpty()) {
      generator.writeName(name);
      generator.writeStartArray();
      texts.forEach(generator::writeString);
      generator.writeEndArray();
    }
  }

  private static String fragment(RecordPath path, Extensible record) {
    return fragment(JsonPlace.of(path, record).pointer());
  }

  private static String fragment(JsonPointer pointer) {
    StringBuilder fragment = new StringBuilder("#");
    pointer
        .toString()
        .codePoints()
        .forEach(
            character -> {
              if (isPlain(character)) {
                fragment.append((char) character);
              } else {
                for (byte unit : bytes(character)) {
                  fragment.append('%').append(HexFormat.of().withUpperCase().toHexDigits(unit));
                }
              }
            });
    return fragment.toString();
  }

  /** UTF-8; half a surrogate pair, which has none, as the three bytes that it would have. */
  private static byte[] bytes(int character) {
    boolean isHalf = Character.getType(character) == Character.SURROGATE;
    return isHalf
        ? new byte[] {
          (byte) (0xE0 | (character >> 12)),
          (byte) (0x80 | ((character >> 6) & 0x3F)),
          (byte) (0x80 | (character & 0x3F))
        }
        : Character.toString(character).getBytes(StandardCharsets.UTF_8);
  }

  private static boolean isPlain(int character) {
    return (character >= 'a' && character <= 'z')
        || (character >= 'A' && character <= 'Z')
        || (character >= '0' && character <= '9')
        || PLAIN.indexOf(character) >= 0;
  }
}
