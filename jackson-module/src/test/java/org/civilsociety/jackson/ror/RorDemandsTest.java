package org.civilsociety.jackson.ror;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.civilsociety.Classifications;
import org.civilsociety.Identifier;
import org.civilsociety.Name;
import org.civilsociety.OrganizationBuilder;
import org.civilsociety.PartyReferenceBuilder;
import org.civilsociety.PlaceBuilder;
import org.civilsociety.Profile;
import org.civilsociety.Relationship;
import org.civilsociety.RelationshipBuilder;
import org.civilsociety.jackson.conversion.Conversion;
import org.civilsociety.jackson.conversion.Fate;
import org.civilsociety.jackson.document.Problem;
import org.civilsociety.validation.Severity;
import org.civilsociety.value.Code;
import org.civilsociety.value.Extensions;
import org.civilsociety.value.LocalizedText;
import org.civilsociety.value.RecordId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What keeps a record from going out, and how it is said. */
final class RorDemandsTest {

  @Test
  void namesEverythingThatAnEmptyRecordLacks() {
    Conversion<Optional<String>> written = Ror.write(new OrganizationBuilder().build());
    assertThat(written.result()).isEmpty();
    assertThat(written.problems())
        .allMatch(problem -> problem.severity() == Severity.ERROR)
        .allMatch(problem -> problem.pointer().toString().isEmpty())
        .extracting(problem -> problem.rule() + " " + problem.missing().orElse(""))
        .containsExactly(
            "ror.missing ror",
            "ror.missing id",
            "ror.missing basedIn",
            "ror.missing names",
            "ror.missing status",
            "ror.missing classifications");
  }

  @Test
  void keepsNothingWhereThereIsNoResult() {
    Conversion<Optional<String>> written =
        Ror.write(RorWriteTest.complete().id(RecordId.parse("red")).build());
    assertThat(written.losses().fields())
        .isNotEmpty()
        .allMatch(field -> field.fate() == Fate.DROPPED)
        .allMatch(field -> field.note().equals("is not written, for ROR demands more"));
  }

  @Test
  void suggestsLabelsWhereNoNameIsTheOneToDisplay() {
    Problem problem =
        problem(
            RorWriteTest.complete()
                .names(
                    List.of(
                        Name.in("es", "Red", Name.Kind.LABEL),
                        Name.in("fa", "صلح‌جویان", Name.Kind.LABEL),
                        Name.of("RED", Name.Kind.ACRONYM))));
    assertThat(problem.rule()).isEqualTo("ror.missing");
    assertThat(problem.pointer()).hasToString("/names");
    assertThat(problem.suggestions()).containsExactly("Red");
  }

  @Test
  void pointsToASecondNameToDisplay() {
    Problem problem =
        problem(
            RorWriteTest.complete()
                .addName(Name.in("ar", "شبكة", Name.Kind.LABEL, Name.Kind.DISPLAY)));
    assertThat(problem.rule()).isEqualTo("ror.repeated");
    assertThat(problem.pointer()).hasToString("/names/1/kinds/0");
    assertThat(problem.message()).isEqualTo("must be the only name marked ror_display");
    assertThat(problem.found()).isEmpty();
    assertThat(problem.related())
        .extracting(Problem.Location::pointer)
        .hasToString("[/names/0/kinds/0]");
  }

  @Test
  void saysThatAnOwnIdIsNoRorId() {
    Problem problem = problem(RorWriteTest.complete().id(RecordId.parse("red")));
    assertThat(problem.rule()).isEqualTo("ror.term");
    assertThat(problem.pointer()).hasToString("/id");
    assertThat(problem.found()).contains("red");
  }

  @Test
  void doesNotChooseAmongRorIds() {
    Problem problem =
        problem(
            RorWriteTest.complete()
                .id(Optional.empty())
                .addIdentifier(Identifier.of("XI-ROR", "0abcdef12"))
                .addIdentifier(Identifier.of("XI-ROR", "0bcdefg34")));
    assertThat(problem.rule()).isEqualTo("ror.repeated");
    assertThat(problem.pointer()).hasToString("/identifiers/1");
    assertThat(problem.related())
        .extracting(Problem.Location::pointer)
        .hasToString("[/identifiers/0]");
  }

  @Test
  void takesTheSameRorIdForOneHoweverItIsWritten() {
    Problem problem =
        problem(
            RorWriteTest.complete()
                .id(Optional.empty())
                .addIdentifier(Identifier.of("XI-ROR", "0abcdef12"))
                .addIdentifier(Identifier.of("ROR", "https://ror.org/0abcdef12"))
                .addIdentifier(Identifier.of("XI-ROR", "0bcdefg34")));
    assertThat(problem.pointer()).hasToString("/identifiers/2");
  }

  @Test
  void doesNotChooseAmongNumbersOfGeoNames() {
    PlaceBuilder place =
        new PlaceBuilder()
            .name(LocalizedText.of("en", "Gaza"))
            .addCodes(Code.parse("geonames:281133"), Code.parse("geonames:281132"));
    Problem problem = problem(RorWriteTest.complete().basedIn(List.of(place.build())));
    assertThat(problem.rule()).isEqualTo("ror.term");
    assertThat(problem.pointer()).hasToString("/basedIn/0");
  }

  @Test
  void pointsToRepeatedEntries() {
    Extensions unseen = (Extensions) Documents.tree("{\"ror\": {\"type\": 1}}");
    Relationship parent =
        new RelationshipBuilder()
            .kind(Relationship.PARENT)
            .party(
                new PartyReferenceBuilder()
                    .id(RecordId.parse("https://ror.org/0bcdefg34"))
                    .label(LocalizedText.of("fr", "Réseau"))
                    .build())
            .build();
    Problem problem =
        problem(
            RorWriteTest.complete()
                .addRelationship(parent)
                .addRelationship(
                    new RelationshipBuilder().from(parent).extensions(unseen).build()));
    assertThat(problem.rule()).isEqualTo("ror.repeated");
    assertThat(problem.pointer()).hasToString("/relationships/1");
    assertThat(problem.related())
        .extracting(Problem.Location::pointer)
        .hasToString("[/relationships/0]");
  }

  @Test
  void pointsToATypeOfNameThatIsNoText() {
    String names =
        "{\"names\": [{\"value\": \"Red\", \"types\": [\"label\", \"ror_display\", 5]}]}";
    Problem problem =
        problem(RorWriteTest.complete().names(Documents.organization(names).getNames()));
    assertThat(problem.pointer()).hasToString("/names/0/ror/types/2");
    assertThat(problem.found()).contains("5");
  }

  @ParameterizedTest
  @CsvSource({
    "2024-02-29, true",
    "0000-01-01, true",
    "2023-02-29, false",
    "-0044-03-15, false",
    "+12024-01-01, false",
    "2024-1-1, false"
  })
  void asksForADayOfFourDigitsOfAYear(String day, boolean isAccepted) {
    Extensions kept =
        (Extensions)
            Documents.tree(
                """
                {"admin": {"created": {"date": "%s", "schema_version": "1.0"},
                  "last_modified": {"date": "2025-06-24", "schema_version": "2.1"}}}
                """
                    .formatted(day));
    assertThat(
            Ror.write(
                    RorWriteTest.complete()
                        .extensions(Extensions.empty().with("ror", kept))
                        .build())
                .result()
                .isPresent())
        .isEqualTo(isAccepted);
  }

  @Test
  void saysThatAnUnknownStatusIsNoneOfRor() {
    Problem problem = problem(RorWriteTest.complete().status(Profile.Status.UNKNOWN));
    assertThat(problem.rule()).isEqualTo("ror.term");
    assertThat(problem.pointer()).hasToString("/status");
    assertThat(problem.found()).contains("UNKNOWN");
    assertThat(problem.suggestions()).containsExactly("ACTIVE", "INACTIVE");
  }

  @Test
  void doesNotTakeAnUnknownStatusForTheOneThatRorGave() {
    Problem problem =
        problem(
            new OrganizationBuilder()
                .from(Documents.organization(Documents.text("withdrawn.json")))
                .status(Profile.Status.UNKNOWN));
    assertThat(problem.pointer()).hasToString("/status");
  }

  @Test
  void suggestsTypesForClassificationsWithoutACodeOfRor() {
    Problem problem =
        problem(RorWriteTest.complete().classifications(List.of(Classifications.ASSOCIATION)));
    assertThat(problem.pointer()).hasToString("/classifications");
    assertThat(problem.suggestions()).contains("ror:nonprofit", "ror:other");
  }

  @Test
  void pointsToEachPlaceThatGeoNamesDoesNotKnow() {
    PlaceBuilder place = new PlaceBuilder().name(LocalizedText.of("en", "Gaza"));
    assertThat(
            Ror.write(
                    RorWriteTest.complete().basedIn(List.of(place.build(), place.build())).build())
                .problems())
        .extracting(problem -> problem.pointer().toString())
        .containsExactly("/basedIn/0", "/basedIn/1");
  }

  @Test
  void saysWhatTheAdministrationOfARecordLacks() {
    Problem none =
        problem(
            RorWriteTest.complete().extensions(Extensions.empty().with("ror", Extensions.empty())));
    assertThat(none.pointer()).hasToString("/ror");
    assertThat(none.missing()).contains("admin");
    String half = "{\"admin\": {\"created\": {\"date\": \"2019-03-02\"}, \"last_modified\": 5}}";
    assertThat(
            Ror.write(
                    RorWriteTest.complete()
                        .extensions(Extensions.empty().with("ror", Documents.tree(half)))
                        .build())
                .problems())
        .extracting(p -> p.rule() + " " + p.pointer() + " " + p.missing().orElse(""))
        .containsExactly(
            "ror.missing /ror/admin/created schema_version", "ror.form /ror/admin/last_modified ");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "domains; [\"Example.org\"]; /ror/domains/0",
        "domains; [\"a--b.org\"]; /ror/domains/0",
        "domains; [\"example.o1\"]; /ror/domains/0",
        "domains; [\"localhost\"]; /ror/domains/0",
        "domains; [\"a.org\", \"a.org\"]; /ror/domains/1",
        "domains; \"a.org\"; /ror/domains",
        "established; \"1998\"; /ror/established",
        "links; {\"0\": 1}; /ror/links",
      })
  void checksWhatItBringsBack(String member, String value, String pointer) {
    Extensions record = RorWriteTest.complete().build().getExtensions();
    Extensions kept =
        ((Extensions) record.get("ror").orElseThrow()).with(member, Documents.tree(value));
    Problem problem =
        problem(RorWriteTest.complete().extensions(Extensions.empty().with("ror", kept)));
    assertThat(problem.pointer()).hasToString(pointer);
  }

  private static Problem problem(OrganizationBuilder organization) {
    Conversion<Optional<String>> written = Ror.write(organization.build());
    assertThat(written.result()).isEmpty();
    assertThat(written.problems()).hasSize(1);
    return written.problems().get(0);
  }
}
