package org.civilsociety.examples.benchmarks.contenders;

import java.nio.charset.StandardCharsets;
import java.util.function.Consumer;
import org.civilsociety.Coalition;
import org.civilsociety.CoalitionBuilder;
import org.civilsociety.Organization;
import org.civilsociety.OrganizationBuilder;
import org.civilsociety.examples.benchmarks.contenders.rules.Finding;
import org.civilsociety.jackson.CivilSocietyModule;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * A valid document with one change that breaks a rule.
 *
 * @param rule the id of the rule; {@link Finding#MALFORMED} where a text is not well formed
 * @param document the document
 */
public record Breakage(String rule, Document document) {

  private static final JsonMapper MAPPER =
      JsonMapper.builder().addModule(new CivilSocietyModule()).build();

  static Breakage organization(String rule, Consumer<OrganizationBuilder> change) {
    OrganizationBuilder builder =
        new OrganizationBuilder().from(MAPPER.readValue(valid().json(), Organization.class));
    change.accept(builder);
    return new Breakage(rule, Document.of(rule, builder.build()));
  }

  static Breakage coalition(String rule, Consumer<CoalitionBuilder> change) {
    CoalitionBuilder builder =
        new CoalitionBuilder()
            .from(MAPPER.readValue(Documents.named("coalition").json(), Coalition.class));
    change.accept(builder);
    return new Breakage(rule, Document.of(rule, builder.build()));
  }

  /** A text of the JSON, replaced by one that is not well formed. */
  static Breakage malformed(String object, String member, String text) {
    JsonNode root = MAPPER.readTree(valid().json());
    ((ObjectNode) root.requiredAt(object)).put(member, text);
    byte[] json = root.toString().getBytes(StandardCharsets.UTF_8);
    String name = object + "/" + member + ": " + text;
    return new Breakage(Finding.MALFORMED, Document.of(name, Kind.ORGANIZATION, json));
  }

  /** A null in a list, which is no entry. */
  static Breakage withNull(String object, String list) {
    JsonNode root = MAPPER.readTree(valid().json());
    ((ObjectNode) root.requiredAt(object)).withArray(list).addNull();
    byte[] json = root.toString().getBytes(StandardCharsets.UTF_8);
    String name = object + "/" + list + ": null";
    return new Breakage(Finding.MALFORMED, Document.of(name, Kind.ORGANIZATION, json));
  }

  private static Document valid() {
    return Documents.named("3-kilobytes");
  }

  boolean isMalformed() {
    return rule.equals(Finding.MALFORMED);
  }
}
