package org.civilsociety.jackson.schema;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** The table {@code rules.csv}: how much of each rule the schema sees. */
final class SchemaRules {

  /** How much of a rule the schema sees. */
  enum Sight {
    ALWAYS,
    IN_PART,
    NEVER
  }

  private static final Map<String, Sight> TABLE = read();

  private SchemaRules() {}

  static Map<String, Sight> table() {
    return TABLE;
  }

  static Set<String> seenAlways() {
    return where(Sight.ALWAYS);
  }

  static Set<String> seen() {
    return TABLE.keySet().stream()
        .filter(rule -> TABLE.get(rule) != Sight.NEVER)
        .collect(Collectors.toSet());
  }

  private static Set<String> where(Sight sight) {
    return TABLE.keySet().stream()
        .filter(rule -> TABLE.get(rule) == sight)
        .collect(Collectors.toSet());
  }

  private static Map<String, Sight> read() {
    Map<String, Sight> table = new LinkedHashMap<>();
    resource("rules.csv")
        .lines()
        .skip(1)
        .map(line -> line.split(",", -1))
        .forEach(
            cells ->
                table.put(
                    cells[0],
                    switch (cells[1]) {
                      case "always" -> Sight.ALWAYS;
                      case "in part" -> Sight.IN_PART;
                      case "never" -> Sight.NEVER;
                      default -> throw new AssertionError(cells[1]);
                    }));
    return table;
  }

  static String resource(String name) {
    try (InputStream stream = SchemaRules.class.getResourceAsStream(name)) {
      if (stream == null) {
        throw new AssertionError(name);
      }
      return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
