package org.civilsociety.examples.quickstart;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.civilsociety.Organization;
import org.civilsociety.Source;
import org.civilsociety.reconciliation.Claim;
import org.civilsociety.reconciliation.Comparison;
import org.civilsociety.reconciliation.Match;
import org.civilsociety.reconciliation.Relation;
import org.civilsociety.reconciliation.Statement;
import org.civilsociety.value.RecordId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How what two directories say of one organization stands to one another, as a reader finds it. */
class ReconciliationTest {

  private static final String EACH_PROPERTY =
      """
      id              | EQUAL
      names           | ONLY_LEFT EQUAL
      classifications | ONLY_LEFT ONLY_LEFT ONLY_RIGHT
      independent     | ONLY_RIGHT
      founded         | REFINES
      foundedIn       | EQUAL
      mission         | DIFFERS
      vision          | ONLY_RIGHT
      objectives      | ONLY_LEFT ONLY_LEFT ONLY_LEFT ONLY_LEFT ONLY_LEFT ONLY_LEFT ONLY_LEFT \
      ONLY_LEFT ONLY_RIGHT ONLY_RIGHT
      targetGroups    | EQUAL EQUAL ONLY_LEFT ONLY_LEFT ONLY_LEFT
      themes          | ONLY_LEFT ONLY_LEFT ONLY_LEFT
      scopes          | ONLY_LEFT ONLY_LEFT ONLY_LEFT
      basedIn         | CONFLICTS
      activities      | EQUAL EQUAL EQUAL
      experience      | ONLY_LEFT
      addresses       | ONLY_LEFT ONLY_LEFT
      contactPoints   | ONLY_LEFT ONLY_LEFT
      officers        | ONLY_RIGHT
      sources         | ONLY_LEFT ONLY_RIGHT
      verbatims       | ONLY_LEFT ONLY_LEFT ONLY_LEFT ONLY_LEFT ONLY_LEFT ONLY_RIGHT ONLY_RIGHT
      """;

  private final Comparison<Organization> comparison =
      Comparison.of(organization("directory-a-miftah"), organization("directory-b-miftah"));

  private static Organization organization(String document) {
    return Documents.read(document + ".json").getOrganizations().get(0);
  }

  @ParameterizedTest
  @CsvSource(textBlock = EACH_PROPERTY, delimiter = '|')
  void relatesEachProperty(String property, String relations) {
    assertThat(comparison.claims(property))
        .extracting(Claim::relation)
        .containsExactlyElementsOf(
            List.of(relations.split(" ", -1)).stream().map(Relation::valueOf).toList());
  }

  @Test
  void saysNothingElse() {
    assertThat(comparison.claims().stream().map(Claim::property).distinct())
        .containsExactlyElementsOf(
            EACH_PROPERTY.lines().map(line -> line.split(" ", -1)[0]).toList());
  }

  @Test
  void findsTheMonthOfFoundingToRefineTheYear() {
    assertThat(only("founded")).hasToString("REFINES founded: 1998-12 | founded: 1998");
  }

  @Test
  void findsThePlacesToConflictInWordingAndToAgreeInCountry() {
    Claim places = only("basedIn");

    assertThat(places.match()).contains(Match.KIND);
    assertThat(places.parts())
        .extracting(Claim::toString)
        .containsExactly(
            "CONFLICTS basedIn[0].name: Palestinian Authority | basedIn[0].name: West Bank/Gaza",
            "EQUAL basedIn[0].country: PS | basedIn[0].country: PS");
  }

  @Test
  void findsTheAcronymByItsName() {
    Claim acronym = comparison.claims("names").get(1);

    assertThat(acronym.match()).contains(Match.NAME);
    assertThat(acronym)
        .hasToString("EQUAL names[1]: MIFTAH · ACRONYM | names[0]: MIFTAH · ACRONYM");
  }

  @Test
  void doesNotJudgeTheTwoMissions() {
    assertThat(comparison.claims(Relation.DIFFERS))
        .singleElement()
        .extracting(claim -> claim.path().toString())
        .isEqualTo("mission[en]");
  }

  @Test
  void findsTheObjectivesOfEachDirectoryByTheirContentInNoOtherObjective() {
    assertThat(comparison.claims("objectives")).allMatch(claim -> claim.match().isEmpty());
    assertThat(comparison.claims("objectives").get(4).path()).hasToString("objectives[4]");
    assertThat(comparison.claims("objectives").get(9).path()).hasToString("objectives[1]");
  }

  @Test
  void findsTheSameThreeActivitiesAndTwoAudiencesByTheirNames() {
    assertThat(comparison.claims("activities"))
        .extracting(claim -> claim.match().orElseThrow())
        .containsOnly(Match.NAME);
    assertThat(comparison.claims("targetGroups").subList(0, 2))
        .extracting(claim -> claim.match().orElseThrow())
        .containsOnly(Match.NAME);
  }

  @Test
  void saysWhichSourceMadeEachClaim() {
    assertThat(comparison.leaves())
        .allSatisfy(
            claim -> {
              claim.left().ifPresent(left -> assertSaidBy("directory-a", left));
              claim.right().ifPresent(right -> assertSaidBy("directory-b", right));
            });
  }

  private static void assertSaidBy(String source, Statement statement) {
    assertThat(statement.sources())
        .singleElement()
        .extracting(Source::getId)
        .hasToString("Optional[" + RecordId.parse(source) + "]");
  }

  @Test
  void showsTheTwoSideBySide() {
    List<String> lines = comparison.text().lines().toList();

    assertThat(lines)
        .contains(
            "founded                     1998-12                             REFINES             1998",
            "  country                   PS                                  EQUAL               PS")
        .allMatch(line -> line.length() <= 120);
    assertThat(comparison.claims().stream().map(claim -> claim.path().toString()))
        .allMatch(path -> comparison.text().contains(path));
  }

  private Claim only(String property) {
    List<Claim> claims = comparison.claims(property);
    assertThat(claims).hasSize(1);
    return claims.get(0);
  }
}
