package org.civilsociety.jackson;

import org.civilsociety.jackson.document.Reading;
import tools.jackson.core.JsonGenerator;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.ser.std.StdSerializer;

/** Writes what is wrong with a document as problem details, with its lines and columns. */
final class ReadingSerializer extends StdSerializer<Reading<?>> {

  ReadingSerializer() {
    super(Reading.class);
  }

  @Override
  public void serialize(Reading<?> reading, JsonGenerator generator, SerializationContext context) {
    ProblemDetails details = new ProblemDetails(generator);
    details.begin(reading, reading.isValid(), reading.summary());
    reading.problems().forEach(problem -> ProblemSerializer.write(problem, details));
    details.end(reading.more(), reading.isComplete());
  }
}
