package org.civilsociety.jackson.ror;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import org.civilsociety.Organization;
import org.civilsociety.jackson.CivilSocietyModule;
import org.civilsociety.jackson.document.Input;
import org.civilsociety.value.ExtensionValue;
import org.civilsociety.value.Extensions;
import tools.jackson.core.JsonPointer;
import tools.jackson.databind.json.JsonMapper;

/** The documents that these tests read, and what they ask of them. */
final class Documents {

  static final JsonMapper MAPPER = JsonMapper.builder().addModule(new CivilSocietyModule()).build();

  private static final Schema SCHEMA =
      SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
          .getSchema(text("record.schema.json"), InputFormat.JSON);

  private Documents() {}

  static String text(String name) {
    try (InputStream stream = Documents.class.getResourceAsStream(name)) {
      return new String(
          Objects.requireNonNull(stream, name).readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static Extensions record(String name) {
    return (Extensions) tree(text(name));
  }

  static ExtensionValue tree(String json) {
    return MAPPER.readValue(json, ExtensionValue.class);
  }

  static String json(ExtensionValue value) {
    return MAPPER.writeValueAsString(value);
  }

  static Organization organization(String json) {
    return Ror.read(Input.of(json)).result().getOrganizations().get(0);
  }

  /** What the schema of these tests has against a document. */
  static List<String> faults(String json) {
    return SCHEMA.validate(json, InputFormat.JSON).stream().map(Object::toString).toList();
  }

  /** The value at a place, which must be there. */
  static ExtensionValue at(ExtensionValue root, String pointer) {
    ExtensionValue value = root;
    for (JsonPointer place = JsonPointer.compile(pointer); !place.matches(); place = place.tail()) {
      String name = place.getMatchingProperty();
      value =
          value instanceof Extensions object
              ? object.get(name).orElseThrow()
              : ((ExtensionValue.Listing) value).values().get(Integer.parseInt(name));
    }
    return value;
  }
}
