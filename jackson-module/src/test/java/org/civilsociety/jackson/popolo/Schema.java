package org.civilsociety.jackson.popolo;

import com.networknt.schema.Error;
import com.networknt.schema.InputFormat;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Objects;

/** What Popolo 1.0.1 asks of a document, said in a draft of JSON Schema that is in use. */
final class Schema {

  private static final com.networknt.schema.Schema SCHEMA = load();

  private Schema() {}

  private static com.networknt.schema.Schema load() {
    try (InputStream schema =
        Objects.requireNonNull(Schema.class.getResourceAsStream("schema.json"))) {
      return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
          .getSchema(schema);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** What is wrong with a document. */
  static List<String> faults(String json) {
    return SCHEMA
        .validate(
            json,
            InputFormat.JSON,
            context -> context.executionConfig(config -> config.formatAssertionsEnabled(true)))
        .stream()
        .map(Error::toString)
        .toList();
  }
}
