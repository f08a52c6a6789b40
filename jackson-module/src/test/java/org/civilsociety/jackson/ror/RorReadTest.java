package org.civilsociety.jackson.ror;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import org.civilsociety.Classification;
import org.civilsociety.Directory;
import org.civilsociety.Identifier;
import org.civilsociety.Link;
import org.civilsociety.Name;
import org.civilsociety.Organization;
import org.civilsociety.PartyReference;
import org.civilsociety.Place;
import org.civilsociety.Profile;
import org.civilsociety.Relationship;
import org.civilsociety.jackson.conversion.Conversion;
import org.civilsociety.jackson.conversion.Fate;
import org.civilsociety.jackson.document.Input;
import org.civilsociety.jackson.document.Problem;
import org.civilsociety.jackson.document.ReadLimits;
import org.civilsociety.value.ExtensionValue;
import org.civilsociety.value.PartialDate;
import org.civilsociety.value.RecordId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a record of ROR is as an organization. */
final class RorReadTest {

  private static final Organization INSTITUTE =
      Documents.organization(Documents.text("institute.json"));
  private static final Organization WITHDRAWN =
      Documents.organization(Documents.text("withdrawn.json"));

  @Test
  void takesTheRorIdAsTheIdOfTheRecord() {
    assertThat(INSTITUTE.getId()).contains(RecordId.parse("https://ror.org/0abcdef12"));
  }

  @Test
  void takesNamesWithLanguagesAndKinds() {
    List<Name> names = INSTITUTE.getNames();
    assertThat(names).extracting(Name::getText).contains("EPI", "مؤسسه صلح‌جویان");
    assertThat(names.get(0).getLanguage()).isEmpty();
    assertThat(names.get(0).getKinds()).containsExactly(Name.Kind.ACRONYM);
    assertThat(names.get(3).getKinds()).containsExactly(Name.Kind.LABEL, Name.Kind.ALIAS);
    assertThat(names.get(4))
        .isEqualTo(Name.in("ar", "معهد السلم الأهلي", Name.Kind.DISPLAY, Name.Kind.LABEL));
  }

  @Test
  void takesTypesAsCodes() {
    assertThat(INSTITUTE.getClassifications())
        .flatExtracting(Classification::getCodes)
        .hasToString("[ror:education, ror:nonprofit]");
  }

  @Test
  void takesEachIdentifierAndWhichIsPreferred() {
    assertThat(INSTITUTE.getIdentifiers())
        .extracting(Identifier::joined)
        .containsExactly(
            "fundref-501100000001",
            "fundref-100000002",
            "grid-grid.000001.0",
            "isni-0000 0001 2103 2683",
            "isni-0000 0004 0000 0005",
            "wikidata-Q42");
    assertThat(INSTITUTE.getIdentifiers())
        .extracting(Identifier::isPreferred)
        .containsExactly(false, true, true, false, false, false);
  }

  @Test
  void takesTheYearAsADateThatIsAYear() {
    assertThat(INSTITUTE.getFounded()).contains(PartialDate.of(1998));
    assertThat(Documents.organization("{\"established\": 974}").getFounded())
        .contains(PartialDate.of(974));
  }

  @ParameterizedTest
  @ValueSource(strings = {"0", "-44", "1998.5", "19980", "2e3", "\"1998\"", "null"})
  void keepsAYearThatIsNoneOfTheCalendarAsItIs(String year) {
    Organization organization = Documents.organization("{\"established\": " + year + "}");
    assertThat(organization.getFounded()).isEmpty();
    assertThat(Documents.at(organization.getExtensions(), "/ror/established"))
        .isEqualTo(Documents.tree(year));
  }

  @Test
  void takesLocationsAsPlacesWithTheirCodes() {
    assertThat(INSTITUTE.getBasedIn())
        .extracting(Place::toString)
        .containsExactly("Place(Ramallah)", "Place(Rabat)");
    assertThat(INSTITUTE.getBasedIn().get(1).getCodes())
        .hasToString("[geonames:2538475, iso3166-2:MA-04]");
    assertThat(INSTITUTE.getBasedIn().get(1).getCountry()).hasToString("Optional[MA]");
  }

  @Test
  void keepsCoordinatesToTheDigit() {
    assertThat(
            Documents.at(
                INSTITUTE.getBasedIn().get(1).getExtensions(), "/ror/geonames_details/lng"))
        .isEqualTo(new ExtensionValue.Numeral("-6.83255"));
  }

  @Test
  void takesLinks() {
    assertThat(INSTITUTE.getLinks())
        .extracting(Link::getKind)
        .containsExactly("website", "wikipedia");
    assertThat(INSTITUTE.getLinks().get(0).getAddress())
        .hasToString("Optional[https://www.example.org/عن-المعهد]");
  }

  @Test
  void keepsALinkThatIsNoWebAddressAndReportsIt() {
    Conversion<Directory> read = Ror.read(Input.of(Documents.text("institute.json")));
    assertThat(read.problems())
        .extracting(Problem::rule, problem -> problem.pointer().toString())
        .containsExactly(tuple("ror.form", "/links/1/value"));
    assertThat(INSTITUTE.getLinks().get(1).getAddress()).isEmpty();
    assertThat(Documents.at(INSTITUTE.getLinks().get(1).getExtensions(), "/ror/value"))
        .isEqualTo(new ExtensionValue.Text("http://en.wikipedia.org/wiki/Peace Institute"));
  }

  @Test
  void takesRelationshipsAsReferencesWithLabels() {
    Relationship parent = INSTITUTE.getRelationships().get(0);
    assertThat(parent.getKind()).isEqualTo(Relationship.PARENT);
    assertThat(parent.getParty()).isInstanceOf(PartyReference.class);
    assertThat(parent.getParty())
        .hasToString("PartyReference(https://ror.org/0bcdefg34, Université de l'Exemple)");
  }

  @Test
  void takesAWithdrawnRecordForNeitherActiveNorInactive() {
    assertThat(INSTITUTE.getStatus()).contains(Profile.Status.ACTIVE);
    assertThat(WITHDRAWN.getStatus()).isEmpty();
    assertThat(Documents.at(WITHDRAWN.getExtensions(), "/ror/status"))
        .isEqualTo(new ExtensionValue.Text("withdrawn"));
    assertThat(WITHDRAWN.getRelationships().get(0).getKind()).isEqualTo(Relationship.SUCCESSOR);
  }

  @Test
  void keepsUnknownMembersWhereTheyStood() {
    Organization organization =
        Documents.organization(
            "{\"mission\": \"x\", \"names\": [{\"value\": \"Red\", \"kinds\": [\"LEGAL\"]}]}");
    assertThat(organization.getMission().isEmpty()).isTrue();
    assertThat(Documents.at(organization.getExtensions(), "/ror/mission"))
        .isEqualTo(new ExtensionValue.Text("x"));
    assertThat(organization.getNames().get(0).getKinds()).isEmpty();
    assertThat(organization.getNames().get(0).getExtensions())
        .isEqualTo(Documents.tree("{\"ror\": {\"kinds\": [\"LEGAL\"]}}"));
  }

  @Test
  void accountsForEveryFieldOfARecord() {
    for (String name : List.of("institute.json", "withdrawn.json")) {
      Conversion<Directory> read = Ror.read(Input.of(Documents.text(name)));
      assertThat(read.losses().fields(Fate.DROPPED)).isEmpty();
    }
  }

  @Test
  void saysHowAFieldWasChanged() {
    assertThat(Ror.read(Input.of(Documents.text("withdrawn.json"))).losses().text())
        .isEqualTo(
            """
            CHANGED 1 × /locations/*/geonames_id: as a code of the scheme geonames
            CHANGED 1 × /types/*: as a code of the scheme ror
            """);
  }

  @Test
  void readsAListAndAnAnswerOfTheApi() {
    String list =
        "[" + Documents.text("institute.json") + "," + Documents.text("withdrawn.json") + "]";
    Directory dump = Ror.read(Input.of(list)).result();
    assertThat(dump.getOrganizations()).containsExactly(INSTITUTE, WITHDRAWN);
    Directory answer =
        Ror.read(Input.of("{\"number_of_results\": 2, \"items\": " + list + "}")).result();
    assertThat(answer.getOrganizations()).containsExactly(INSTITUTE, WITHDRAWN);
    assertThat(Documents.at(answer.getExtensions(), "/ror/number_of_results"))
        .isEqualTo(new ExtensionValue.Numeral("2"));
  }

  @Test
  void readsAnAnswerWithoutItems() {
    Directory answer = Ror.read(Input.of("{\"items\": []}")).result();
    assertThat(answer.getOrganizations()).isEmpty();
    assertThat(answer.getExtensions()).isEqualTo(Documents.tree("{\"ror\": {\"items\": []}}"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"\"x\"", "5", "null", "{}", "[[]]", "[null]"})
  void reportsWhatIsNoRecord(String json) {
    assertThat(Ror.read(Input.of(json)).problems()).isNotEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "{not json", "[", "{\"number_of_results\": 2, \"ite"})
  void saysNoMoreOfADocumentThanThatItBreaksOff(String json) {
    assertThat(Ror.read(Input.of(json)).problems())
        .hasSize(1)
        .allMatch(problem -> problem.rule().startsWith("document."));
  }

  @Test
  void missesNothingOfARecordThatBreaksOff() {
    String json = "[" + Documents.text("withdrawn.json");
    for (int end = 0; end < json.length(); end++) {
      assertThat(Ror.read(Input.of(json.substring(0, end))).problems())
          .as("up to %d", end)
          .allMatch(problem -> problem.rule().startsWith("document."));
    }
  }

  @Test
  void missesWhatARecordLacksThatStandsBeforeTheBreak() {
    String json = "[{\"names\": [{\"types\": [\"label\"]}]}, {\"id\": ";
    assertThat(Ror.read(Input.of(json)).problems())
        .extracting(problem -> problem.pointer() + " " + problem.missing().orElse("-"))
        .contains("/0/names/0 value", "/0/names -", "/0 status")
        .doesNotContain("/1 status");
  }

  @Test
  void missesWhatARecordLacksThatSomethingComesAfter() {
    assertThat(Ror.read(Input.of("{\"established\": 1998} {")).problems())
        .extracting(Problem::rule)
        .contains("document.trailing", "ror.missing");
  }

  @Test
  void saysOnceThatAnAnswerIsNoRecordAndKeepsIt() {
    Conversion<Directory> read = Ror.read(Input.of("{\"errors\": [\"not found\"]}"));
    assertThat(read.problems()).hasSize(1);
    assertThat(read.problems().get(0).rule()).isEqualTo("ror.form");
    assertThat(read.problems().get(0).found()).isEmpty();
    assertThat(read.result().getOrganizations()).isEmpty();
    assertThat(read.result().getExtensions())
        .isEqualTo(Documents.tree("{\"ror\": {\"errors\": [\"not found\"]}}"));
    assertThat(read.losses().isLossless()).isTrue();
    assertThat(Ror.read(Input.of("[{\"errors\": [\"not found\"]}]")).problems()).hasSize(1);
  }

  @Test
  void suggestsOnlyWhatIsNear() {
    String json =
        Documents.text("withdrawn.json")
            .replace("\"withdrawn\"", "\"Withdrawn\"")
            .replace("\"successor\"", "\"father\"")
            .replace("\"domains\"", "\"domain\"")
            .replace("\"established\"", "\"name\"");
    assertThat(Ror.read(Input.of(json)).problems())
        .extracting(problem -> problem.pointer() + " " + problem.suggestions())
        .containsExactly(
            "/domain [domains]", "/name []", "/relationships/0/type []", "/status [withdrawn]");
  }

  @Test
  void showsNoListOrObject() {
    assertThat(Ror.read(Input.of("[[5], {\"id\": {}, \"x\": []}]")).problems())
        .allMatch(problem -> problem.found().isEmpty());
  }

  @Test
  void takesNumbersByTheirValue() {
    Organization organization =
        Documents.organization("{\"locations\": [{\"geonames_id\": 35305970.0e-1}]}");
    assertThat(organization.getBasedIn().get(0).getCodes()).hasToString("[geonames:3530597]");
    String location = "{\"geonames_id\": 7, \"geonames_details\": {\"name\": \"x\", \"lat\": %s}}";
    String json =
        "{\"locations\": [%s, %s]}".formatted(location.formatted("1"), location.formatted("1.0"));
    assertThat(Ror.read(Input.of(json)).problems())
        .filteredOn(problem -> problem.rule().equals("ror.repeated"))
        .extracting(problem -> problem.pointer().toString())
        .containsExactly("/locations/1");
  }

  @Test
  void namesTheFaultsOfARecordWithTheirPlaces() {
    String json =
        Documents.text("withdrawn.json")
            .replace("\"withdrawn\"", "\"closed\"")
            .replace("\"es\"", "\"spa\"")
            .replace("\"domains\"", "\"homepages\"");
    assertThat(Ror.read(Input.of("[" + json + "]")).problems())
        .extracting(p -> p.severity() + " " + p.rule() + " " + p.pointer())
        .containsExactly(
            "WARNING ror.member-unknown /0/homepages",
            "ERROR ror.form /0/names/0/lang",
            "ERROR ror.form /0/status");
  }

  @Test
  void namesNoMoreProblemsThanTheLimitAllows() {
    ReadLimits limits = ReadLimits.DEFAULT.withMaxProblems(3);
    assertThat(Ror.read(Input.of("[1, 2, 3, 4, 5]"), limits).problems()).hasSize(3);
  }

  @Test
  void keepsAnEntryOfAnotherKind() {
    Organization organization =
        Documents.organization("{\"names\": [5, {\"value\": \"شبكة\"}], \"links\": \"none\"}");
    assertThat(organization.getNames()).extracting(Name::getText).containsExactly("", "شبكة");
    assertThat(organization.getNames().get(0).getExtensions())
        .isEqualTo(Documents.tree("{\"ror\": 5}"));
    assertThat(organization.getExtensions())
        .isEqualTo(Documents.tree("{\"ror\": {\"links\": \"none\"}}"));
  }
}
