package org.civilsociety.reconciliation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.civilsociety.reconciliation.Claims.claims;

import org.civilsociety.CoalitionBuilder;
import org.civilsociety.Identifier;
import org.civilsociety.Name;
import org.civilsociety.Organization;
import org.civilsociety.OrganizationBuilder;
import org.civilsociety.Profile;
import org.civilsociety.StrategicObjective;
import org.civilsociety.StrategicObjectiveBuilder;
import org.civilsociety.Theme;
import org.civilsociety.value.ExtensionValue;
import org.civilsociety.value.Extensions;
import org.civilsociety.value.LocalizedText;
import org.civilsociety.value.PartialDate;
import org.civilsociety.value.RecordId;
import org.junit.jupiter.api.Test;

class ComparisonTest {

  private static final Organization NOTHING = new OrganizationBuilder().build();

  private static OrganizationBuilder organization() {
    return new OrganizationBuilder();
  }

  @Test
  void hasNoClaimsWhereNeitherSaysAnything() {
    Comparison<Organization> comparison = Comparison.of(NOTHING, NOTHING);

    assertThat(comparison.claims()).isEmpty();
    assertThat(comparison.relation()).isEqualTo(Relation.EQUAL);
  }

  @Test
  void ordersTheClaimsAsTheModelOrdersTheAttributes() {
    Organization left =
        organization()
            .extensions(Extensions.empty().with("شعار", ExtensionValue.Null.NULL))
            .mission(LocalizedText.of("es", "Paz."))
            .founded(PartialDate.of(1998, 12))
            .addName(Name.in("ar", "مفتاح", Name.Kind.DISPLAY))
            .build();
    Organization right =
        organization()
            .founded(PartialDate.of(1998))
            .status(Profile.Status.ACTIVE)
            .addName(Name.in("ar", "المبادرة", Name.Kind.DISPLAY))
            .build();

    assertThat(claims(Comparison.of(left, right)))
        .containsExactly(
            "ONLY_LEFT names[0] | -",
            "ONLY_RIGHT - | names[0]",
            "ONLY_RIGHT - | status",
            "REFINES founded | founded",
            "ONLY_LEFT mission | -",
            "CONFLICTS names[0] | names[0]",
            "ONLY_LEFT extensions[شعار] | -");
  }

  @Test
  void listsTheLeftEntriesAndThenThoseOfTheRightOneOnly() {
    Organization left =
        organization().addThemes(Theme.of("fr", "paix"), Theme.of("es", "jóvenes")).build();
    Organization right =
        organization().addThemes(Theme.of("ar", "نساء"), Theme.of("es", "jóvenes")).build();

    assertThat(claims(Comparison.of(left, right)))
        .containsExactly(
            "ONLY_LEFT themes[0] | -", "EQUAL themes[1] | themes[1]", "ONLY_RIGHT - | themes[0]");
  }

  @Test
  void comparesWhatIsNestedTooDeepAsWholes() {
    Organization left = organization().addObjective(nested(40, "السلم")).build();
    Organization right = organization().addObjective(nested(40, "العدل")).build();
    Claim claim = Comparison.of(left, right).claims().get(0);
    int depth = 0;
    while (!claim.parts().isEmpty()) {
      claim = claim.parts().get(claim.parts().size() - 1);
      depth++;
    }

    assertThat(depth).isEqualTo(Comparing.MAX_DEPTH);
    assertThat(claim.relation()).isEqualTo(Relation.DIFFERS);
    assertThat(Comparison.of(left, left).relation()).isEqualTo(Relation.EQUAL);
  }

  private static StrategicObjective nested(int levels, String name) {
    StrategicObjectiveBuilder objective =
        new StrategicObjectiveBuilder().id(RecordId.parse("o" + levels));
    return levels == 1
        ? objective.name(LocalizedText.of("ar", name)).build()
        : objective.addObjective(nested(levels - 1, name)).build();
  }

  @Test
  void rejectsAnOrganizationAndACoalition() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Comparison.<Profile>of(NOTHING, new CoalitionBuilder().build()))
        .withMessage(
            "two records of one type can be compared; found Organization() and Coalition()");
  }

  @Test
  void showsBothRecordsAndTheRelation() {
    assertThat(
            Comparison.of(
                organization().addName(Name.in("ar", "مفتاح")).build(),
                organization().addIdentifier(Identifier.of("PS-MOI", "1")).build()))
        .hasToString("Comparison(Organization(مفتاح), Organization(), COMPATIBLE)");
  }

  @Test
  void refusesAPropertyThatTheRecordsCannotHave() {
    Organization organization = new OrganizationBuilder().founded(PartialDate.of(1998)).build();
    Comparison<Organization> comparison = Comparison.of(organization, organization);

    assertThatIllegalArgumentException()
        .isThrownBy(() -> comparison.claims("fuonded"))
        .withMessageStartingWith("Organization has no property fuonded; it has [id, names, ")
        .withMessageEndingWith(", modified], and claims are about [displayName, extensions]");
    assertThat(comparison.claims("displayName")).isEmpty();
    assertThat(comparison.claims("extensions")).isEmpty();
    assertThat(comparison.claims("dissolved")).isEmpty();
  }
}
