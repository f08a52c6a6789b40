package org.civilsociety.jackson.schema;

import com.networknt.schema.Error;
import com.networknt.schema.OutputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.civilsociety.jackson.Json;
import org.civilsociety.jackson.document.DocumentSchema;
import tools.jackson.databind.JsonNode;

/** The schema as it ships, and what it has to say of a document. */
final class PublishedSchema {

  static final String ID = "urn:civil-society:schema:1.0";

  static final JsonNode TREE = Json.MAPPER.readTree(DocumentSchema.text());

  private static final SchemaRegistry REGISTRY =
      SchemaRegistry.withDefaultDialect(
          SpecificationVersion.DRAFT_2020_12,
          registry -> registry.schemas(Map.of(ID, DocumentSchema.text())));

  private static final Map<String, Schema> BY_ANCHOR = new ConcurrentHashMap<>();

  private PublishedSchema() {}

  /** The definitions with their names. */
  static Map<String, JsonNode> definitions() {
    return members(TREE.get("$defs"));
  }

  static JsonNode definition(String name) {
    return TREE.requiredAt("/$defs/" + name);
  }

  /** The name of the definition that a schema refers to. */
  static String target(JsonNode schema) {
    return schema.get("$ref").asString().replace("#/$defs/", "");
  }

  static Map<String, JsonNode> members(JsonNode object) {
    return object.properties().stream()
        .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
  }

  /** A schema and all schemas within it. */
  static Stream<JsonNode> schemas(JsonNode schema) {
    Stream<JsonNode> within =
        schema.properties().stream()
            .flatMap(
                keyword ->
                    switch (keyword.getKey()) {
                      case "properties", "$defs" -> keyword.getValue().values().stream();
                      case "allOf", "anyOf" -> keyword.getValue().values().stream();
                      case "items", "not", "propertyNames", "additionalProperties" ->
                          Stream.of(keyword.getValue());
                      default -> Stream.empty();
                    });
    return Stream.concat(Stream.of(schema), within.flatMap(PublishedSchema::schemas));
  }

  /** What is wrong with a whole document. */
  static List<Error> problems(String json) {
    return problems("", json);
  }

  /** What is wrong with a record, or a part of one, as the schema at an anchor has it. */
  static List<Error> problems(String anchor, String json) {
    return problems(anchor, Json.MAPPER.readTree(json));
  }

  static List<Error> problems(String anchor, JsonNode json) {
    return at(anchor).validate(json);
  }

  /** Whether nothing is wrong; quicker than to ask what. */
  static boolean accepts(String anchor, JsonNode json) {
    return at(anchor).validate(json, OutputFormat.BOOLEAN);
  }

  private static Schema at(String anchor) {
    return BY_ANCHOR.computeIfAbsent(anchor, PublishedSchema::schema);
  }

  private static Schema schema(String anchor) {
    return REGISTRY.getSchema(SchemaLocation.of(anchor.isEmpty() ? ID : ID + "#" + anchor));
  }
}
