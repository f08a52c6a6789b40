package org.civilsociety.jackson;

import java.util.Locale;
import org.civilsociety.Extensible;
import org.civilsociety.jackson.format.EntityFormat;
import org.civilsociety.jackson.format.Formats;
import org.civilsociety.validation.RecordPath;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonPointer;
import tools.jackson.databind.SerializationContext;

/**
 * A record that stands somewhere in a document, in an object whose only member says what it is:
 * {@code {"organization": {…}}}. What has an envelope has the name that it has there, anything else
 * that of its type: {@code {"place": {…}}}.
 *
 * @param place the pointer to that object
 */
record PlacedRecord(JsonPointer place, Extensible record) {

  void write(JsonGenerator generator, SerializationContext context) {
    generator.writeStartObject();
    generator.writeName(kind());
    write(Formats.ALL.of(record), record, generator, context);
    generator.writeEndObject();
  }

  private static <T extends Extensible> void write(
      EntityFormat<T> format,
      Extensible record,
      JsonGenerator generator,
      SerializationContext context) {
    format.write(format.type().cast(record), generator, context);
  }

  /** Writes where in the document a value stands or, if it is absent, what lacks it. */
  void writePointer(RecordPath path, JsonGenerator generator) {
    JsonPlace inner = JsonPlace.of(path, record);
    JsonPointer pointer = place.appendProperty(kind()).append(inner.pointer());
    generator.writeStringProperty("pointer", PointerFragment.of(pointer));
    inner.missing().ifPresent(member -> generator.writeStringProperty("missing", member));
  }

  private String kind() {
    String type = Formats.ALL.of(record).type().getSimpleName();
    return Formats.ALL
        .kindOf(record.getClass())
        .orElseGet(() -> type.substring(0, 1).toLowerCase(Locale.ROOT) + type.substring(1));
  }
}
