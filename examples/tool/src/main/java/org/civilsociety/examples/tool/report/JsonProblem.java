package org.civilsociety.examples.tool.report;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.civilsociety.jackson.document.Problem;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonPointer;

/** Writes a problem as the problem details of the library have it. */
final class JsonProblem {

  /** What may stand in a fragment, and not in the values of a form. */
  private static final List<String> PLAIN =
      List.of("/", "~", "!", "$", "&", "'", "(", ")", "+", ",", ";", "=", ":", "@", "?");

  private JsonProblem() {}

  static void write(Problem problem, JsonGenerator generator) {
    generator.writeStartObject();
    generator.writeStringProperty("rule", problem.rule());
    generator.writeStringProperty("severity", problem.severity().name());
    generator.writeStringProperty("pointer", fragment(problem.pointer()));
    problem.missing().ifPresent(member -> generator.writeStringProperty("missing", member));
    generator.writeStringProperty("detail", problem.message());
    problem.found().ifPresent(found -> generator.writeStringProperty("value", found));
    problem
        .place()
        .ifPresent(
            place -> {
              generator.writeNumberProperty("line", place.line());
              generator.writeNumberProperty("column", place.column());
            });
    write("suggestions", problem.suggestions(), generator);
    write(
        "related",
        problem.related().stream().map(location -> fragment(location.pointer())).toList(),
        generator);
    generator.writeEndObject();
  }

  private static void write(String name, List<String> texts, JsonGenerator generator) {
    if (!texts.isEmpty()) {
      generator.writePOJOProperty(name, texts);
    }
  }

  /** A pointer as the fragment of a URI (RFC 6901, section 6). */
  private static String fragment(JsonPointer pointer) {
    String fragment =
        URLEncoder.encode(pointer.toString(), StandardCharsets.UTF_8).replace("+", "%20");
    for (String plain : PLAIN) {
      fragment = fragment.replace(URLEncoder.encode(plain, StandardCharsets.UTF_8), plain);
    }
    return "#" + fragment;
  }
}
