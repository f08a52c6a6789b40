package org.civilsociety.jackson.schemaorg;

import static org.assertj.core.api.Assertions.assertThat;

import com.apicatalog.jsonld.JsonLdError;
import jakarta.json.JsonObject;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.domains.DomainContext;
import org.civilsociety.Coalition;
import org.civilsociety.Directory;
import org.civilsociety.DirectoryBuilder;
import org.civilsociety.Organization;
import org.civilsociety.OrganizationBuilder;
import org.civilsociety.generators.CivilSocietyDomain;
import org.civilsociety.generators.ExtensionGenerators;
import org.civilsociety.jackson.CivilSocietyModule;
import org.civilsociety.jackson.conversion.Conversion;
import org.civilsociety.jackson.conversion.Fate;
import org.civilsociety.jackson.conversion.FieldFate;
import org.civilsociety.jackson.document.Input;
import org.civilsociety.jackson.tree.NativeDocument;
import org.civilsociety.value.ExtensionValue;
import org.civilsociety.value.Extensions;
import org.civilsociety.value.RecordId;
import tools.jackson.databind.json.JsonMapper;

/** What holds of everything that goes out as schema.org, and of everything that comes in. */
@Domain(CivilSocietyDomain.class)
@Domain(DomainContext.Global.class)
final class SchemaOrgLawsTest {

  private static final JsonMapper MAPPER =
      JsonMapper.builder().addModule(new CivilSocietyModule()).build();

  /** Texts that are no longer may stand in two places by chance. */
  private static final int SHORT = 10;

  private static final List<String> NAMES =
      List.of(
          "@context",
          "@graph",
          "@id",
          "@type",
          "@value",
          "@language",
          "@list",
          "id",
          "type",
          "name",
          "schema:name",
          "https://schema.org/name",
          "legalName",
          "alternateName",
          "identifier",
          "propertyID",
          "value",
          "leiCode",
          "url",
          "sameAs",
          "subjectOf",
          "founder",
          "foundingLocation",
          "description",
          "knowsAbout",
          "termCode",
          "areaServed",
          "location",
          "address",
          "streetAddress",
          "addressCountry",
          "contactPoint",
          "contactType",
          "email",
          "telephone",
          "member",
          "memberOf",
          "roleName",
          "employee",
          "jobTitle",
          "parentOrganization",
          "additionalType",
          "logo",
          "mainEntity",
          "mission",
          "status",
          "foaf:nick",
          "schemaorg");

  private static final List<String> TEXTS =
      List.of(
          "https://schema.org",
          "https://example.org/other",
          "Organization",
          "NGO",
          "Consortium",
          "Person",
          "Place",
          "PostalAddress",
          "PropertyValue",
          "DefinedTerm",
          "ContactPoint",
          "OrganizationRole",
          "WebPage",
          "WebSite",
          "#a",
          "#b",
          "_:b0",
          "https://example.org/a",
          "",
          "PS",
          "شبكة",
          "Réseau",
          "a\nb",
          "en",
          "en--US");

  @Property(tries = 300)
  void bringsBackWhatItKept(@ForAll Directory directory) {
    Conversion<String> out = SchemaOrg.write(directory);
    Conversion<Directory> back = SchemaOrg.read(Input.of(out.result()));
    assertThat(new ReturnTrip(directory, out, back).faults()).isEmpty();
  }

  @Property(tries = 150)
  void losesNothingInAProcessor(@ForAll Directory directory) throws JsonLdError {
    String written = SchemaOrg.write(directory).result();
    assertThat(Expansion.faults(JsonLdProcessor.parse(written), JsonLdProcessor.expand(written)))
        .isEmpty();
  }

  @Property(tries = 150)
  void writesTermsOfSchemaOrgWhereTheyBelong(@ForAll Directory directory) {
    JsonObject written = JsonLdProcessor.parse(SchemaOrg.write(directory).result());
    assertThat(SchemaOrgTerms.faults(written)).isEmpty();
  }

  @Property(tries = 50)
  void writesAProfileAsItStandsInAGraph(
      @ForAll Organization organization, @ForAll Coalition coalition) throws JsonLdError {
    Directory both =
        new DirectoryBuilder().addOrganization(organization).addCoalition(coalition).build();
    String alone = SchemaOrg.write(organization).result();
    String other = SchemaOrg.write(coalition).result();
    List<Object> expanded = new ArrayList<>(JsonLdProcessor.expand(alone));
    expanded.addAll(JsonLdProcessor.expand(other));
    assertThat(JsonLdProcessor.expand(SchemaOrg.write(both).result())).isEqualTo(expanded);
  }

  @Property(tries = 100)
  void writesNothingThatEndsAScript(@ForAll Directory directory) {
    assertThat(SchemaOrg.write(directory).result()).doesNotContain("<", "\u2028", "\u2029", "\r");
  }

  @Property(tries = 300)
  void givesEachIdBackFromItsNode(@ForAll RecordId id) {
    assertThat(NodeIds.recordOf(NodeIds.of(id.value()))).isEqualTo(id.value());
  }

  @Property(tries = 1_000)
  void givesEachNodeItsIdBack(@ForAll("nodeIds") String node) {
    Assume.that(NodeIds.isLegal(node));
    assertThat(NodeIds.of(NodeIds.recordOf(node))).isEqualTo(node);
  }

  @Provide
  Arbitrary<String> nodeIds() {
    return Arbitraries.of(
            "#", "%23", "%", "25", "3C", "_:", "a", "B-", ".", "/", ":", "?", "é", "<")
        .list()
        .ofMinSize(1)
        .ofMaxSize(8)
        .map(parts -> String.join("", parts));
  }

  @Property(tries = 300)
  void readsAnyJson(@ForAll("documents") ExtensionValue document) {
    Conversion<Directory> read = SchemaOrg.read(Input.of(MAPPER.writeValueAsBytes(document)));
    assertThat(read.result()).isNotNull();
    assertThat(read.losses().fields()).isNotEmpty();
  }

  @Property(tries = 300)
  void hasWhatItSaysItKept(@ForAll("documents") ExtensionValue document) {
    Conversion<Directory> read = SchemaOrg.read(Input.of(MAPPER.writeValueAsBytes(document)));
    Map<String, ExtensionValue> before = ReturnTrip.leaves(document);
    Map<String, ExtensionValue> after = ReturnTrip.leaves(NativeDocument.of(read.result()));
    for (FieldFate field : read.losses().fields(Fate.KEPT)) {
      assertThat(after.get(field.target().orElseThrow()))
          .as(field.toString())
          .isEqualTo(before.get(field.source()));
    }
  }

  @Property(tries = 100)
  void hasNothingOfWhatItSaysItDropped(@ForAll Directory directory) {
    Conversion<String> out = SchemaOrg.write(directory);
    Map<String, ExtensionValue> before = ReturnTrip.leaves(NativeDocument.of(directory));
    Collection<ExtensionValue> written =
        ReturnTrip.leaves(MAPPER.readValue(out.result(), ExtensionValue.class)).values();
    for (FieldFate field : out.losses().fields(Fate.DROPPED)) {
      ExtensionValue value = before.get(field.source());
      if (value instanceof ExtensionValue.Text text
          && text.text().length() > SHORT
          && Collections.frequency(before.values(), value) == 1
          && before.keySet().stream().noneMatch(place -> place.endsWith("/" + text.text()))) {
        assertThat(written).as(field.toString()).doesNotContain(value);
      }
    }
  }

  @Property(tries = 100)
  void writesWhateverStandsInTheRest(
      @ForAll Organization organization, @ForAll("documents") ExtensionValue rest)
      throws JsonLdError {
    Directory directory =
        new DirectoryBuilder()
            .addOrganization(
                new OrganizationBuilder()
                    .from(organization)
                    .extensions(Extensions.empty().with(Rest.NAME, rest))
                    .build())
            .build();
    assertThat(JsonLdProcessor.expand(SchemaOrg.write(directory).result())).hasSize(1);
  }

  @Provide
  Arbitrary<ExtensionValue> documents() {
    Arbitrary<ExtensionValue> simple =
        Arbitraries.frequencyOf(
            Tuple.of(4, Arbitraries.of(TEXTS).map(text -> new ExtensionValue.Text(text))),
            Tuple.of(1, ExtensionGenerators.extensionValues()));
    Arbitrary<ExtensionValue> values = simple;
    for (int level = 0; level < 4; level++) {
      Arbitrary<ExtensionValue> inner = values;
      Arbitrary<ExtensionValue> objects =
          Arbitraries.maps(Arbitraries.of(NAMES), inner)
              .ofMaxSize(6)
              .map(members -> new Extensions(members));
      Arbitrary<ExtensionValue> lists =
          inner.list().ofMaxSize(3).map(entries -> new ExtensionValue.Listing(entries));
      values =
          Arbitraries.frequencyOf(Tuple.of(2, simple), Tuple.of(5, objects), Tuple.of(1, lists));
    }
    Arbitrary<ExtensionValue> bodies = values;
    return Combinators.combine(
            bodies,
            Arbitraries.of("NGO", "Consortium", "Organization", "Person"),
            Arbitraries.of(true, false))
        .as(
            (body, type, isNode) ->
                isNode && body instanceof Extensions object
                    ? object.with("@type", new ExtensionValue.Text(type))
                    : body);
  }
}
