package org.civilsociety.jackson;

import org.civilsociety.jackson.document.Problem;
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
    reading.problems().forEach(problem -> write(problem, details));
    details.end(reading.more(), reading.isComplete());
  }

  private static void write(Problem problem, ProblemDetails details) {
    details.beginError(
        problem.rule(),
        problem.severity(),
        problem.pointer(),
        problem.missing(),
        problem.message(),
        problem.found());
    problem.place().ifPresent(place -> write(place, details.generator()));
    details.endError(
        problem.suggestions(), problem.related().stream().map(Problem.Location::pointer).toList());
  }

  private static void write(Problem.Place place, JsonGenerator generator) {
    generator.writeNumberProperty("line", place.line());
    generator.writeNumberProperty("column", place.column());
  }
}
