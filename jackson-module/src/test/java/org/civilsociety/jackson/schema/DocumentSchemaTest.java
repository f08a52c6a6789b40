package org.civilsociety.jackson.schema;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.civilsociety.DirectoryBuilder;
import org.civilsociety.Extensible;
import org.civilsociety.jackson.EntityTypes;
import org.civilsociety.jackson.FilledRecords;
import org.civilsociety.jackson.Json;
import org.civilsociety.jackson.document.DocumentSchema;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

/** The schema is one, and a stranger can read it. */
final class DocumentSchemaTest {

  private static final Set<String> KEYWORDS =
      Set.of(
          "$schema",
          "$id",
          "$anchor",
          "$ref",
          "$defs",
          "title",
          "description",
          "examples",
          "type",
          "const",
          "enum",
          "required",
          "properties",
          "propertyNames",
          "additionalProperties",
          "minProperties",
          "maxProperties",
          "items",
          "minItems",
          "maxItems",
          "uniqueItems",
          "minLength",
          "maxLength",
          "pattern",
          "minimum",
          "maximum",
          "allOf",
          "anyOf",
          "not");

  static Set<String> definitions() {
    return PublishedSchema.definitions().keySet();
  }

  static Stream<Class<? extends Extensible>> types() {
    return EntityTypes.all().stream();
  }

  @Test
  void isASchemaOfTheDraftThatItNames() {
    assertThat(PublishedSchema.TREE.get("$schema").asString())
        .isEqualTo("https://json-schema.org/draft/2020-12/schema");
    assertThat(
            SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                .getSchema(SchemaLocation.of("https://json-schema.org/draft/2020-12/schema"))
                .validate(PublishedSchema.TREE))
        .isEmpty();
  }

  @Test
  void usesNoKeywordThatIsNotKnownHere() {
    assertThat(PublishedSchema.schemas(PublishedSchema.TREE).flatMap(DocumentSchemaTest::keywords))
        .isSubsetOf(KEYWORDS);
  }

  @Test
  void hasAnIdThatPromisesNoPlaceOnTheWeb() {
    assertThat(PublishedSchema.TREE.get("$id").asString()).isEqualTo(PublishedSchema.ID);
  }

  @Test
  void isWrittenInLinesThatCanBeRead() {
    assertThat(DocumentSchema.text()).startsWith("{\n  \"$schema\"").endsWith("}\n");
    assertThat(DocumentSchema.text().lines()).noneMatch(line -> line.matches(".*\\s|.*\t.*"));
  }

  @ParameterizedTest
  @MethodSource("definitions")
  void saysWhatEachTypeMeans(String name) {
    JsonNode definition = PublishedSchema.definition(name);
    assertThat(definition.get("title").asString()).isNotBlank();
    assertThat(definition.get("description").asString()).matches("(?s).*[.]");
    assertThat(definition.get("$anchor").asString()).isEqualTo(name);
  }

  @ParameterizedTest
  @MethodSource("definitions")
  void saysWhatEachMemberMeans(String name) {
    JsonNode members = PublishedSchema.definition(name).path("properties");
    assertThat(members.properties())
        .allSatisfy(
            member ->
                assertThat(member.getValue().path("description").asString(""))
                    .as(member.getKey())
                    .matches("(?s)[A-Z].*[.]"));
  }

  @ParameterizedTest
  @MethodSource("definitions")
  void givesExamplesThatPass(String name) {
    JsonNode definition = PublishedSchema.definition(name);
    if (definition.has("enum") || name.equals("ProfileMembers")) {
      return;
    }
    assertThat(definition.path("examples")).isNotEmpty();
    for (JsonNode example : definition.get("examples")) {
      assertThat(PublishedSchema.problems(name, example)).as("%s", example).isEmpty();
    }
  }

  @ParameterizedTest
  @MethodSource("types")
  void givesExamplesThatAreRead(Class<? extends Extensible> type) {
    for (JsonNode example : PublishedSchema.definition(type.getSimpleName()).get("examples")) {
      Extensible read = Json.read(type, example.toString());
      assertThat(read.getExtensions().members()).isEmpty();
      assertThat(RuleCheck.errors(read)).isEmpty();
    }
  }

  @ParameterizedTest
  @MethodSource("types")
  void acceptsARecordWithEverythingInIt(Class<? extends Extensible> type) {
    String json = Json.MAPPER.writeValueAsString(FilledRecords.of(type));
    assertThat(PublishedSchema.problems(type.getSimpleName(), json)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"organization", "coalition", "membership", "directory"})
  void acceptsALineOfEachKind(String kind) {
    assertThat(PublishedSchema.problems("Line", line(kind))).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{}",
        "[]",
        "{\"profile\":{\"names\":[{\"text\":\"Shams\"}]}}",
        "{\"organization\":null}",
        "{\"organization\":{\"names\":[{\"text\":\"Shams\"}]},\"coalition\":{}}",
        "{\"organization\":{\"names\":[{\"text\":\"\"}]}}",
        "{\"coalition\":{}}",
        "{\"directory\":{\"memberships\":[{}]}}"
      })
  void refusesWhatIsNoLine(String line) {
    assertThat(PublishedSchema.problems("Line", line)).isNotEmpty();
  }

  @Test
  void refusesNothingThatItDoesNotKnow() {
    String json =
        "{\"version\":\"1.7\",\"logo\":null,\"organizations\":[{\"id\":\"a\",\"names\":"
            + "[{\"text\":\"Shams\",\"logo\":[null,{\"ع\":1e99}]}],\"mission\":\"صوت\"}]}";
    assertThat(PublishedSchema.problems(json)).isEmpty();
  }

  private static String line(String kind) {
    Extensible record =
        switch (kind) {
          case "organization" -> FilledRecords.ORGANIZATION;
          case "coalition" -> FilledRecords.COALITION;
          case "membership" -> FilledRecords.MEMBERSHIP;
          default ->
              new DirectoryBuilder()
                  .from(FilledRecords.DIRECTORY)
                  .organizations(List.of())
                  .coalitions(List.of())
                  .memberships(List.of())
                  .build();
        };
    return "{\"" + kind + "\":" + Json.MAPPER.writeValueAsString(record) + "}";
  }

  private static Stream<String> keywords(JsonNode schema) {
    return schema.propertyNames().stream();
  }
}
