package org.civilsociety.jackson;

import org.civilsociety.jackson.document.Problem;
import tools.jackson.core.JsonGenerator;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.ser.std.StdSerializer;

/** Writes a problem of a document as an entry of problem details, with its line and column. */
final class ProblemSerializer extends StdSerializer<Problem> {

  ProblemSerializer() {
    super(Problem.class);
  }

  @Override
  public void serialize(Problem problem, JsonGenerator generator, SerializationContext context) {
    write(problem, new ProblemDetails(generator));
  }

  static void write(Problem problem, ProblemDetails details) {
    details.beginError(problem, problem.rule(), problem.severity());
    details.writePlace(problem.pointer(), problem.missing());
    details.writeDetail(problem.message(), problem.found());
    problem.place().ifPresent(place -> write(place, details.generator()));
    details.endError(
        problem.suggestions(),
        problem.related().stream()
            .map(location -> PointerFragment.of(location.pointer()))
            .toList());
  }

  private static void write(Problem.Place place, JsonGenerator generator) {
    generator.writeNumberProperty("line", place.line());
    generator.writeNumberProperty("column", place.column());
  }
}
