package org.civilsociety.jackson.schema;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.civilsociety.Extensible;
import org.civilsociety.jackson.EntityTypes;
import org.civilsociety.jackson.format.EntityFormat;
import org.civilsociety.jackson.format.Formats;
import org.civilsociety.value.DateRange;
import org.civilsociety.value.ExtensionValue;
import org.civilsociety.value.Extensions;
import org.civilsociety.value.LocalizedText;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** The schema and the code have the same types, members, kinds, closed sets and bounds. */
final class SchemaDriftTest {

  private static final Map<String, ObjectNode> DERIVED = DerivedSchema.definitions();

  /** What is for people, and what other tests hold: patterns and rules by what they accept. */
  private static final Set<String> NOT_DERIVED =
      Set.of("title", "description", "examples", "pattern", "allOf");

  private static final Set<String> BY_NAME = Set.of("properties", "$defs");

  /** Types that stand in no document by themselves. */
  private static final Set<Class<?>> NOT_MEMBERS =
      Set.of(DateRange.End.class, ExtensionValue.class, Extensions.class, LocalizedText.class);

  static Collection<String> definitions() {
    return DERIVED.keySet();
  }

  static List<Class<?>> entities() {
    return List.copyOf(EntityTypes.all());
  }

  @Test
  void definesTheSameTypes() {
    assertThat(PublishedSchema.definitions().keySet())
        .containsExactlyInAnyOrderElementsOf(DERIVED.keySet());
  }

  @Test
  void definesEveryTypeOfTheFormat() {
    Set<String> formatted =
        Formats.ALL.byType().keySet().stream()
            .filter(type -> type.getName().startsWith("org.civilsociety."))
            .filter(type -> !NOT_MEMBERS.contains(type))
            .filter(type -> type != Extensible.class) // a Line
            .map(type -> type.getName().replaceAll(".*[.]", "").replace("$", ""))
            .collect(Collectors.toSet());
    assertThat(PublishedSchema.definitions().keySet()).containsAll(formatted);
  }

  @ParameterizedTest
  @MethodSource("definitions")
  void saysOfEachTypeWhatTheCodeSays(String name) {
    assertThat(withoutWords(PublishedSchema.definition(name))).isEqualTo(DERIVED.get(name));
  }

  @ParameterizedTest
  @MethodSource("entities")
  void hasTheMembersOfTheFormat(Class<?> type) {
    JsonNode definition = PublishedSchema.definition(type.getSimpleName());
    Set<String> members = new HashSet<>(definition.get("properties").propertyNames());
    if (definition.has("$ref")) {
      JsonNode shared = PublishedSchema.definition(PublishedSchema.target(definition));
      members.addAll(shared.get("properties").propertyNames());
    }
    assertThat(members).isEqualTo(((EntityFormat<?>) Formats.ALL.of(type)).memberNames());
  }

  @ParameterizedTest
  @MethodSource("entities")
  void refersToEachTypeFromSomewhere(Class<?> type) {
    assertThat(DERIVED.values().toString()).contains("#/$defs/" + type.getSimpleName() + "\"");
  }

  private static JsonNode withoutWords(JsonNode schema) {
    if (schema.isArray()) {
      ArrayNode copy = ((ArrayNode) schema).arrayNode();
      schema.forEach(each -> copy.add(withoutWords(each)));
      return copy;
    }
    if (!schema.isObject()) {
      return schema;
    }
    ObjectNode copy = ((ObjectNode) schema).objectNode();
    for (Map.Entry<String, JsonNode> keyword : schema.properties()) {
      if (BY_NAME.contains(keyword.getKey())) {
        ObjectNode named = copy.putObject(keyword.getKey());
        keyword
            .getValue()
            .properties()
            .forEach(member -> named.set(member.getKey(), withoutWords(member.getValue())));
      } else if (!NOT_DERIVED.contains(keyword.getKey())) {
        copy.set(keyword.getKey(), withoutWords(keyword.getValue()));
      }
    }
    return copy;
  }
}
