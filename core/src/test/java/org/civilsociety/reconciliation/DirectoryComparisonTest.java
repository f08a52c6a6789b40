package org.civilsociety.reconciliation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.civilsociety.reconciliation.Claims.claims;

import java.util.List;
import java.util.Objects;
import org.civilsociety.CoalitionBuilder;
import org.civilsociety.Directory;
import org.civilsociety.DirectoryBuilder;
import org.civilsociety.Membership;
import org.civilsociety.MembershipBuilder;
import org.civilsociety.Organization;
import org.civilsociety.OrganizationBuilder;
import org.civilsociety.Party;
import org.civilsociety.Source;
import org.civilsociety.SourceBuilder;
import org.civilsociety.value.LocalizedText;
import org.civilsociety.value.PartialDate;
import org.civilsociety.value.RecordId;
import org.junit.jupiter.api.Test;

class DirectoryComparisonTest {

  private final Organization miftah =
      organization()
          .id(RecordId.parse("miftah"))
          .founded(PartialDate.of(1998))
          .addSource(source("Site"))
          .build();

  private static OrganizationBuilder organization() {
    return new OrganizationBuilder();
  }

  private static Source source(String title) {
    return new SourceBuilder().title(LocalizedText.of("fr", title)).build();
  }

  @Test
  void findsTheSameRecordsByTheirIds() {
    Directory left = new DirectoryBuilder().addOrganization(miftah).build();
    Directory right =
        new DirectoryBuilder()
            .addOrganizations(
                organization().id(RecordId.parse("شبكة")).build(),
                new OrganizationBuilder().from(miftah).founded(PartialDate.of(2001)).build())
            .addCoalition(new CoalitionBuilder().id(RecordId.parse("red")).build())
            .build();
    Comparison<Directory> comparison = Comparison.of(left, right);

    assertThat(claims(comparison))
        .containsExactly(
            "CONFLICTS organizations[0] | organizations[1]",
            "  EQUAL organizations[0].id | organizations[1].id",
            "  CONFLICTS organizations[0].founded | organizations[1].founded",
            "  EQUAL organizations[0].sources[0] | organizations[1].sources[0]",
            "ONLY_RIGHT - | organizations[0]",
            "ONLY_RIGHT - | coalitions[0]");
    assertThat(comparison.relation()).isEqualTo(Relation.CONFLICTS);
  }

  @Test
  void haveTheSourcesOfEachRecordOrElseTheirOwn() {
    Membership membership =
        new MembershipBuilder()
            .member(Party.reference("miftah"))
            .organization(Party.reference("red"))
            .build();
    Directory left =
        new DirectoryBuilder()
            .title(LocalizedText.of("es", "Directorio"))
            .addSource(source("Annuaire"))
            .addOrganizations(miftah, organization().id(RecordId.parse("شبكة")).build())
            .addMembership(membership)
            .build();
    Comparison<Directory> comparison = Comparison.of(left, new DirectoryBuilder().build());

    assertThat(comparison.claims().stream().map(Claim::left).map(Objects::toString)).isNotEmpty();
    assertThat(sources(comparison, "title")).containsExactly(source("Annuaire"));
    assertThat(sources(comparison, "organizations[0]")).containsExactly(source("Site"));
    assertThat(sources(comparison, "organizations[1]")).containsExactly(source("Annuaire"));
    assertThat(sources(comparison, "memberships[0]")).containsExactly(source("Annuaire"));
  }

  private static List<Source> sources(Comparison<?> comparison, String path) {
    return comparison
        .leaves()
        .filter(claim -> claim.path().toString().equals(path))
        .flatMap(claim -> claim.left().orElseThrow().sources().stream())
        .toList();
  }
}
