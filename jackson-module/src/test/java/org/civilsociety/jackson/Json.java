package org.civilsociety.jackson;

import java.util.List;
import java.util.stream.Collectors;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/** Reading and writing with a mapper that has the module and is otherwise as it comes. */
public final class Json {

  public static final JsonMapper MAPPER =
      JsonMapper.builder().addModule(new CivilSocietyModule()).build();

  private Json() {}

  public static <T> String write(Class<T> declared, T value) {
    return MAPPER.writerFor(declared).writeValueAsString(value);
  }

  /** Each member and entry on a line of its own. */
  public static String inLines(Object value) {
    return MAPPER
        .writerWithDefaultPrettyPrinter()
        .writeValueAsString(value)
        .replace(System.lineSeparator(), "\n");
  }

  public static <T> T read(Class<T> declared, String json) {
    return MAPPER.readValue(json, declared);
  }

  /** Where in the document the problem is, as a JSON Pointer. */
  public static String pointer(JacksonException problem) {
    List<JacksonException.Reference> path = problem.getPath();
    return path.stream()
        .map(
            step ->
                "/" + (step.getPropertyName() == null ? step.getIndex() : step.getPropertyName()))
        .collect(Collectors.joining());
  }
}
