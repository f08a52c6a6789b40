package org.civilsociety.examples.quickstart;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.util.List;
import org.civilsociety.jackson.document.DocumentSchema;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The published documents are what the published schema says. */
class SchemaTest {

  private static final Schema SCHEMA =
      SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
          .getSchema(DocumentSchema.text(), InputFormat.JSON);

  static List<String> documents() {
    return QuickStart.DOCUMENTS;
  }

  @ParameterizedTest
  @MethodSource("documents")
  void acceptsADocument(String name) throws IOException {
    assertThat(SCHEMA.validate(Documents.text(name), InputFormat.JSON)).isEmpty();
  }
}
