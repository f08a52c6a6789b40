package org.civilsociety.jackson.schema;

import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.civilsociety.jackson.Json;
import tools.jackson.core.JsonPointer;
import tools.jackson.databind.JsonNode;

/** Every value of a document with its type, as the schema has it. */
final class DocumentWalk {

  private static final Set<String> TEXTS = Set.of("LocalizedLabel", "LocalizedProse");
  private static final Set<String> ENVELOPES = Set.of("Party", "Profile");

  private DocumentWalk() {}

  /**
   * A value in a document.
   *
   * @param type the definition of its type; {@code list}, {@code set}, or what {@code type} says,
   *     where it has none
   * @param role what it is to what it stands in
   * @param home the type and the member that it stands in, {@code Name.text}
   */
  record Place(JsonPointer pointer, JsonNode value, String type, String role, String home) {

    /** Equal for places where the same breaks do the same. */
    Object alike() {
      return List.of(home, type, value.isObject() ? Set.copyOf(value.propertyNames()) : Set.of());
    }

    boolean isRoot() {
      return pointer.matches();
    }

    boolean isText() {
      return TEXTS.contains(type);
    }

    boolean isEnvelope() {
      return ENVELOPES.contains(type);
    }

    boolean isSet() {
      return type.equals("set");
    }

    boolean isEntity() {
      return value.isObject() && !isText() && !isEnvelope();
    }

    /** The kinds of JSON value that it may be. */
    Set<String> kinds() {
      if (isText()) {
        return Set.of("object", "string");
      }
      return switch (type) {
        case "list", "set" -> Set.of("array");
        case "boolean", "number" -> Set.of(type);
        default -> Set.of(value.isObject() ? "object" : "string");
      };
    }
  }

  static Stream<Place> places(JsonNode directory) {
    return places(JsonPointer.empty(), directory, schema("Directory"), "a document", "");
  }

  private static Stream<Place> places(
      JsonPointer pointer, JsonNode value, JsonNode schema, String role, String home) {
    String type = home.equals("Verbatim.property") ? home : type(schema);
    Place place = new Place(pointer, value, type, role, home);
    return Stream.concat(Stream.of(place), within(place, schema));
  }

  private static Stream<Place> within(Place place, JsonNode schema) {
    JsonNode value = place.value();
    if (value.isArray()) {
      return IntStream.range(0, value.size())
          .boxed()
          .flatMap(
              i ->
                  places(
                      place.pointer().appendIndex(i),
                      value.get(i),
                      schema.get("items"),
                      "an entry",
                      place.home() + "[]"));
    }
    return value.properties().stream()
        .flatMap(
            member ->
                places(
                    place.pointer().appendProperty(member.getKey()),
                    member.getValue(),
                    member(place, member.getKey()),
                    role(place, member.getKey()),
                    place.type() + (place.isText() ? "" : "." + member.getKey())));
  }

  private static String role(Place place, String member) {
    if (place.isText()) {
      return "a text in a language";
    }
    boolean isRequired =
        place.isEnvelope()
            || PublishedSchema.definition(place.type())
                .path("required")
                .valueStream()
                .anyMatch(required -> required.asString().equals(member));
    return isRequired ? "what must be there" : "a member that may be absent";
  }

  private static JsonNode member(Place place, String name) {
    if (place.isText()) {
      return schema(place.type().replace("Localized", ""));
    }
    JsonNode definition = PublishedSchema.definition(place.type());
    JsonNode own = definition.get("properties").path(name);
    return own.isMissingNode()
        ? PublishedSchema.definition("ProfileMembers").requiredAt("/properties/" + name)
        : own;
  }

  private static JsonNode schema(String name) {
    return Json.MAPPER.createObjectNode().put("$ref", "#/$defs/" + name);
  }

  private static String type(JsonNode schema) {
    if (schema.has("$ref")) {
      return PublishedSchema.target(schema);
    } else if (schema.has("const")) {
      return "format";
    } else if (schema.has("pattern")) {
      return "version";
    } else if (schema.has("uniqueItems")) {
      return "set";
    }
    return schema.has("items") ? "list" : schema.get("type").asString();
  }
}
