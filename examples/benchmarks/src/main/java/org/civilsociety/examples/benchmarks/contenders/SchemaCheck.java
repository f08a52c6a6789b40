package org.civilsociety.examples.benchmarks.contenders;

import com.networknt.schema.Error;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.civilsociety.examples.benchmarks.contenders.rules.Finding;
import org.civilsociety.jackson.document.DocumentSchema;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A tree of Jackson, checked by networknt's validator against the schema of this library. */
final class SchemaCheck implements Contender<JsonNode> {

  private static final String ID = "urn:civil-society:schema:1.0";
  private static final JsonMapper MAPPER = new JsonMapper();
  private static final SchemaRegistry REGISTRY =
      SchemaRegistry.withDefaultDialect(
          SpecificationVersion.DRAFT_2020_12,
          registry -> registry.schemas(Map.of(ID, DocumentSchema.text())));

  private final Schema schema;

  SchemaCheck(Kind kind) {
    schema = REGISTRY.getSchema(SchemaLocation.of(ID + "#" + kind.model().getSimpleName()));
  }

  @Override
  public String name() {
    return "Jackson tree + networknt";
  }

  @Override
  public Optional<String> differs() {
    return Optional.of(
        "gives a tree and not typed values; a schema tells the form of each text, but not what"
            + " depends on other values or on the day: order of dates, repeated or unknown ids,"
            + " check digits, levels, dates in the future, unsafe contacts");
  }

  @Override
  public JsonNode read(byte[] json) {
    return MAPPER.readTree(json);
  }

  @Override
  public byte[] write(JsonNode value) {
    return MAPPER.writeValueAsBytes(value);
  }

  @Override
  public List<Finding> validate(JsonNode value) {
    List<Error> errors = schema.validate(value);
    return errors.stream()
        .map(error -> Finding.of(error.getKeyword(), error.getInstanceLocation().toString()))
        .toList();
  }
}
