package org.civilsociety.reconciliation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.civilsociety.reconciliation.Claims.claims;

import java.util.List;
import org.civilsociety.MembershipBuilder;
import org.civilsociety.OrganizationBuilder;
import org.civilsociety.Party;
import org.junit.jupiter.api.Test;

class ComparedPartiesTest {

  private static List<String> founders(Party left, Party right) {
    return claims(
        Comparison.of(
            new OrganizationBuilder().addFounder(left).build(),
            new OrganizationBuilder().addFounder(right).build()));
  }

  private static List<String> members(Party left, Party right) {
    return claims(
        Comparison.of(
            new MembershipBuilder().member(left).build(),
            new MembershipBuilder().member(right).build()));
  }

  @Test
  void areRelatedAsWholesWhereTheyAreOfTwoKinds() {
    assertThat(members(Party.reference("oxfam"), Party.named("fr", "Oxfam")))
        .containsExactly("COMPATIBLE member | member");
    assertThat(members(Party.named("ar", "أوكسفام"), Party.unnamed()))
        .containsExactly("ONLY_LEFT member | -");
  }

  @Test
  void areRelatedByTheirPartsWhereTheyAreOfOneKind() {
    assertThat(members(Party.named("ar", "أوكسفام"), Party.named("fr", "Oxfam")))
        .containsExactly(
            "COMPATIBLE member | member",
            "  COMPATIBLE member.name | member.name",
            "    ONLY_LEFT member.name[ar] | -",
            "    ONLY_RIGHT - | member.name[fr]");
  }

  @Test
  void areRelatedAsWholesWhereTheyReferToTwoRecords() {
    assertThat(members(Party.reference("a"), Party.reference("b")))
        .containsExactly("CONFLICTS member | member");
  }

  @Test
  void standAloneInAListWhereNothingMakesThemOne() {
    assertThat(founders(Party.reference("oxfam"), Party.named("fr", "Oxfam")))
        .containsExactly("ONLY_LEFT founders[0] | -", "ONLY_RIGHT - | founders[0]");
  }
}
