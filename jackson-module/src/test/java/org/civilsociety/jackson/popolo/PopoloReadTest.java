package org.civilsociety.jackson.popolo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.civilsociety.Coalition;
import org.civilsociety.ContactPoint;
import org.civilsociety.Directory;
import org.civilsociety.DirectoryBuilder;
import org.civilsociety.Identifier;
import org.civilsociety.Link;
import org.civilsociety.Membership;
import org.civilsociety.Name;
import org.civilsociety.NameBuilder;
import org.civilsociety.NamedParty;
import org.civilsociety.Officer;
import org.civilsociety.Organization;
import org.civilsociety.Party;
import org.civilsociety.jackson.conversion.Conversion;
import org.civilsociety.jackson.conversion.Fate;
import org.civilsociety.jackson.conversion.FieldFate;
import org.civilsociety.jackson.document.Input;
import org.civilsociety.jackson.document.Problem;
import org.civilsociety.jackson.tree.Ledger;
import org.civilsociety.jackson.tree.SourceField;
import org.civilsociety.value.DateRange;
import org.civilsociety.value.ExtensionValue.Text;
import org.civilsociety.value.Extensions;
import org.civilsociety.value.LanguageTag;
import org.civilsociety.value.LocalizedText;
import org.civilsociety.value.PartialDate;
import org.civilsociety.value.RecordId;
import org.civilsociety.value.WebAddress;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class PopoloReadTest {

  private static Directory read(String json) {
    return Popolo.read(Input.of(json)).result();
  }

  private static Organization organization(String json) {
    return read(json).getOrganizations().get(0);
  }

  private static LocalizedText text(String text) {
    return LocalizedText.of("und", text);
  }

  @Test
  void readsTheMembersOfAnOrganization() {
    Organization organization =
        organization(
            """
            {"organizations": [{
              "id": "red", "name": "Red Norte", "classification": "Asociación",
              "description": "Une a mujeres del norte.",
              "founding_date": "1998-12", "dissolution_date": "2020",
              "identifiers": [{"scheme": "MX-RFC", "identifier": "RNO981201"}],
              "contact_details": [
                {"type": "voice", "value": "+52 55 0000", "label": "Oficina"},
                {"type": "email", "value": "red@example.org"}],
              "links": [{"url": "https://example.org/red", "note": "website"}],
              "sources": [{"url": "https://example.org/registro", "note": "Registro"}],
              "updated_at": "2020-05-01T10:00:00Z"}]}
            """);
    assertThat(organization.getId()).contains(RecordId.parse("red"));
    assertThat(organization.getNames()).containsExactly(Name.of("Red Norte", Name.Kind.DISPLAY));
    assertThat(organization.getClassifications().get(0).getLabel()).isEqualTo(text("Asociación"));
    assertThat(organization.getDescription()).isEqualTo(text("Une a mujeres del norte."));
    assertThat(organization.getFounded()).contains(PartialDate.parse("1998-12"));
    assertThat(organization.getDissolved()).contains(PartialDate.of(2020));
    assertThat(organization.getIdentifiers()).containsExactly(Identifier.of("MX-RFC", "RNO981201"));
    assertThat(organization.getContactPoints())
        .extracting(ContactPoint::getKind)
        .containsExactly(ContactPoint.TELEPHONE, ContactPoint.EMAIL);
    assertThat(organization.getContactPoints().get(0).getLabel()).isEqualTo(text("Oficina"));
    assertThat(organization.getLinks())
        .containsExactly(Link.of("website", WebAddress.parse("https://example.org/red")));
    assertThat(organization.getSources().get(0).getTitle()).isEqualTo(text("Registro"));
    assertThat(organization.getModified()).map(Object::toString).contains("2020-05-01T10:00:00Z");
  }

  @Test
  void readsOtherNamesWithTheirTimesAndLanguages() {
    assertThat(
            organization(
                    """
                    {"id": "r", "name": "Réseau", "other_names": [
                      {"name": "شبكة", "lang": "AR", "note": "multilingual"},
                      {"name": "RES", "note": "alias, acronym"},
                      {"name": "Ligue", "start_date": "1950", "end_date": "1954-12-31"}]}
                    """)
                .getNames())
        .containsExactly(
            Name.of("Réseau", Name.Kind.DISPLAY),
            new NameBuilder()
                .text("شبكة")
                .language(LanguageTag.parse("ar"))
                .extensions(apart("note", "multilingual"))
                .build(),
            Name.of("RES", Name.Kind.ALIAS, Name.Kind.ACRONYM),
            new NameBuilder().text("Ligue").period(DateRange.parse("1950/1954-12-31")).build());
  }

  private static Extensions apart(String name, String value) {
    return Extensions.empty().with("popolo", Extensions.empty().with(name, new Text(value)));
  }

  @Test
  void takesAnOrganizationThatIsCalledByAHyphen() {
    Organization organization =
        organization("{\"organizations\": [{\"id\": \"-\", \"name\": \"-\"}]}");
    assertThat(organization.getId()).contains(RecordId.parse("-"));
    assertThat(organization.displayName().map(Name::getText)).contains("-");
  }

  @Test
  void readsTheDatesOfAMembershipWhereTheSchemaHasThem() {
    Membership membership =
        read("""
                {"organizations": [], "memberships": [{"id": "m", "role": "observer",
                  "member": {"id": "miftah", "name": "MIFTAH"}, "organization_id": "civil-peace",
                  "start_date": "2011", "end_date": "2012-03-15"}]}
                """)
            .getMemberships()
            .get(0);
    assertThat(membership.getId()).contains(RecordId.parse("m"));
    assertThat(membership.getRole()).isEqualTo(text("observer"));
    assertThat(membership.getOrganization()).isEqualTo(Party.reference("civil-peace"));
    assertThat(membership.getPeriod()).contains(DateRange.parse("2011/2012-03-15"));
  }

  @Test
  void readsTheDatesOfAMembershipWhereTheyStandOnItsMember() {
    Directory directory =
        read(
            """
            {"name": "ائتلاف", "founding_date": "2011-01-01", "memberships": [
              {"member": {"@type": "Organization", "id": "jabha", "start_date": "2011-01-01",
                          "end_date": "2011-03-15"}},
              {"member": {"@type": "Organization", "id": "hizb", "start_date": "2011-03-16"}}]}
            """);
    assertThat(directory.getMemberships())
        .extracting(membership -> membership.getPeriod().orElseThrow())
        .containsExactly(DateRange.parse("2011-01-01/2011-03-15"), DateRange.parse("2011-03-16/"));
    assertThat(directory.getMemberships())
        .extracting(membership -> ((NamedParty) membership.getOrganization()).getName())
        .containsOnly(text("ائتلاف"));
  }

  @Test
  void prefersTheDatesOfTheMembershipItself() {
    Membership membership =
        read("""
                {"organizations": [], "memberships": [{"start_date": "2011",
                  "member": {"id": "miftah", "start_date": "1998"}, "organization_id": "c"}]}
                """)
            .getMemberships()
            .get(0);
    assertThat(membership.getPeriod()).contains(DateRange.parse("2011/"));
    assertThat(membership.getMember().getExtensions().get("start_date")).contains(new Text("1998"));
  }

  @Test
  void leavesOutTheTimeOfDay() {
    assertThat(
            read("{\"member_id\": \"a\", \"organization_id\": \"b\","
                    + " \"start_date\": \"2011-01-01T12:00+02:00\"}")
                .getMemberships()
                .get(0)
                .getPeriod())
        .contains(DateRange.parse("2011-01-01/"));
  }

  @Test
  void findsAMemberThatIsReferredToEitherWay() {
    assertThat(
            read("""
                    {"organizations": [{"id": "a"}, {"id": "b"}, {"id": "c", "memberships": [
                      {"member_id": "a"}, {"member": {"id": "b"}}]}]}
                    """)
                .getMemberships())
        .extracting(Membership::getMember, Membership::getOrganization)
        .containsExactly(
            tuple(Party.reference("a"), Party.reference("c")),
            tuple(Party.reference("b"), Party.reference("c")));
  }

  @Test
  void takesTheMembershipOfAnOrganizationThatStandsWithinTheMember() {
    assertThat(
            read("{\"id\": \"a\", \"name\": \"A\", \"memberships\": [{\"organization_id\": \"c\"}]}")
                .getMemberships())
        .extracting(Membership::getMember, Membership::getOrganization)
        .containsExactly(tuple(Party.reference("a"), Party.reference("c")));
  }

  @Test
  void makesOfficersOfPersons() {
    List<Officer> officers =
        organization(
                """
                {"organizations": [{"id": "o", "name": "O"}],
                 "persons": [{"id": "p", "name": "Hanan", "email": "h@example.org"}],
                 "memberships": [
                   {"person_id": "p", "organization_id": "o", "role": "رئيسة",
                    "start_date": "1998"},
                   {"person_id": "p", "organization_id": "o", "role": "founder"}]}
                """)
            .getOfficers();
    assertThat(officers)
        .extracting(Officer::getName, Officer::getRole, Officer::getPeriod)
        .containsExactly(
            tuple("Hanan", text("رئيسة"), Optional.of(DateRange.parse("1998/"))),
            tuple("Hanan", text("founder"), Optional.empty()));
  }

  @Test
  void makesOfficersOfPersonsWithinMembershipsAndOfMembershipsWithinPersons() {
    assertThat(
            organization(
                    """
                    {"organizations": [{"id": "o", "memberships": [
                       {"person": {"name": "Hanan"}, "role": "chair"}]}],
                     "persons": [{"id": "p", "name": "José", "memberships": [
                       {"organization_id": "o", "role": "tesorero"}]}]}
                    """)
                .getOfficers())
        .extracting(Officer::getName, Officer::getRole)
        .containsExactly(tuple("Hanan", text("chair")), tuple("José", text("tesorero")));
  }

  @Test
  void takesARoleThatOnlyThePostStates() {
    assertThat(
            organization(
                    """
                    {"organizations": [{"id": "o"}], "persons": [{"id": "p", "name": "Lina"}],
                     "posts": [{"id": "chair", "label": "Chair of O", "role": "Chair"}],
                     "memberships": [
                       {"person_id": "p", "organization_id": "o", "post_id": "chair"}]}
                    """)
                .getOfficers()
                .get(0)
                .getRole())
        .isEqualTo(text("Chair"));
  }

  @Test
  void keepsAMembershipInAnOrganizationThatIsNotThere() {
    Directory directory =
        read(
            "{\"persons\": [{\"id\": \"p\", \"name\": \"Lina\"}],"
                + " \"memberships\": [{\"person_id\": \"p\", \"organization_id\": \"o\"}]}");
    assertThat(directory.getMemberships()).isEmpty();
    assertThat(directory.getExtensions().get("popolo"))
        .map(popolo -> ((Extensions) popolo).members().keySet())
        .hasValueSatisfying(
            names -> assertThat(names).containsExactlyInAnyOrder("memberships", "persons"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{\"id\": \"c\", \"classification\": \"Coalition\"}",
        "{\"id\": \"c\", \"classification\": \"ائتلاف\"}",
        "{\"id\": \"c\", \"classification\": \"Coalición\"}",
        "{\"id\": \"c\", \"civil_society_type\": \"coalition\"}"
      })
  void takesACoalitionForOne(String json) {
    assertThat(read(json).getCoalitions())
        .extracting(Coalition::getId)
        .containsExactly(Optional.of(RecordId.parse("c")));
  }

  @Test
  void readsTheAreaAsThePlaceWhereItWorks() {
    Directory directory =
        read(
            """
            {"organizations": [{"id": "a", "area": {"id": "ps", "name": "فلسطين"}},
               {"id": "b", "area_id": "mx"}, {"id": "c", "area_id": "mx"}],
             "areas": [{"id": "mx", "name": "México", "classification": "país"},
               {"id": "fr", "name": "France"}]}
            """);
    assertThat(directory.getOrganizations())
        .extracting(organization -> organization.getWorksIn().get(0).getName())
        .containsExactly(text("فلسطين"), text("México"), text("México"));
    assertThat(Fates.leaves(directory.getExtensions()))
        .containsEntry("/popolo/areas/0/id", new Text("fr"))
        .hasSize(2);
  }

  @Test
  void readsParentsAndChildren() {
    assertThat(
            organization(
                    "{\"id\": \"a\", \"parent_id\": \"p\","
                        + " \"children\": [{\"name\": \"Sección Sur\"}]}")
                .getRelationships())
        .extracting(relationship -> relationship.getKind(), relationship -> relationship.getParty())
        .containsExactly(
            tuple("parent", Party.reference("p")),
            tuple("child", Party.named("und", "Sección Sur")));
  }

  @Test
  void doesNotTakeMembersOfOtherMeaningForItsOwn() {
    Organization organization =
        organization("{\"id\": \"a\", \"status\": \"ACTIVE\", \"mission\": \"Peace\"}");
    assertThat(organization.getStatus()).isEmpty();
    assertThat(organization.getMission()).isEqualTo(LocalizedText.empty());
    assertThat(Fates.leaves(organization.getExtensions()))
        .isEqualTo(
            Map.of("/popolo/status", new Text("ACTIVE"), "/popolo/mission", new Text("Peace")));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{\"id\": \"a\", \"name\": \"A\"}",
        "[{\"id\": \"a\", \"name\": \"A\"}]",
        "{\"organizations\": [{\"id\": \"a\", \"name\": \"A\"}]}",
        "[{\"organizations\": [{\"id\": \"a\", \"name\": \"A\"}]}]",
        "{\"id\": \"a\", \"name\": \"A\", \"memberships\": []}"
      })
  void readsDocumentsOfEveryForm(String json) {
    assertThat(read(json).getOrganizations())
        .extracting(Organization::getId)
        .containsExactly(Optional.of(RecordId.parse("a")));
  }

  @ParameterizedTest
  @ValueSource(strings = {"1", "\"text\"", "null", "[]", "{}", "[1, null, [\"a\"]]"})
  void readsNothingWhereThereIsNothing(String json) {
    assertThat(read(json).getOrganizations()).isEmpty();
    assertThat(Popolo.read(Input.of(json)).losses().fields(Fate.KEPT)).isEmpty();
  }

  @Test
  void reportsWhatBecameOfAField() {
    assertThat(
            Popolo.read(
                    Input.of(
                        "{\"organizations\": [{\"id\": \"a\", \"image\": null,"
                            + " \"other_names\": [{\"name\": \"B\", \"start_date\": \"1950\"}]}]}"))
                .losses()
                .text())
        .isEqualTo(
            """
            CHANGED 1 × /organizations/*/other_names/*/start_date: the start of a period
            DROPPED 1 × /organizations/*/image: null says nothing
            """);
  }

  private static Membership dated(String dates) {
    return read("{\"organizations\": [], \"memberships\": [{\"member_id\": \"a\","
            + " \"organization_id\": \"b\", "
            + dates
            + "}]}")
        .getMemberships()
        .get(0);
  }

  @ParameterizedTest
  @ValueSource(strings = {"05/04/2016", "2016-02-30T12:00Z", "x 2011-01-01T12:00Z", "..", "1/2"})
  void keepsAnEndThatIsNoDateAsItIsAndTheOtherInThePeriod(String malformed) {
    Membership membership = dated("\"start_date\": \"" + malformed + "\", \"end_date\": \"2018\"");

    assertThat(membership.getPeriod()).contains(DateRange.parse("/2018"));
    assertThat(membership.getExtensions()).isEqualTo(apart("start_date", malformed));
    assertThat(membership.getVerbatims()).isEmpty();
  }

  @Test
  void saysOfAnEndThatIsNoDateWhatMayBeMeant() {
    assertThat(
            Popolo.read(
                    Input.of(
                        """
                        {"member_id": "a", "organization_id": "b", "start_date": "2011",
                         "end_date": "05/04/2016"}
                        """))
                .problems())
        .singleElement()
        .satisfies(
            problem -> {
              assertThat(problem.rule()).isEqualTo("value.form");
              assertThat(problem.pointer()).hasToString("/end_date");
              assertThat(problem.place()).contains(new Problem.Place(2, 14));
              assertThat(problem.suggestions()).containsExactly("2016-04-05", "2016-05-04");
            });
  }

  @Test
  void doesNotTakeADateOfTheMemberForOneThatIsMalformed() {
    Membership membership =
        read("""
                {"organizations": [], "memberships": [{"start_date": "05/04/2016",
                  "member": {"id": "a", "start_date": "1998"}, "organization_id": "c"}]}
                """)
            .getMemberships()
            .get(0);
    assertThat(membership.getPeriod()).isEmpty();
  }

  @Test
  void writesADateWhereItStoodOnTheMember() {
    String document =
        "{\"organizations\":[],\"memberships\":[{\"member\":{\"id\":\"a\",\"start_date\":\"2011\"},"
            + "\"organization_id\":\"c\",\"end_date\":\"2012\"}]}";
    Conversion<Directory> read = Popolo.read(Input.of(document));
    Conversion<String> written = Popolo.write(read.result());

    assertThat(Fates.leaves(Fates.tree(written.result())))
        .isEqualTo(
            Map.of(
                "/memberships/0/member/id", new Text("a"),
                "/memberships/0/member/start_date", new Text("2011"),
                "/memberships/0/organization_id", new Text("c"),
                "/memberships/0/end_date", new Text("2012")));
    assertThat(Popolo.read(Input.of(written.result())).result()).isEqualTo(read.result());
  }

  @Test
  void namesAnOrganizationAroundAMembershipWhoseIdIsMalformed() {
    Conversion<Directory> read =
        Popolo.read(
            Input.of(
                """
                {"organizations": [
                  {"id": "", "name": "A", "memberships": [{"member": {"id": "b"}}]}]}
                """));
    assertThat(read.result().getMemberships().get(0).getOrganization())
        .satisfies(party -> assertThat(((NamedParty) party).getName()).isEqualTo(text("A")));
    assertThat(read.result().getMemberships().get(0).getVerbatims()).isEmpty();
    assertThat(read.problems())
        .extracting(problem -> problem.pointer().toString())
        .containsExactly("/organizations/0/id");
  }

  @Test
  void takesAPersonWithinAMembershipForTheListedOneWhoseIdItHas() {
    Directory directory =
        read(
            """
            {"organizations": [{"id": "o"}],
             "persons": [{"id": "p", "name": "Hanan", "email": "h@example.org"}],
             "memberships": [{"organization_id": "o", "person_id": "p",
               "person": {"id": "p", "name": "Hanan"}}]}
            """);
    assertThat(
            Fates.leaves(directory.getOrganizations().get(0).getOfficers().get(0).getExtensions()))
        .containsEntry("/popolo/person/email", new Text("h@example.org"));
    assertThat(Popolo.write(directory).result())
        .containsOnlyOnce("Hanan")
        .containsOnlyOnce("h@example.org");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{\"organizations\": [{}, {\"name\": null}], \"persons\": [{}]}",
        "{\"memberships\": [{}], \"posts\": [{}], \"areas\": [{\"id\": null}]}",
        "{\"persons\": [{\"memberships\": []}]}"
      })
  void makesNothingOfWhatSaysNothing(String json) {
    Conversion<Directory> read = Popolo.read(Input.of(json));
    assertThat(read.result()).isEqualTo(new DirectoryBuilder().build());
    assertThat(read.losses().fields(Fate.DROPPED))
        .hasSameSizeAs(read.losses().fields())
        .extracting(FieldFate::note)
        .containsOnly("is empty");
  }

  @ParameterizedTest
  @ValueSource(strings = {"founding_date", "email", "geometry", "organization_id", "sources"})
  void takesAnObjectWithoutANameForWhatItsOtherMembersSay(String word) {
    SourceField object =
        new Ledger(Fates.tree("{\"memberships\": [], \"posts\": [], \"" + word + "\": \"x\"}"))
            .root();
    assertThat(PopoloDocument.isContainer(object)).isFalse();
  }

  @Test
  void takesAnObjectWithListsAndAPublishersOwnMembersForADocument() {
    assertThat(
            read("{\"memberships\": [{\"member_id\": \"a\"}], \"title\": \"x\"}").getMemberships())
        .hasSize(1);
  }
}
