package org.civilsociety.jackson.schemaorg;

import static org.assertj.core.api.Assertions.assertThat;

import com.apicatalog.jsonld.JsonLdError;
import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import org.civilsociety.ClassificationBuilder;
import org.civilsociety.Classifications;
import org.civilsociety.CoalitionBuilder;
import org.civilsociety.ContactPoint;
import org.civilsociety.Directory;
import org.civilsociety.DirectoryBuilder;
import org.civilsociety.Identifier;
import org.civilsociety.Link;
import org.civilsociety.MembershipBuilder;
import org.civilsociety.Name;
import org.civilsociety.NamedParty;
import org.civilsociety.NamedPartyBuilder;
import org.civilsociety.OfficerBuilder;
import org.civilsociety.Organization;
import org.civilsociety.OrganizationBuilder;
import org.civilsociety.Party;
import org.civilsociety.PostalAddressBuilder;
import org.civilsociety.RelationshipBuilder;
import org.civilsociety.jackson.CivilSocietyModule;
import org.civilsociety.jackson.conversion.Conversion;
import org.civilsociety.jackson.conversion.Fate;
import org.civilsociety.jackson.conversion.FieldFate;
import org.civilsociety.jackson.document.Input;
import org.civilsociety.value.Code;
import org.civilsociety.value.DateRange;
import org.civilsociety.value.ExtensionValue;
import org.civilsociety.value.Extensions;
import org.civilsociety.value.LocalizedText;
import org.civilsociety.value.PartialDate;
import org.civilsociety.value.RecordId;
import org.civilsociety.value.WebAddress;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

final class SchemaOrgWritingTest {

  private static final Organization MIFTAH =
      new OrganizationBuilder()
          .id(RecordId.parse("miftah"))
          .addName(Name.of("MIFTAH", Name.Kind.ACRONYM))
          .addName(Name.in("ar", "مفتاح", Name.Kind.DISPLAY))
          .founded(PartialDate.of(1998, 12))
          .build();

  private static JsonObject node(OrganizationBuilder organization) {
    return JsonLdProcessor.parse(SchemaOrg.write(organization.build()).result());
  }

  private static OrganizationBuilder organization() {
    return new OrganizationBuilder();
  }

  @Test
  void writesOneObjectForAPage() {
    assertThat(SchemaOrg.write(MIFTAH).result())
        .isEqualTo(
            """
            {
              "@context": "https://schema.org",
              "@type": "Organization",
              "@id": "#miftah",
              "name": {
                "@value": "مفتاح",
                "@language": "ar"
              },
              "alternateName": "MIFTAH",
              "foundingDate": "1998-12"
            }""");
  }

  @Test
  void saysNgoOnlyWhereAClassificationDoes() {
    assertThat(
            node(organization()
                    .addClassification(
                        new ClassificationBuilder()
                            .addCode(Code.parse("https://schema.org/NGO"))
                            .build()))
                .getString("@type"))
        .isEqualTo("NGO");
    assertThat(
            node(organization().addClassification(Classifications.ASSOCIATION)).getString("@type"))
        .isEqualTo("Organization");
  }

  @Test
  void writesTheMissionAsTheDescriptionWhereThereIsNone() {
    LocalizedText mission = LocalizedText.of("ar", "الحوار");
    Conversion<String> alone = SchemaOrg.write(organization().mission(mission).build());
    assertThat(alone.losses().text()).isEqualTo("CHANGED 1 × /mission/ar: as the description\n");
    Conversion<String> beside =
        SchemaOrg.write(
            organization().mission(mission).description(LocalizedText.of("fr", "Créé")).build());
    assertThat(beside.losses().text())
        .isEqualTo(
            "DROPPED 1 × /mission/ar: schema.org has no mission, and there is a description\n");
  }

  @Test
  void leavesOutADateThatIsNotExact() {
    Conversion<String> written =
        SchemaOrg.write(organization().founded(PartialDate.parse("199X")).build());
    assertThat(written.result()).doesNotContain("foundingDate");
    assertThat(written.losses().text()).startsWith("DROPPED 1 × /founded: only an exact");
  }

  @Test
  void escapesWhatWouldEndAScript() {
    String text = "</script><!-- \u2028\u2029";
    Organization organization = organization().description(LocalizedText.of("en", text)).build();
    String written = SchemaOrg.write(organization).result();
    assertThat(written).contains("\\u003c/script>\\u003c!-- \\u2028\\u2029");
    assertThat(SchemaOrg.read(Input.of(written)).result().getOrganizations())
        .containsExactly(organization);
  }

  @Test
  void putsOneContactAtTheOrganizationAndOneWithALabelApart() {
    JsonObject node =
        node(
            organization()
                .addContactPoint(ContactPoint.of(ContactPoint.EMAIL, "info@example.org"))
                .addContactPoint(ContactPoint.of("whatsapp", "+970 2 298")));
    assertThat(node.getString("email")).isEqualTo("info@example.org");
    assertThat(node.getJsonObject("contactPoint").getString("additionalType"))
        .isEqualTo("whatsapp");
    assertThat(node.getJsonObject("contactPoint").getString("identifier")).isEqualTo("+970 2 298");
  }

  @Test
  void writesAnOfficerWithAPeriodAsARole() {
    JsonObject role =
        node(organization()
                .addOfficer(
                    new OfficerBuilder()
                        .name("N. N.")
                        .role(LocalizedText.of("es", "presidenta"))
                        .period(DateRange.parse("2019/.."))
                        .build()))
            .getJsonObject("employee");
    assertThat(role.getString("@type")).isEqualTo("EmployeeRole");
    assertThat(role.getString("startDate")).isEqualTo("2019");
    assertThat(role.getJsonObject("employee").getString("name")).isEqualTo("N. N.");
    assertThat(role.getJsonObject("roleName").getString("@language")).isEqualTo("es");
  }

  @Test
  void writesALinkOfAnyKind() {
    JsonObject node =
        node(
            organization()
                .addLink(Link.of(Link.WEBSITE, WebAddress.parse("https://example.org")))
                .addLink(Link.of("donate", WebAddress.parse("https://example.org/give"))));
    assertThat(node.getString("url")).isEqualTo("https://example.org");
    assertThat(node.getJsonObject("subjectOf").getString("additionalType")).isEqualTo("donate");
  }

  @Test
  void writesTheParentAndNoSuccessor() {
    Conversion<String> written =
        SchemaOrg.write(
            organization()
                .addRelationship(
                    new RelationshipBuilder().kind("parent").party(Party.reference("p")).build())
                .addRelationship(
                    new RelationshipBuilder().kind("successor").party(Party.reference("s")).build())
                .build());
    assertThat(JsonLdProcessor.parse(written.result()).getJsonObject("parentOrganization"))
        .hasToString("{\"@id\":\"#p\"}");
    assertThat(written.losses().text()).contains("/relationships/*/kind: schema.org has no such");
  }

  @Test
  void writesAnIdentifierWithTheWordThatThereIs() {
    JsonObject node =
        node(
            organization()
                .addIdentifier(Identifier.of("XI-LEI", "5493001KJTIIGC8Y1R12"))
                .addIdentifier(Identifier.of("GB-CHC", "202918")));
    assertThat(node.getString("leiCode")).isEqualTo("5493001KJTIIGC8Y1R12");
    assertThat(node.getJsonObject("identifier").getString("propertyID")).isEqualTo("GB-CHC");
  }

  @Test
  void linksMembersInOneGraph() throws JsonLdError {
    Directory directory =
        new DirectoryBuilder()
            .addOrganization(MIFTAH)
            .addCoalition(
                new CoalitionBuilder()
                    .id(RecordId.parse("https://example.org/civil-peace"))
                    .addName(Name.in("fr", "Paix civile", Name.Kind.DISPLAY))
                    .build())
            .addMembership(
                new MembershipBuilder()
                    .member(Party.reference("miftah"))
                    .organization(Party.reference("https://example.org/civil-peace"))
                    .joined(PartialDate.of(2016, 4, 5))
                    .build())
            .build();
    JsonArray nodes = JsonLdProcessor.flatten(SchemaOrg.write(directory).result());
    JsonObject miftah = byId(nodes, JsonLdProcessor.PAGE + "#miftah");
    JsonObject role = byId(nodes, reference(miftah, "memberOf"));
    JsonObject coalition = byId(nodes, reference(role, "memberOf"));
    assertThat(coalition.getJsonArray("@type").getString(0))
        .isEqualTo("https://schema.org/Consortium");
    JsonObject name = coalition.getJsonArray("https://schema.org/name").getJsonObject(0);
    assertThat(name.getString("@value")).isEqualTo("Paix civile");
    assertThat(name.getString("@language")).isEqualTo("fr");
    JsonObject start = role.getJsonArray("https://schema.org/startDate").getJsonObject(0);
    assertThat(start.getString("@value")).isEqualTo("2016-04-05");
    assertThat(start.getString("@type")).isEqualTo("https://schema.org/Date");
    assertThat(nodes).hasSize(3);
  }

  @Test
  void dropsAMembershipOfStrangers() {
    Conversion<String> written =
        SchemaOrg.write(
            new DirectoryBuilder()
                .addOrganization(MIFTAH)
                .addMembership(
                    new MembershipBuilder()
                        .member(Party.reference("a"))
                        .organization(Party.reference("b"))
                        .build())
                .build());
    assertThat(written.losses().text())
        .contains("/memberships/*/member/reference/id: neither side is a record that stands here");
  }

  @Test
  void dropsFromTheRestWhatIsNoJsonLd() {
    String rest =
        """
        {"schemaorg": {"@id": "a b", "@graph": [], "foaf:nick": "x", "logo": null, "slogan": "y",
                       "award": {"@value": {}}, "image": {"@id": "@x", "@index": "1"}}}
        """;
    Organization organization =
        JsonMapper.builder()
            .addModule(new CivilSocietyModule())
            .build()
            .readValue(rest, Organization.class);
    JsonObject node = JsonLdProcessor.parse(SchemaOrg.write(organization).result());
    assertThat(node.keySet()).containsExactly("@context", "@type", "slogan", "image");
    assertThat(node.getJsonObject("image")).isEmpty();
  }

  private static String reference(JsonObject node, String property) {
    return node.getJsonArray("https://schema.org/" + property).getJsonObject(0).getString("@id");
  }

  private static JsonObject byId(JsonArray nodes, String id) {
    return nodes.getValuesAs(JsonObject.class).stream()
        .filter(node -> node.getString("@id").equals(id))
        .findFirst()
        .orElseThrow();
  }

  @Test
  void keepsNothingOfARecordThatSaysNull() {
    Directory directory =
        new DirectoryBuilder()
            .addOrganization(
                new OrganizationBuilder()
                    .extensions(Extensions.empty().with("x", ExtensionValue.Null.NULL))
                    .build())
            .build();
    assertThat(SchemaOrg.write(directory).losses().fields(Fate.KEPT))
        .extracting(FieldFate::source)
        .doesNotContain("/organizations/0/x");
  }

  @Test
  void writesBackWhatARoleOfTheParentSays() throws JsonLdError {
    String json =
        """
        {"@context": "https://schema.org", "@graph": [{"@type": "NGO", "parentOrganization":
          {"@type": "Role", "@id": "#r", "roleName": "sección", "parentOrganization": {"@id": "#p"}}}]}
        """;
    Conversion<String> written = SchemaOrg.write(SchemaOrg.read(Input.of(json)).result());
    assertThat(JsonLdProcessor.expand(written.result())).isEqualTo(JsonLdProcessor.expand(json));
    assertThat(written.losses().text()).doesNotContain("schemaorg");
  }

  @Test
  void writesTheNameToDisplayBeforeLabels() {
    Organization organization =
        organization()
            .addName(Name.in("ar", "الشبكة", Name.Kind.LABEL))
            .addName(Name.in("ar", "شبكة", Name.Kind.DISPLAY))
            .build();
    Conversion<String> written = SchemaOrg.write(organization);
    assertThat(written.losses().isLossless()).isTrue();
    assertThat(SchemaOrg.read(Input.of(written.result())).result().getOrganizations().get(0))
        .satisfies(
            back ->
                assertThat(back.getNames())
                    .containsExactlyInAnyOrderElementsOf(organization.getNames()));
  }

  @Test
  void givesAPersonNoCodeThatOnlyOrganizationsHave() {
    JsonObject founder =
        node(organization()
                .addFounder(
                    new NamedPartyBuilder()
                        .kind(NamedParty.Kind.PERSON)
                        .addIdentifier(Identifier.of("XI-LEI", "5493001KJTIIGC8Y1R12"))
                        .build()))
            .getJsonObject("founder");
    assertThat(founder.containsKey("leiCode")).isFalse();
    assertThat(founder.getJsonObject("identifier").getString("propertyID")).isEqualTo("XI-LEI");
    assertThat(SchemaOrgTerms.faults(founder)).isEmpty();
  }

  @Test
  void writesNoEmptyText() {
    Conversion<String> written =
        SchemaOrg.write(
            organization()
                .description(LocalizedText.of("es", ""))
                .addAddress(new PostalAddressBuilder().region("").build())
                .build());
    assertThat(JsonLdProcessor.parse(written.result()).keySet())
        .containsExactly("@context", "@type");
    assertThat(written.losses().fields(Fate.DROPPED))
        .extracting(FieldFate::note)
        .containsExactly("is empty", "is empty");
  }
}
