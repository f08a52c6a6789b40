package org.civilsociety.jackson.schemaorg;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.civilsociety.ClassificationBuilder;
import org.civilsociety.Coalition;
import org.civilsociety.ContactPoint;
import org.civilsociety.Directory;
import org.civilsociety.Identifier;
import org.civilsociety.Link;
import org.civilsociety.Membership;
import org.civilsociety.Name;
import org.civilsociety.NamedParty;
import org.civilsociety.Organization;
import org.civilsociety.OrganizationBuilder;
import org.civilsociety.Party;
import org.civilsociety.Verbatim;
import org.civilsociety.jackson.CivilSocietyModule;
import org.civilsociety.jackson.conversion.Conversion;
import org.civilsociety.jackson.conversion.Fate;
import org.civilsociety.jackson.conversion.FieldFate;
import org.civilsociety.jackson.document.Input;
import org.civilsociety.jackson.document.Problem;
import org.civilsociety.jackson.tree.NativeDocument;
import org.civilsociety.validation.Severity;
import org.civilsociety.value.Code;
import org.civilsociety.value.CountryCode;
import org.civilsociety.value.DateRange;
import org.civilsociety.value.ExtensionValue;
import org.civilsociety.value.Extensions;
import org.civilsociety.value.LocalizedText;
import org.civilsociety.value.PartialDate;
import org.civilsociety.value.RecordId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.json.JsonMapper;

final class SchemaOrgReadingTest {

  private static Conversion<Directory> read(String json) {
    return SchemaOrg.read(Input.of(json));
  }

  private static Directory directory(String nodes) {
    return read("{\"@context\": \"https://schema.org\", \"@graph\": [%s]}".formatted(nodes))
        .result();
  }

  private static Organization organization(String members) {
    return directory("{\"@type\": \"Organization\", %s}".formatted(members))
        .getOrganizations()
        .get(0);
  }

  private static FieldFate fate(Conversion<?> conversion, String source) {
    return conversion.losses().fields().stream()
        .filter(field -> field.source().equals(source))
        .findFirst()
        .orElseThrow();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{'@context': 'https://schema.org', '@type': 'Organization', 'name': 'شبكة'}",
        "{'@context': 'http://www.schema.org/', '@type': ['Organization'], 'name': ['شبكة']}",
        "[{'@context': 'http://schema.org/', '@type': 'Organization', 'name': 'شبكة'}]",
        "{'@context': 'https://schema.org', '@graph': [{'type': 'Organization', 'name': 'شبكة'}]}",
        "{'@context': {'@vocab': 'http://schema.org/'}, '@type': 'Organization', 'name': 'شبكة'}",
        "{'@context': {'s': 'https://schema.org/'}, '@type': 's:Organization', 's:name': 'شبكة'}",
        "{'@context': {}, '@type': 'schema:Organization', 'schema:name': {'@value': 'شبكة'}}",
        "{'@type': 'https://schema.org/Organization', 'http://schema.org/name': 'شبكة'}",
        "{'@context': 'https://schema.org', '@type': 'WebPage',"
            + " 'mainEntity': {'@type': 'Organization', 'name': 'شبكة'}}"
      })
  void readsEachFormInWhichANameMayStand(String json) {
    assertThat(read(json.replace('\'', '"')).result().getOrganizations())
        .extracting(organization -> organization.getNames().get(0))
        .containsExactly(Name.of("شبكة", Name.Kind.DISPLAY));
  }

  @Test
  void keepsATypeBelowOrganizationAsAClassification() {
    assertThat(
            directory("{\"@type\": [\"NGO\", \"LocalBusiness\"]}")
                .getOrganizations()
                .get(0)
                .getClassifications())
        .extracting(c -> c.getCodes().get(0).text())
        .containsExactly("https://schema.org/NGO", "https://schema.org/LocalBusiness");
  }

  @Test
  void readsAConsortiumAsACoalition() {
    Directory directory = directory("{\"@type\": \"Consortium\", \"@id\": \"#c\"}");
    assertThat(directory.getCoalitions())
        .extracting(Coalition::getId)
        .containsExactly(Optional.of(RecordId.parse("c")));
    assertThat(directory.getOrganizations()).isEmpty();
  }

  @Test
  void reportsWhatIsNoOrganization() {
    Conversion<Directory> read =
        read(
            """
            {"@context": "https://schema.org", "@graph": [
              {"@type": "WebSite", "name": "site"}, {"@type": "Person", "name": "N. N."}, 5]}
            """);
    assertThat(read.result().getOrganizations()).isEmpty();
    assertThat(fate(read, "/@graph/0/name").note()).isEqualTo("is no organization: WebSite");
    assertThat(fate(read, "/@graph/1/name").fate()).isEqualTo(Fate.DROPPED);
    assertThat(fate(read, "/@graph/2").note()).isEqualTo("is no node");
  }

  @Test
  void readsNamesInTheirLanguagesAndKinds() {
    Organization organization =
        organization(
            """
            "name": [{"@value": "Réseau", "@language": "FR"}, {"@value": "شبكة", "@language": "ar"},
                     {"@value": "Le Réseau", "@language": "fr"}],
            "legalName": {"@value": "Réseau", "@language": "fr"},
            "alternateName": "REX"
            """);
    assertThat(organization.getNames())
        .containsExactly(
            Name.in("fr", "Réseau", Name.Kind.DISPLAY, Name.Kind.LEGAL),
            Name.in("ar", "شبكة", Name.Kind.DISPLAY),
            Name.in("fr", "Le Réseau", Name.Kind.LABEL),
            Name.of("REX", Name.Kind.ALIAS));
  }

  @Test
  void takesTheLanguageOfTheContext() {
    Conversion<Directory> read =
        read(
            """
            {"@context": ["https://schema.org", {"@language": "es"}], "@type": "NGO",
             "description": "Una red", "slogan": "Juntas"}
            """);
    assertThat(read.result().getOrganizations().get(0).getDescription())
        .isEqualTo(LocalizedText.of("es", "Una red"));
    assertThat(fate(read, "/slogan").note()).isEqualTo("with the language that the context gives");
  }

  @Test
  void readsIdentifiersOfEachForm() {
    assertThat(
            organization(
                    """
                    "identifier": [{"@type": "PropertyValue", "propertyID": "GB-CHC",
                                    "value": 202918}, "A-1"],
                    "leiCode": "5493001KJTIIGC8Y1R12", "taxID": "12-3456789"
                    """)
                .getIdentifiers())
        .containsExactlyInAnyOrder(
            Identifier.of("GB-CHC", "202918"),
            Identifier.of("", "A-1"),
            Identifier.of("XI-LEI", "5493001KJTIIGC8Y1R12"),
            Identifier.of("taxID", "12-3456789"));
  }

  @Test
  void readsDatesAsExactlyAsTheyAreKnown() {
    Organization organization =
        organization("\"foundingDate\": \"1998-12\", \"dissolutionDate\": 2019");
    assertThat(organization.getFounded()).contains(PartialDate.of(1998, 12));
    assertThat(organization.getDissolved()).contains(PartialDate.of(2019));
  }

  @Test
  void saysThatTheTimeOfADayIsLost() {
    Conversion<Directory> read =
        read(
            """
            {"@context": "https://schema.org", "@type": "NGO",
             "foundingDate": "1998-12-05T00:00:00+02:00"}
            """);
    assertThat(read.result().getOrganizations().get(0).getFounded())
        .contains(PartialDate.of(1998, 12, 5));
    assertThat(fate(read, "/foundingDate").note()).isEqualTo("without the time of day");
  }

  @Test
  void readsPlacesAddressesAndContacts() {
    Organization organization =
        organization(
            """
            "foundingLocation": {"@type": "City", "name": {"@value": "القدس", "@language": "ar"}},
            "location": {"@type": "Place", "address":
                {"@type": "PostalAddress", "addressCountry": "PS"}},
            "areaServed": ["Palestine", {"@type": "GeoCircle", "geoRadius": 5}],
            "address": {"@type": "PostalAddress", "streetAddress": "شارع ١\\nB, 3.º",
                        "postalCode": 600, "addressCountry": "Palestine"},
            "email": "info@example.org",
            "contactPoint": {"@type": "ContactPoint", "contactType": "press", "telephone": "1",
                             "availableLanguage": ["ar", "fr"]},
            "url": "https://example.org", "sameAs": ["https://ar.wikipedia.org/wiki/X",
                                                     "https://social.example/x"]
            """);
    assertThat(organization.getFoundedIn().orElseThrow().getName())
        .isEqualTo(LocalizedText.of("ar", "القدس"));
    assertThat(organization.getBasedIn().get(0).getCountry()).contains(CountryCode.parse("PS"));
    assertThat(organization.getWorksIn()).hasSize(1);
    assertThat(organization.getAddresses().get(0).getLines()).containsExactly("شارع ١", "B, 3.º");
    assertThat(organization.getAddresses().get(0).getPostalCode()).contains("600");
    assertThat(organization.getAddresses().get(0).getCountry()).isEmpty();
    assertThat(organization.getContactPoints())
        .extracting(ContactPoint::getKind)
        .containsExactly("email", "telephone");
    assertThat(organization.getLinks())
        .extracting(Link::getKind)
        .containsExactly("website", "wikipedia", "sameAs");
  }

  @Test
  void readsAPersonToWhomAFounderRefers() {
    Directory directory =
        directory(
            """
            {"@type": "NGO", "founder": {"@id": "#n"}},
            {"@type": "Person", "@id": "#n", "name": "N. N."}
            """);
    assertThat(directory.getOrganizations().get(0).getFounders())
        .singleElement()
        .isInstanceOfSatisfying(
            NamedParty.class,
            party -> {
              assertThat(party.getName()).isEqualTo(LocalizedText.of("und", "N. N."));
              assertThat(party.getKind()).contains(NamedParty.Kind.PERSON);
            });
  }

  @Test
  void readsOneMembershipThatBothSidesState() {
    Directory directory =
        directory(
            """
            {"@type": "NGO", "@id": "#a", "memberOf": {"@id": "#c"}},
            {"@type": "Consortium", "@id": "#c", "member": [{"@id": "#a"}, {"@type":
              "OrganizationRole", "member": {"@id": "#b"}, "roleName": "شريك",
              "startDate": "2016-04"}]}
            """);
    assertThat(directory.getMemberships()).hasSize(2);
    assertThat(directory.getMemberships())
        .extracting(Membership::getMember)
        .containsExactlyInAnyOrder(Party.reference("a"), Party.reference("b"));
    assertThat(directory.getMemberships())
        .extracting(Membership::getOrganization)
        .containsOnly(Party.reference("c"));
    assertThat(directory.getMemberships().get(0).getPeriod()).contains(DateRange.parse("2016-04/"));
    assertThat(directory.getMemberships().get(0).getRole())
        .isEqualTo(LocalizedText.of("und", "شريك"));
  }

  @Test
  void labelsAMemberWithoutAnId() {
    Directory directory = directory("{\"@type\": \"NGO\", \"memberOf\": {\"@id\": \"_:b0\"}}");
    assertThat(directory.getOrganizations().get(0).getId()).contains(RecordId.parse("_:b1"));
    assertThat(directory.getMemberships().get(0).getMember()).isEqualTo(Party.reference("_:b1"));
  }

  @Test
  void keepsWhatTheModelHasNoWordForApartFromItsOwnNames() {
    Organization organization =
        organization(
            """
            "logo": {"@type": "ImageObject", "url": "https://example.org/l.png"},
            "mission": "not ours", "status": 5, "description": [7, {"@id": "#x"}]
            """);
    assertThat(organization.getMission().isEmpty()).isTrue();
    assertThat(organization.getStatus()).isEmpty();
    assertThat(organization.getExtensions().get("schemaorg"))
        .get()
        .isInstanceOfSatisfying(
            Extensions.class,
            rest ->
                assertThat(rest.members().keySet())
                    .containsExactlyInAnyOrder("logo", "mission", "status", "description"));
    assertThat(organization.getDescription()).isEqualTo(LocalizedText.of("und", "7"));
  }

  @Test
  void bringsBackWhatPublishersAdd() throws Exception {
    String json =
        """
        {"@context": "https://schema.org", "@graph": [
          {"@type": ["NGO", "Thing"], "@id": "https://example.org/#org", "name": "Réseau",
           "logo": {"@type": "ImageObject", "caption": {"@value": "شعار", "@language": "ar"}},
           "x-note": [1.50, true, {"@type": "Thing", "y": "z"}],
           "areaServed": {"@type": "Country", "name": "Palestine", "geo": {"latitude": 31.9}},
           "contactPoint": {"@type": "ContactPoint", "telephone": "1", "contactType": "press",
                            "availableLanguage": "ar"},
           "founder": {"@type": "Person", "@id": "#p", "name": "N. N.", "birthDate": "1950"},
           "memberOf": {"@type": "OrganizationRole", "memberOf": {"@id": "https://example.net/"},
                        "startDate": "2016", "numberOfVotes": 2}}]}
        """;
    String again = SchemaOrg.write(read(json).result()).result();
    assertThat(JsonLdProcessor.expand(again)).isEqualTo(JsonLdProcessor.expand(json));
  }

  @Test
  void reportsAContextThatIsNotSchemaOrgs() {
    Conversion<Directory> read =
        read(
            """
            {"@context": "https://example.org/context", "@type": "schema:NGO", "name": "x",
             "schema:name": "Réseau"}
            """);
    assertThat(read.problems())
        .extracting(Problem::rule, Problem::severity, problem -> problem.pointer().toString())
        .containsExactly(tuple("context.foreign", Severity.ERROR, "/@context"));
    assertThat(read.result().getOrganizations().get(0).getNames())
        .containsExactly(Name.of("Réseau", Name.Kind.DISPLAY));
    assertThat(fate(read, "/name").note()).isEqualTo("is not a name of schema.org");
  }

  @Test
  void doesNotTakeANameThatTheContextRedefines() {
    Conversion<Directory> read =
        read(
            """
            {"@context": ["https://schema.org", {"name": "http://xmlns.com/foaf/0.1/nick",
                                                 "url": {"@id": "schema:url", "@type": "@id"}}],
             "@type": "NGO", "name": "x", "url": "https://example.org"}
            """);
    assertThat(read.result().getOrganizations().get(0).getNames()).isEmpty();
    assertThat(read.result().getOrganizations().get(0).getLinks()).hasSize(1);
  }

  @Test
  void reportsADocumentWithoutAContext() {
    assertThat(read("{\"@type\": \"NGO\"}").problems())
        .extracting(Problem::rule, Problem::severity)
        .containsExactly(tuple("context.missing", Severity.WARNING));
  }

  @ParameterizedTest
  @ValueSource(strings = {"null", "5", "\"NGO\"", "[]", "{}", "[[{}]]", "[null, {\"@graph\": 5}]"})
  void readsNothingWhereNothingIs(String json) {
    Directory directory = read(json).result();
    assertThat(List.of(directory.getOrganizations(), directory.getCoalitions()))
        .containsOnly(List.of());
    assertThat(directory.getExtensions().members()).doesNotContainValue(ExtensionValue.Null.NULL);
  }

  @Test
  void readsNoEmptyTextAsAValue() {
    Conversion<Directory> read =
        read(
            """
            {"@context": "https://schema.org", "@type": "NGO", "@id": "", "name": "",
             "leiCode": "", "employee": ["", {"@type": "EmployeeRole", "employee": ""}],
             "description": {"@value": "", "@language": "es"}, "email": [""], "founder": "",
             "slogan": ""}
            """);
    assertThat(NativeDocument.of(read.result().getOrganizations().get(0)))
        .hasToString("{2 members}")
        .isEqualTo(
            NativeDocument.of(
                new OrganizationBuilder()
                    .addClassification(
                        new ClassificationBuilder()
                            .addCode(Code.parse("https://schema.org/NGO"))
                            .build())
                    .extensions(
                        Extensions.empty()
                            .with(
                                "schemaorg",
                                Extensions.empty().with("slogan", new ExtensionValue.Text(""))))
                    .build()));
    for (String field :
        List.of("/@id", "/name", "/leiCode", "/employee/0", "/employee/1/employee", "/founder")) {
      assertThat(fate(read, field).note()).isEqualTo("is empty");
    }
  }

  @Test
  void keepsWhatIsSchemaOrgsInItsPlainNames() {
    Conversion<Directory> read =
        read(
            """
            {"@context": ["https://example.org/ctx", {"s": "https://schema.org/"}],
             "@type": "schema:NGO", "s:logo": {"@type": ["s:ImageObject", "Thing"],
               "name": "foreign", "s:url": "https://example.org/l.png",
               "s:caption": {"s:text": {"@value": "شعار"}}}}
            """);
    assertThat(rest(read, "logo"))
        .isEqualTo(
            extensions(
                """
                {"@type": "ImageObject", "url": "https://example.org/l.png",
                 "caption": {"text": {"@value": "شعار"}}}
                """));
    assertThat(fate(read, "/s:logo/name").note()).isEqualTo("is not a name of schema.org");
    assertThat(fate(read, "/s:logo/@type/0").note()).isEqualTo("by its plain name");
    assertThat(fate(read, "/s:logo/@type/1").fate()).isEqualTo(Fate.DROPPED);
    assertThat(fate(read, "/s:logo/s:url").target())
        .contains("/organizations/0/schemaorg/logo/url");
  }

  private static ExtensionValue rest(Conversion<Directory> read, String property) {
    Extensions rest =
        (Extensions)
            read.result().getOrganizations().get(0).getExtensions().get("schemaorg").orElseThrow();
    return rest.get(property).orElseThrow();
  }

  private static ExtensionValue extensions(String json) {
    return JsonMapper.builder()
        .addModule(new CivilSocietyModule())
        .build()
        .readValue(json, ExtensionValue.class);
  }

  @Test
  void keepsTheLanguageOfTheContextWithTextsAlone() {
    Conversion<Directory> read =
        read(
            """
            {"@context": ["https://schema.org", {"@language": "es"}], "@type": ["NGO", "Thing"],
             "award": ["Premio", 7, {"@id": "#x", "name": "Otro"}, "https://example.org/a", "2016"]}
            """);
    assertThat(rest(read, "award"))
        .isEqualTo(
            extensions(
                """
                [{"@value": "Premio", "@language": "es"}, 7,
                 {"@id": "#x", "name": {"@value": "Otro", "@language": "es"}},
                 "https://example.org/a", "2016"]
                """));
    assertThat(read.losses().fields(Fate.CHANGED))
        .extracting(FieldFate::source)
        .containsExactly("/@type/0", "/award/0", "/award/2/name");
  }

  @Test
  void keepsNodesOfDifferentIdsApart() {
    Directory directory =
        directory(
            """
            {"@type": "NGO", "@id": "a"}, {"@type": "NGO", "@id": "#a"},
            {"@type": "NGO", "@id": "#https://e.org/a"}, {"@type": "NGO", "@id": "https://e.org/a"}
            """);
    assertThat(directory.getOrganizations())
        .extracting(organization -> organization.getId().orElseThrow().value())
        .containsExactly("<a>", "a", "#https://e.org/a", "https://e.org/a");
  }

  @Test
  void readsAPersonToWhomAnEmployeeRefers() {
    Conversion<Directory> read =
        read(
            """
            {"@context": "https://schema.org", "@graph": [
              {"@type": "NGO", "employee": [
                 {"@type": "Person", "@id": "#n", "name": "N. N.", "telephone": "1"},
                 {"@type": "EmployeeRole", "employee": {"@id": "#n"}, "startDate": "2016"}]},
              {"@type": "Person", "@id": "#n", "name": "N. N.", "jobTitle": "presidenta",
               "birthDate": "1950"}]}
            """);
    assertThat(read.result().getOrganizations().get(0).getOfficers())
        .hasSize(2)
        .allSatisfy(
            officer -> {
              assertThat(officer.getName()).isEqualTo("N. N.");
              assertThat(officer.getRole()).isEqualTo(LocalizedText.of("und", "presidenta"));
              assertThat(officer.getExtensions().get("schemaorg").orElseThrow().toString())
                  .isNotEqualTo("{0 members}");
            });
    assertThat(fate(read, "/@graph/0/employee/0/@type").note()).isEqualTo("the person says it");
    assertThat(fate(read, "/@graph/0/employee/0/name").note()).isEqualTo("the person says it");
    assertThat(fate(read, "/@graph/1/birthDate").fate()).isEqualTo(Fate.KEPT);
  }

  @Test
  void keepsWhatARoleSaysApartFromThePerson() throws Exception {
    String json =
        """
        {"@context": "https://schema.org", "@graph": [
          {"@type": "NGO", "employee": {"@type": "EmployeeRole", "@id": "#role", "startDate": "2016",
            "salaryCurrency": "USD", "employee": [
              {"@type": "Person", "name": "N. N.", "email": "n@example.org"},
              {"@type": "Organization", "name": "no person"}]}}]}
        """;
    Conversion<Directory> read = read(json);
    assertThat(read.result().getOrganizations().get(0).getOfficers())
        .extracting(officer -> officer.getExtensions().members().keySet())
        .containsExactly(Set.of("schemaorg", "schemaorgRole"));
    assertThat(read.result().getOrganizations().get(0).getOfficers().get(0).getName())
        .isEqualTo("N. N.");
    assertThat(JsonLdProcessor.expand(SchemaOrg.write(read.result()).result()))
        .isEqualTo(JsonLdProcessor.expand(json));
  }

  @Test
  void saysOnceThatAContextIsForeign() {
    Conversion<Directory> read =
        read(
            """
            {"@context": "https://schema.org", "@graph": [{"@type": "NGO", "employee":
              {"@context": "https://example.org/other", "name": "x"}, "founder": {"@id": "#p"},
              "location": {"@context": {"@language": "fr"}, "name": "Niamey"}},
              {"@type": "Person", "@id": "#p", "name": "N.", "address": {"@context": [5]}}]}
            """);
    assertThat(read.problems())
        .extracting(Problem::rule, Problem::severity, problem -> problem.pointer().toString())
        .containsExactlyInAnyOrder(
            tuple("context.foreign", Severity.ERROR, "/@graph/0/employee/@context"),
            tuple("context.foreign", Severity.ERROR, "/@graph/1/address/@context"));
    assertThat(read.result().getOrganizations().get(0).getBasedIn().get(0).getName())
        .isEqualTo(LocalizedText.of("fr", "Niamey"));
  }

  @Test
  void takesDefinitionsOfAContextInAnyOrderAndNulls() {
    Conversion<Directory> read =
        read(
            """
            {"@context": [{"@language": "fr", "url": {"@id": "s:url", "@type": "@id"},
                           "s": "https://schema.org/", "@vocab": "https://schema.org/"},
                          {"@language": null, "name": null, "kind": "@type"}],
             "kind": "NGO", "type": "Consortium", "name": "x", "description": "Un réseau",
             "url": "https://example.org"}
            """);
    Organization organization = read.result().getOrganizations().get(0);
    assertThat(organization.getNames()).isEmpty();
    assertThat(organization.getDescription()).isEqualTo(LocalizedText.of("und", "Un réseau"));
    assertThat(organization.getLinks()).hasSize(1);
    assertThat(fate(read, "/type").note()).isEqualTo("is not a name of schema.org");
  }

  @Test
  void tellsNamesApartWhoseLanguagesAndTextsJoinToTheSame() {
    assertThat(
            organization(
                    """
                    "name": [{"@value": "b", "@language": "x a"}, {"@value": "a b", "@language": "x"}]
                    """)
                .getNames())
        .hasSize(2);
  }

  @Test
  void readsAMembershipWhereMoreIsSaid() {
    Conversion<Directory> read =
        read(
            """
            {"@context": "https://schema.org", "@graph": [
              {"@type": "NGO", "@id": "#a", "memberOf": {"@type": "Consortium", "@id": "#c"}},
              {"@type": "Consortium", "@id": "#c", "member": {"@id": "#a", "name": "A"}}]}
            """);
    assertThat(read.result().getMemberships()).hasSize(1);
    assertThat(fate(read, "/@graph/1/member/name").fate()).isEqualTo(Fate.KEPT);
    assertThat(fate(read, "/@graph/0/memberOf/@id").note())
        .isEqualTo("another place says the same");
  }

  @Test
  void takesTheGoodEndOfAPeriodAndKeepsTheBadOne() {
    Conversion<Directory> read =
        read(
            """
            {"@context": "https://schema.org", "@type": "NGO", "@id": "#a",
             "foundingDate": "1998-02-30T10:00:00Z", "memberOf": {"@type": "OrganizationRole",
               "memberOf": {"@id": "#c"}, "startDate": "2016-04-05T10:00:00Z",
               "endDate": "31.12.2018"}}
            """);
    Membership membership = read.result().getMemberships().get(0);
    assertThat(membership.getPeriod()).contains(DateRange.parse("2016-04-05/"));
    assertThat(membership.getVerbatims()).containsExactly(Verbatim.of("period", "31.12.2018"));
    assertThat(read.result().getOrganizations().get(0).getVerbatims())
        .containsExactly(Verbatim.of("founded", "1998-02-30T10:00:00Z"));
    assertThat(read.problems())
        .extracting(Problem::rule, problem -> problem.pointer().toString(), Problem::suggestions)
        .containsExactlyInAnyOrder(
            tuple("value.form", "/foundingDate", List.of()),
            tuple("value.form", "/memberOf/endDate", List.of("2018-12-31")));
  }

  @Test
  void readsAnAddressByTheAliasOfItsKeywordAndKeepsTheRest() {
    Organization organization =
        organization(
            """
            "url": {"id": "https://example.org", "name": "site"}, "sameAs": {"id": "https://e.org/x"},
            "knowsAbout": {"name": "paz", "sameAs": [{"id": "https://e.org/paz"},
                                                     {"@id": "https://e.org/p", "name": "p"}]}
            """);
    assertThat(organization.getLinks())
        .extracting(link -> link.getAddress().orElseThrow().toString())
        .containsExactly("https://example.org", "https://e.org/x");
    assertThat(organization.getLinks().get(0).getExtensions().members()).containsKey("schemaorg");
    assertThat(organization.getThemes().get(0).getCodes())
        .containsExactly(Code.parse("https://e.org/paz"));
    assertThat(organization.getThemes().get(0).getExtensions().members()).containsKey("schemaorg");
  }

  @Test
  void readsOrganizationsWithinOtherNodes() {
    Conversion<Directory> read =
        read(
            """
            {"@context": "https://schema.org", "@graph": [
              {"@type": "WebSite", "name": "site", "publisher": {"@type": "NGO", "@id": "#n"}},
              {"@type": "Article", "author": {"@type": "Person", "@id": "#p", "name": "N. N.",
                "worksFor": [{"@type": "NGO", "@id": "#n", "name": "Red"},
                             {"@type": "NGO", "@id": "#m", "name": "Otra",
                              "founder": {"@id": "#p"}}]}}]}
            """);
    assertThat(read.result().getOrganizations())
        .extracting(organization -> organization.getId().orElseThrow().value())
        .containsExactly("m", "n");
    assertThat(read.result().getOrganizations().get(1).getNames()).hasSize(1);
    assertThat(read.result().getOrganizations().get(0).getFounders().get(0))
        .isInstanceOf(NamedParty.class);
    assertThat(fate(read, "/@graph/0/publisher/@id").note())
        .isEqualTo("another place says more of it, or the same");
    assertThat(fate(read, "/@graph/0/name").note()).isEqualTo("is no organization: WebSite");
  }

  @Test
  void readsThousandsOfContextsOneByOne() {
    StringBuilder contexts = new StringBuilder("\"https://schema.org\"");
    for (int i = 0; i < 40_000; i++) {
      contexts.append(",{\"k").append(i).append("\":\"http://e/").append(i).append("\"}");
    }
    String document = "{\"@context\":[" + contexts + "],\"@type\":\"NGO\",\"name\":\"Niñas\"}";
    assertThat(read(document).result().getOrganizations()).hasSize(1);
  }
}
