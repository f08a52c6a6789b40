package org.civilsociety.jackson;

import java.util.List;
import java.util.Optional;
import org.civilsociety.validation.Severity;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonPointer;

/** Writes problem details, RFC 9457; pointers are URI fragments, RFC 6901, section 6. */
record ProblemDetails(JsonGenerator generator) {

  private static final int UNPROCESSABLE_CONTENT = 422;

  /** Begins with the whole, and with the list of its errors. */
  void begin(Object whole, boolean isValid, String detail) {
    generator.writeStartObject(whole);
    if (!isValid) {
      generator.writeStringProperty("title", "Unprocessable Content");
      generator.writeNumberProperty("status", UNPROCESSABLE_CONTENT);
    }
    generator.writeStringProperty("detail", detail);
    generator.writeName("errors");
    generator.writeStartArray();
  }

  void end(int more, boolean isComplete) {
    generator.writeEndArray();
    if (more > 0) {
      generator.writeNumberProperty("more", more);
    }
    if (!isComplete) {
      generator.writeBooleanProperty("complete", false);
    }
    generator.writeEndObject();
  }

  void beginError(Object error, String rule, Severity severity) {
    generator.writeStartObject(error);
    generator.writeStringProperty("rule", rule);
    generator.writeStringProperty("severity", severity.name());
  }

  void writePlace(JsonPointer pointer, Optional<String> missing) {
    generator.writeStringProperty("pointer", PointerFragment.of(pointer));
    missing.ifPresent(member -> generator.writeStringProperty("missing", member));
  }

  void writeDetail(String detail, Optional<String> value) {
    generator.writeStringProperty("detail", detail);
    value.ifPresent(excerpt -> generator.writeStringProperty("value", excerpt));
  }

  void endError(List<String> suggestions, List<String> related) {
    write("suggestions", suggestions);
    write("related", related);
    generator.writeEndObject();
  }

  private void write(String name, List<String> texts) {
    if (!texts.isEmpty()) {
      generator.writeName(name);
      generator.writeStartArray();
      texts.forEach(generator::writeString);
      generator.writeEndArray();
    }
  }
}
