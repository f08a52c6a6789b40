package org.civilsociety.jackson.ror;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import java.util.Optional;
import org.civilsociety.ClassificationBuilder;
import org.civilsociety.Coalition;
import org.civilsociety.CoalitionBuilder;
import org.civilsociety.Identifier;
import org.civilsociety.IdentifierBuilder;
import org.civilsociety.Link;
import org.civilsociety.LinkBuilder;
import org.civilsociety.Name;
import org.civilsociety.NameBuilder;
import org.civilsociety.Organization;
import org.civilsociety.OrganizationBuilder;
import org.civilsociety.PartyReferenceBuilder;
import org.civilsociety.PlaceBuilder;
import org.civilsociety.Profile;
import org.civilsociety.Relationship;
import org.civilsociety.RelationshipBuilder;
import org.civilsociety.jackson.conversion.Conversion;
import org.civilsociety.jackson.conversion.Fate;
import org.civilsociety.jackson.conversion.FieldFate;
import org.civilsociety.jackson.document.Problem;
import org.civilsociety.value.Code;
import org.civilsociety.value.CountryCode;
import org.civilsociety.value.ExtensionValue;
import org.civilsociety.value.Extensions;
import org.civilsociety.value.LocalizedText;
import org.civilsociety.value.PartialDate;
import org.civilsociety.value.RecordId;
import org.civilsociety.value.WebAddress;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.core.exc.StreamConstraintsException;
import tools.jackson.databind.DatabindException;

/** What of an organization is said in a record of ROR. */
final class RorWriteTest {

  @ParameterizedTest
  @ValueSource(strings = {"institute.json", "withdrawn.json"})
  void writesARecordCharacterByCharacterAsItWasRead(String name) {
    String json = Documents.text(name);
    Conversion<Optional<String>> written = Ror.write(Documents.organization(json));
    assertThat(written.result()).contains(json);
    assertThat(written.problems()).isEmpty();
  }

  @Test
  void bringsBackUnknownMembersAndWarnsOfThem() {
    String json =
        Documents.text("withdrawn.json")
            .replace("\"lang\": \"es\"", "\"lang\": \"es\", \"script\": {\"code\": \"Latn\"}")
            .replace("\"domains\": []", "\"domains\": [], \"x-logo\": [1.50]");
    Conversion<Optional<String>> written = Ror.write(Documents.organization(json));
    assertThat(written.result().map(Documents::tree)).contains(Documents.tree(json));
    assertThat(written.problems())
        .extracting(p -> p.severity() + " " + p.rule() + " " + p.pointer())
        .containsExactly(
            "WARNING ror.member-unknown /names/0/ror/script",
            "WARNING ror.member-unknown /ror/x-logo");
  }

  @Test
  void saysAnOrganizationInTheTermsOfRor() {
    Organization organization =
        complete()
            .founded(PartialDate.of(1998, 12))
            .addIdentifier(Identifier.of("XI-ISNI", "0000 0001 2103 2683"))
            .addIdentifier(
                new IdentifierBuilder().scheme("isni").value("x").preferred(true).build())
            .addLink(Link.of(Link.WEBSITE, WebAddress.parse("https://www.example.org")))
            .addRelationship(
                new RelationshipBuilder()
                    .kind(Relationship.RELATED)
                    .party(
                        new PartyReferenceBuilder()
                            .id(RecordId.parse("https://ror.org/0bcdefg34"))
                            .label(LocalizedText.of("fr", "Réseau"))
                            .build())
                    .build())
            .build();
    Conversion<Optional<String>> written = Ror.write(organization);
    assertThat(written.problems()).isEmpty();
    assertThat(Documents.faults(written.result().orElseThrow())).isEmpty();
    assertThat(written.result().map(Documents::tree))
        .contains(
            Documents.tree(
                """
                {"admin": {"created": {"date": "2019-03-02", "schema_version": "1.0"},
                  "last_modified": {"date": "2025-06-24", "schema_version": "2.1"}},
                 "established": 1998,
                 "external_ids": [{"all": ["0000 0001 2103 2683", "x"], "preferred": "x",
                   "type": "isni"}],
                 "id": "https://ror.org/0abcdef12",
                 "links": [{"type": "website", "value": "https://www.example.org"}],
                 "locations": [{"geonames_details": {"country_code": "MX",
                   "country_subdivision_code": "CMX", "name": "Ciudad de México"},
                   "geonames_id": 3530597}],
                 "names": [{"lang": "es", "types": ["label", "ror_display"], "value": "Red"}],
                 "relationships": [{"label": "Réseau", "type": "related",
                   "id": "https://ror.org/0bcdefg34"}],
                 "status": "active",
                 "types": ["nonprofit"]}
                """));
  }

  @Test
  void writesACoalitionLikeAnOrganization() {
    Coalition coalition = new CoalitionBuilder().from((Profile) complete().build()).build();
    assertThat(Ror.write(coalition).result()).isEqualTo(Ror.write(complete().build()).result());
  }

  @Test
  void takesTheRorIdFromTheIdentifiers() {
    for (String value : List.of("https://ror.org/0abcdef12", "ror.org/0ABCDEF12", "0abcdef12")) {
      Organization organization =
          complete()
              .id(RecordId.parse("red"))
              .addIdentifier(Identifier.of("XI-ROR", value))
              .build();
      Conversion<Optional<String>> written = Ror.write(organization);
      assertThat(member(written, "/id")).isEqualTo(text("https://ror.org/0abcdef12"));
      assertThat(fate(written, "/identifiers/0/value")).isEqualTo(Fate.CHANGED);
      assertThat(fate(written, "/id")).isEqualTo(Fate.DROPPED);
    }
  }

  @Test
  void saysThatNoMoreThanTheRorIdOfAnIdentifierGoesOut() {
    Organization organization =
        complete()
            .id(Optional.empty())
            .addIdentifier(
                new IdentifierBuilder()
                    .scheme("XI-ROR")
                    .value("0abcdef12")
                    .extensions(Extensions.empty().with("checked", text("2025")))
                    .build())
            .build();
    Conversion<Optional<String>> written = Ror.write(organization);
    assertThat(fate(written, "/identifiers/0/scheme")).isEqualTo(Fate.CHANGED);
    assertThat(fate(written, "/identifiers/0/value")).isEqualTo(Fate.CHANGED);
    assertThat(fate(written, "/identifiers/0/checked")).isEqualTo(Fate.DROPPED);
  }

  @Test
  void writesNothingOfThePlaceThatAPlaceWasBefore() {
    Organization before = Documents.organization(Documents.text("withdrawn.json"));
    PlaceBuilder rabat =
        new PlaceBuilder()
            .from(before.getBasedIn().get(0))
            .name(LocalizedText.of("und", "Rabat"))
            .country(CountryCode.parse("MA"))
            .codes(List.of(Code.parse("geonames:2538475")));
    Conversion<Optional<String>> written =
        Ror.write(new OrganizationBuilder().from(before).basedIn(List.of(rabat.build())).build());
    assertThat(member(written, "/locations/0"))
        .isEqualTo(
            Documents.tree(
                """
                {"geonames_details": {"country_code": "MA", "name": "Rabat"},
                 "geonames_id": 2538475}
                """));
    assertThat(written.losses().text())
        .contains("DROPPED 1 × /basedIn/*/ror/geonames_details/lat: is not known to be of this");
  }

  @Test
  void keepsTheDetailsOfAPlaceThatWasRenamed() {
    Organization before = Documents.organization(Documents.text("withdrawn.json"));
    PlaceBuilder renamed =
        new PlaceBuilder()
            .from(before.getBasedIn().get(0))
            .name(LocalizedText.of("es", "Ciudad de México"));
    Conversion<Optional<String>> written =
        Ror.write(new OrganizationBuilder().from(before).basedIn(List.of(renamed.build())).build());
    assertThat(member(written, "/locations/0/geonames_details/lat"))
        .isEqualTo(new ExtensionValue.Numeral("19.42847"));
  }

  @Test
  void writesNoNumberOfAPlaceWhoseCodeWasTakenAway() {
    Organization before = Documents.organization(Documents.text("withdrawn.json"));
    PlaceBuilder bare = new PlaceBuilder().from(before.getBasedIn().get(0)).codes(List.of());
    assertThat(
            Ror.write(new OrganizationBuilder().from(before).basedIn(List.of(bare.build())).build())
                .problems())
        .extracting(Problem::rule, problem -> problem.pointer().toString())
        .containsExactly(tuple("ror.term", "/basedIn/0"));
  }

  @Test
  void saysWhyANameOrATypeIsDropped() {
    Organization types = Documents.organization("{\"types\": [5, \"fo o\", \"foo\"]}");
    Organization organization =
        complete()
            .addName(new NameBuilder().addKinds(Name.Kind.LABEL).build())
            .addAllClassifications(types.getClassifications())
            .build();
    assertThat(Ror.write(organization).losses().text())
        .contains(
            """
            DROPPED 1 × /classifications/*/codes/*: is no type of ROR
            DROPPED 2 × /classifications/*/ror: is no type of ROR
            DROPPED 1 × /names/*/kinds/*: has no text
            """);
  }

  @Test
  void doesNotWriteAnExtensionWithTheNameOfAMember() {
    Profile profile =
        complete().extensions(Extensions.empty().with("status", text("active"))).build();
    assertThatThrownBy(() -> Ror.write(profile)).isInstanceOf(DatabindException.class);
  }

  @Test
  void doesNotWriteMoreLevelsThanItTakes() {
    ExtensionValue deep = text("x");
    for (int i = 0; i < 1_000; i++) {
      deep = new ExtensionValue.Listing(List.of(deep));
    }
    Profile profile = complete().extensions(Extensions.empty().with("x", deep)).build();
    assertThatThrownBy(() -> Ror.write(profile)).isInstanceOf(StreamConstraintsException.class);
  }

  @Test
  void takesTheRorIdThatIsPreferred() {
    Organization organization =
        complete()
            .id(Optional.empty())
            .addIdentifier(Identifier.of("XI-ROR", "0bcdefg34"))
            .addIdentifier(
                new IdentifierBuilder().scheme("ror").value("0abcdef12").preferred(true).build())
            .build();
    assertThat(member(Ror.write(organization), "/id")).isEqualTo(text("https://ror.org/0abcdef12"));
  }

  @ParameterizedTest
  @CsvSource({
    "1998, 1998, CHANGED",
    "0974, 974, CHANGED",
    "1998-12, 1998, CHANGED",
    "2016-04-05, 2016, CHANGED",
    "1998?, , DROPPED",
    "1998~, , DROPPED",
    "1998-12%, , DROPPED",
    "199X, , DROPPED"
  })
  void writesTheYearOfACertainDate(String founded, String established, Fate fate) {
    Conversion<Optional<String>> written =
        Ror.write(complete().founded(PartialDate.parse(founded)).build());
    Extensions record = (Extensions) Documents.tree(written.result().orElseThrow());
    assertThat(record.get("established").map(Object::toString))
        .isEqualTo(Optional.ofNullable(established));
    assertThat(fate(written, "/founded")).isEqualTo(fate);
  }

  @Test
  void saysWhatRorHasNoTermsFor() {
    Organization organization =
        complete()
            .mission(LocalizedText.of("es", "La paz"))
            .addName(Name.in("es", "Red Vieja", Name.Kind.FORMER))
            .addName(Name.in("ar-PS", "شبكة", Name.Kind.LABEL, Name.Kind.LEGAL))
            .addName(Name.in("arz", "شبكة السلم", Name.Kind.ALIAS))
            .addName(Name.in("es", "Red", Name.Kind.LABEL, Name.Kind.DISPLAY))
            .addIdentifier(Identifier.of("GB-CHC", "202918"))
            .addLink(new LinkBuilder().kind("blog").build())
            .addRelationship(new RelationshipBuilder().kind(Relationship.PARENT).build())
            .addBasedIn(new PlaceBuilder().name(LocalizedText.of("en", "Gaza")).build())
            .build();
    assertThat(Ror.write(organization).losses().text())
        .isEqualTo(
            """
            CHANGED 1 × /basedIn/*/codes/*: as a number
            CHANGED 1 × /basedIn/*/codes/*: without its country
            CHANGED 1 × /basedIn/*/name/es: without its language
            CHANGED 1 × /classifications/*/codes/*: without its scheme
            CHANGED 4 × /names/*/kinds/*: in the word of ROR
            CHANGED 1 × /names/*/language: the language without what follows
            CHANGED 1 × /status: in the word of ROR
            DROPPED 1 × /basedIn/*/name/en: ROR has places with one name and one number of GeoNames
            DROPPED 1 × /identifiers/*/scheme: is in no register that ROR points to
            DROPPED 1 × /identifiers/*/value: is in no register that ROR points to
            DROPPED 1 × /links/*/kind: ROR has addresses of websites and of articles in Wikipedia
            DROPPED 1 × /mission/es: has no place in the result
            DROPPED 1 × /names/*/kinds/*: ROR has no such kind of name
            DROPPED 1 × /names/*/kinds/*: is of no kind that ROR has
            DROPPED 2 × /names/*/kinds/*: stands there already
            DROPPED 1 × /names/*/language: ROR has languages of two letters
            DROPPED 1 × /names/*/language: is of no kind that ROR has
            DROPPED 1 × /names/*/language: stands there already
            DROPPED 1 × /names/*/text: is of no kind that ROR has
            DROPPED 1 × /names/*/text: stands there already
            DROPPED 1 × /relationships/*/kind: ROR has its own kinds, and parties with a ROR id and one label
            """);
  }

  @Test
  void writesNothingOfWhatIsDropped() {
    Conversion<Optional<String>> written =
        Ror.write(complete().mission(LocalizedText.of("es", "La paz")).build());
    assertThat(written.result().orElseThrow()).doesNotContain("paz");
    assertThat(fate(written, "/mission/es")).isEqualTo(Fate.DROPPED);
  }

  @Test
  void writesNoSubdivisionOfAnotherCountry() {
    PlaceBuilder place =
        new PlaceBuilder()
            .name(LocalizedText.of("und", "Rabat"))
            .country(CountryCode.parse("MA"))
            .addCodes(Code.parse("geonames:2538475"), Code.parse("iso3166-2:MX-CMX"));
    Conversion<Optional<String>> written =
        Ror.write(complete().basedIn(List.of(place.build())).build());
    assertThat(written.result().orElseThrow()).doesNotContain("CMX");
    assertThat(fate(written, "/basedIn/0/codes/1")).isEqualTo(Fate.DROPPED);
  }

  @Test
  void doesNotChooseAmongTheNamesOfAPlace() {
    Organization organization =
        complete()
            .basedIn(
                List.of(
                    new PlaceBuilder()
                        .name(LocalizedText.of("en", "Jerusalem").with("ar", "القدس"))
                        .addCodes(Code.parse("geonames:281184"))
                        .build()))
            .build();
    assertThat(Ror.write(organization).problems())
        .extracting(Problem::rule, problem -> problem.pointer().toString())
        .containsExactly(tuple("ror.term", "/basedIn/0"));
  }

  @Test
  void prefersWhatTheRecordSaysToWhatRorSaid() {
    Organization changed =
        new OrganizationBuilder()
            .from(Documents.organization(Documents.text("withdrawn.json")))
            .status(Profile.Status.INACTIVE)
            .addLink(Link.of(Link.WEBSITE, WebAddress.parse("https://www.example.org")))
            .build();
    Conversion<Optional<String>> written = Ror.write(changed);
    assertThat(member(written, "/status")).isEqualTo(text("inactive"));
    assertThat(member(written, "/links/0/type")).isEqualTo(text("website"));
    assertThat(fate(written, "/ror/status")).isEqualTo(Fate.DROPPED);
    assertThat(fate(written, "/ror/links")).isEqualTo(Fate.DROPPED);
  }

  /** An organization that has what ROR demands and no more. */
  static OrganizationBuilder complete() {
    return new OrganizationBuilder()
        .id(RecordId.parse("https://ror.org/0abcdef12"))
        .addName(Name.in("es", "Red", Name.Kind.LABEL, Name.Kind.DISPLAY))
        .addClassification(
            new ClassificationBuilder().addCodes(Code.parse("ror:nonprofit")).build())
        .status(Profile.Status.ACTIVE)
        .addBasedIn(
            new PlaceBuilder()
                .name(LocalizedText.of("es", "Ciudad de México"))
                .country(CountryCode.parse("MX"))
                .addCodes(Code.parse("geonames:3530597"), Code.parse("iso3166-2:MX-CMX"))
                .build())
        .extensions(
            Extensions.empty()
                .with(
                    "ror",
                    Documents.tree(
                        """
                        {"admin": {"created": {"date": "2019-03-02", "schema_version": "1.0"},
                          "last_modified": {"date": "2025-06-24", "schema_version": "2.1"}}}
                        """)));
  }

  private static ExtensionValue member(Conversion<Optional<String>> written, String pointer) {
    return Documents.at(Documents.tree(written.result().orElseThrow()), pointer);
  }

  private static Fate fate(Conversion<?> conversion, String source) {
    return conversion.losses().fields().stream()
        .filter(field -> field.source().equals(source))
        .map(FieldFate::fate)
        .findFirst()
        .orElseThrow();
  }

  private static ExtensionValue text(String text) {
    return new ExtensionValue.Text(text);
  }
}
