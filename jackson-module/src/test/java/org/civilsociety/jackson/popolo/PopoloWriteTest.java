package org.civilsociety.jackson.popolo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import org.civilsociety.ClassificationBuilder;
import org.civilsociety.CoalitionBuilder;
import org.civilsociety.ContactPoint;
import org.civilsociety.Directory;
import org.civilsociety.DirectoryBuilder;
import org.civilsociety.Identifier;
import org.civilsociety.IdentifierBuilder;
import org.civilsociety.Link;
import org.civilsociety.MembershipBuilder;
import org.civilsociety.Name;
import org.civilsociety.NameBuilder;
import org.civilsociety.Officer;
import org.civilsociety.OfficerBuilder;
import org.civilsociety.Organization;
import org.civilsociety.OrganizationBuilder;
import org.civilsociety.Party;
import org.civilsociety.Place;
import org.civilsociety.PostalAddressBuilder;
import org.civilsociety.Relationship;
import org.civilsociety.RelationshipBuilder;
import org.civilsociety.jackson.conversion.Fate;
import org.civilsociety.jackson.document.Input;
import org.civilsociety.value.CountryCode;
import org.civilsociety.value.DateRange;
import org.civilsociety.value.ExtensionValue;
import org.civilsociety.value.ExtensionValue.Text;
import org.civilsociety.value.Extensions;
import org.civilsociety.value.LanguageTag;
import org.civilsociety.value.LocalizedText;
import org.civilsociety.value.PartialDate;
import org.civilsociety.value.RecordId;
import org.civilsociety.value.WebAddress;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.core.JacksonException;

final class PopoloWriteTest {

  private static final Officer HANAN =
      new OfficerBuilder().name("Hanan").role(LocalizedText.of("ar", "رئيسة")).build();

  private static Directory directory(Organization organization) {
    return new DirectoryBuilder().addOrganization(organization).build();
  }

  private static Map<String, ExtensionValue> leaves(Directory directory) {
    return Fates.leaves(Fates.tree(Popolo.write(directory).result()));
  }

  private static Map<String, ExtensionValue> leaves(Organization organization) {
    return leaves(directory(organization));
  }

  private static String losses(Organization organization) {
    return Popolo.write(directory(organization)).losses().text();
  }

  @Test
  void writesPrettyJsonWithLineFeeds() {
    assertThat(
            Popolo.write(
                    directory(
                        new OrganizationBuilder()
                            .id(RecordId.parse("miftah"))
                            .addName(Name.of("مفتاح", Name.Kind.DISPLAY))
                            .build()))
                .result())
        .isEqualTo(
            """
            {
              "organizations": [
                {
                  "id": "miftah",
                  "name": "مفتاح"
                }
              ]
            }""");
  }

  @Test
  void writesNothingOfAnEmptyDirectory() {
    assertThat(Popolo.write(new DirectoryBuilder().build()).result()).isEqualTo("{}");
  }

  @Test
  void listsANameOfWhichMoreIsKnown() {
    assertThat(
            leaves(
                new OrganizationBuilder()
                    .addName(Name.of("MIFTAH", Name.Kind.ACRONYM))
                    .addName(Name.in("ar", "مفتاح", Name.Kind.DISPLAY, Name.Kind.LABEL))
                    .build()))
        .isEqualTo(
            Map.of(
                "/organizations/0/name", new Text("مفتاح"),
                "/organizations/0/other_names/0/name", new Text("MIFTAH"),
                "/organizations/0/other_names/0/note", new Text("acronym"),
                "/organizations/0/other_names/1/name", new Text("مفتاح"),
                "/organizations/0/other_names/1/lang", new Text("ar"),
                "/organizations/0/other_names/1/note", new Text("display, label")));
  }

  @ParameterizedTest
  @ValueSource(strings = {"199X", "1998~", "1998-12?", "1998%"})
  void doesNotRoundADate(String date) {
    Organization organization = new OrganizationBuilder().founded(PartialDate.parse(date)).build();
    assertThat(leaves(organization)).containsOnlyKeys("");
    assertThat(losses(organization))
        .isEqualTo(
            "DROPPED 1 × /organizations/*/founded:"
                + " Popolo has no decades, nor dates that are not certain\n");
  }

  @ParameterizedTest
  @CsvSource({
    "1998/2001-02, 1998, 2001-02",
    "1998-12/.., 1998-12, ",
    "1998/, 1998, ",
    "/2001, , 2001",
    "1998~/2001, , 2001",
    "../199X, , ",
  })
  void writesWhatAPeriodStates(String period, String start, String end) {
    Map<String, ExtensionValue> leaves =
        leaves(
            new OrganizationBuilder()
                .id(RecordId.parse("a"))
                .addOfficer(
                    new OfficerBuilder().from(HANAN).period(DateRange.parse(period)).build())
                .build());
    assertThat(leaves.get("/memberships/0/start_date"))
        .isEqualTo(start == null ? null : new Text(start));
    assertThat(leaves.get("/memberships/0/end_date")).isEqualTo(end == null ? null : new Text(end));
  }

  @Test
  void writesOfficersAsMembershipsOfPersons() {
    assertThat(leaves(new OrganizationBuilder().id(RecordId.parse("a")).addOfficer(HANAN).build()))
        .isEqualTo(
            Map.of(
                "/organizations/0/id", new Text("a"),
                "/memberships/0/organization_id", new Text("a"),
                "/memberships/0/person/name", new Text("Hanan"),
                "/memberships/0/role", new Text("رئيسة")));
  }

  @Test
  void writesOfficersWithinAnOrganizationThatCannotBeReferredTo() {
    assertThat(leaves(new OrganizationBuilder().addName(Name.of("A")).addOfficer(HANAN).build()))
        .containsEntry("/organizations/0/memberships/0/person/name", new Text("Hanan"));
  }

  @Test
  void writesMembershipsOfOrganizations() {
    Directory directory =
        new DirectoryBuilder()
            .addMembership(
                new MembershipBuilder()
                    .member(Party.reference("miftah"))
                    .organization(Party.reference("civil-peace"))
                    .joined(PartialDate.parse("2016-04-05"))
                    .build())
            .build();
    assertThat(leaves(directory))
        .isEqualTo(
            Map.of(
                "/memberships/0/member/id", new Text("miftah"),
                "/memberships/0/organization_id", new Text("civil-peace"),
                "/memberships/0/start_date", new Text("2016-04-05")));
  }

  @Test
  void saysWhatIsACoalitionWhereItsClassificationDoesNot() {
    Directory directory =
        new DirectoryBuilder()
            .addOrganization(
                new OrganizationBuilder()
                    .addClassification(
                        new ClassificationBuilder()
                            .label(LocalizedText.of("fr", "Coalition"))
                            .build())
                    .build())
            .addCoalition(new CoalitionBuilder().id(RecordId.parse("c")).build())
            .build();
    assertThat(leaves(directory))
        .containsEntry("/organizations/0/civil_society_type", new Text("organization"))
        .containsEntry("/organizations/1/civil_society_type", new Text("coalition"));
  }

  @Test
  void writesOneLanguageAndReportsTheOthers() {
    Organization organization =
        new OrganizationBuilder()
            .description(LocalizedText.of("es", "Paz").with("ar", "سلام"))
            .build();
    assertThat(leaves(organization))
        .isEqualTo(Map.of("/organizations/0/description", new Text("Paz")));
    assertThat(losses(organization))
        .isEqualTo(
            """
            CHANGED 1 × /organizations/*/description/es: without its language
            DROPPED 1 × /organizations/*/description/ar: Popolo has one language
            """);
  }

  @Test
  void writesPlacesContactsAndLinks() {
    assertThat(
            leaves(
                new OrganizationBuilder()
                    .addWorksIn(Place.of("und", "Gaza"), Place.of("und", "القدس"))
                    .addContactPoint(ContactPoint.of(ContactPoint.TELEPHONE, "+970 2"))
                    .addContactPoint(ContactPoint.blank(ContactPoint.FAX))
                    .addAddress(
                        new PostalAddressBuilder()
                            .addLines("P.O. Box 1")
                            .locality("Jerusalem")
                            .country(CountryCode.parse("PS"))
                            .build())
                    .addLink(Link.of("website", WebAddress.parse("https://مثال.إختبار/من")))
                    .build()))
        .isEqualTo(
            Map.of(
                "/organizations/0/area/name", new Text("Gaza"),
                "/organizations/0/contact_details/0/type", new Text("voice"),
                "/organizations/0/contact_details/0/value", new Text("+970 2"),
                "/organizations/0/contact_details/1/type", new Text("address"),
                "/organizations/0/contact_details/1/value", new Text("P.O. Box 1\nJerusalem\nPS"),
                "/organizations/0/links/0/url",
                    new Text("https://xn--mgbh0fb.xn--kgbechtv/%D9%85%D9%86"),
                "/organizations/0/links/0/note", new Text("website")));
  }

  @Test
  void saysThatAWordOfPopoloForAContactComesBackAsAnother() {
    assertThat(
            losses(
                new OrganizationBuilder().addContactPoint(ContactPoint.of("voice", "+1")).build()))
        .isEqualTo("CHANGED 1 × /organizations/*/contactPoints/*/kind: is a word used there\n");
  }

  @Test
  void writesAsPrimaryOnlyANameWithAText() {
    Name unwritten =
        new NameBuilder().language(LanguageTag.parse("ar")).addKind(Name.Kind.DISPLAY).build();
    assertThat(leaves(new OrganizationBuilder().addNames(unwritten, Name.of("Red")).build()))
        .containsEntry("/organizations/0/name", new Text("Red"))
        .containsEntry("/organizations/0/other_names/0/lang", new Text("ar"))
        .containsEntry("/organizations/0/other_names/1/name", new Text("Red"));
  }

  @Test
  void writesParentsAndChildrenAndNoOtherRelationship() {
    Organization organization =
        new OrganizationBuilder()
            .addRelationships(relationship("parent", "p"), relationship("child", "c"))
            .addRelationship(relationship("successor", "s"))
            .build();
    assertThat(leaves(organization))
        .isEqualTo(
            Map.of(
                "/organizations/0/parent_id", new Text("p"),
                "/organizations/0/children/0/id", new Text("c")));
    assertThat(losses(organization))
        .contains("DROPPED 1 × /organizations/*/relationships/*/party/reference/id: ");
  }

  private static Relationship relationship(String kind, String id) {
    return new RelationshipBuilder().kind(kind).party(Party.reference(id)).build();
  }

  @Test
  void reportsWhatPopoloHasNoWordFor() {
    assertThat(
            losses(
                new OrganizationBuilder()
                    .mission(LocalizedText.of("en", "Peace"))
                    .addIdentifier(
                        new IdentifierBuilder()
                            .from(Identifier.of("PS-MOI", "1"))
                            .preferred(true)
                            .build())
                    .build()))
        .isEqualTo(
            """
            DROPPED 1 × /organizations/*/identifiers/*/preferred: Popolo has no word for it
            DROPPED 1 × /organizations/*/mission/en: Popolo has no word for it
            """);
  }

  @Test
  void doesNotLetAMemberPassForPopolos() {
    Organization organization =
        new OrganizationBuilder()
            .id(RecordId.parse("a"))
            .extensions(
                Extensions.empty()
                    .with("founding_date", new Text("long ago"))
                    .with("logo", new Text("a.png")))
            .build();
    assertThat(leaves(organization))
        .containsOnlyKeys("/organizations/0/id", "/organizations/0/logo");
    assertThat(Schema.faults(Popolo.write(directory(organization)).result())).isEmpty();
  }

  @Test
  void readsBackWhatItWroteOfACoalition() {
    Directory directory =
        new DirectoryBuilder()
            .addCoalition(
                new CoalitionBuilder()
                    .id(RecordId.parse("c"))
                    .addName(Name.in("es", "Coalición por la paz", Name.Kind.DISPLAY))
                    .addOfficer(HANAN)
                    .build())
            .build();
    Directory back = Popolo.read(Input.of(Popolo.write(directory).result())).result();
    assertThat(back.getCoalitions().get(0).getNames())
        .isEqualTo(directory.getCoalitions().get(0).getNames());
    assertThat(back.getCoalitions().get(0).getOfficers())
        .extracting(Officer::getName)
        .containsExactly("Hanan");
  }

  @Test
  void writesNoHostThatAsciiWouldTurnIntoAnother() {
    Organization organization =
        new OrganizationBuilder()
            .addLinks(
                Link.of("website", WebAddress.parse("https://stra\u00dfe.de/")),
                Link.of("website", WebAddress.parse("https://B\u00dcCHER.de:81/\u00e9")))
            .build();
    assertThat(leaves(organization))
        .isEqualTo(
            Map.of(
                "/organizations/0/links/0/url", new Text("https://xn--bcher-kva.de:81/%C3%A9"),
                "/organizations/0/links/0/note", new Text("website")));
    assertThat(losses(organization))
        .contains("links/*/address: the host has no certain form in ASCII");
  }

  @Test
  void writesWhatStandsApartWhereTheRecordSaysNothingItself() {
    String document = "{\"organizations\":[{\"id\":\"a\",\"civil_society_type\":\"network\"}]}";
    Directory read = Popolo.read(Input.of(document)).result();
    assertThat(Fates.leaves(Fates.tree(Popolo.write(read).result())))
        .isEqualTo(Fates.leaves(Fates.tree(document)));

    Extensions link = Extensions.empty().with("url", new Text("https://example.org/"));
    Extensions apart = Extensions.empty().with("links", new ExtensionValue.Listing(List.of(link)));
    assertThat(
            leaves(
                new OrganizationBuilder()
                    .extensions(Extensions.empty().with("popolo", apart))
                    .build()))
        .containsEntry("/organizations/0/links/0/url", new Text("https://example.org/"));
  }

  @Test
  void writesNoTypeThatIsNotThatOfTheRecord() {
    Extensions apart = Extensions.empty().with("civil_society_type", new Text("coalition"));
    Organization organization =
        new OrganizationBuilder()
            .id(RecordId.parse("a"))
            .extensions(Extensions.empty().with("popolo", apart))
            .build();
    assertThat(leaves(organization)).containsOnlyKeys("/organizations/0/id");
    assertThat(losses(organization)).contains(": the type of the record counts\n");
  }

  @Test
  void writesTheFirstParentThatIsNamed() {
    Relationship unnamed = new RelationshipBuilder().kind("parent").party(Party.unnamed()).build();
    Organization organization =
        new OrganizationBuilder()
            .addRelationships(unnamed, relationship("parent", "p"), relationship("parent", "q"))
            .build();
    assertThat(leaves(organization)).isEqualTo(Map.of("/organizations/0/parent_id", new Text("p")));
    assertThat(losses(organization)).contains("relationships/*/kind: the party is not named\n");
  }

  @ParameterizedTest
  @ValueSource(ints = {600, 1_100})
  void writesExtensionsAsDeepAsTheyMayBe(int levels) {
    ExtensionValue deep = new ExtensionValue.Listing(List.of());
    for (int i = 1; i < levels; i++) {
      deep = new ExtensionValue.Listing(List.of(deep));
    }
    Directory directory =
        new DirectoryBuilder().extensions(Extensions.empty().with("x", deep)).build();
    if (levels < 1_000) {
      assertThat(Popolo.write(directory).losses().fields(Fate.DROPPED)).isEmpty();
    } else {
      assertThatThrownBy(() -> Popolo.write(directory)).isInstanceOf(JacksonException.class);
    }
  }
}
