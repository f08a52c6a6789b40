package org.civilsociety.constraints;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.function.Consumer;
import org.civilsociety.Coalition;
import org.civilsociety.CoalitionBuilder;
import org.civilsociety.DirectoryBuilder;
import org.civilsociety.Identifier;
import org.civilsociety.Membership;
import org.civilsociety.MembershipBuilder;
import org.civilsociety.Organization;
import org.civilsociety.OrganizationBuilder;
import org.civilsociety.Party;
import org.civilsociety.RelationshipBuilder;
import org.civilsociety.validation.Provider;
import org.civilsociety.value.DateRange;
import org.civilsociety.value.LocalizedText;
import org.civilsociety.value.PartialDate;
import org.civilsociety.value.RecordId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

@ParameterizedClass
@EnumSource(Provider.class)
class DirectoryRulesTest {

  private final Provider provider;

  DirectoryRulesTest(Provider provider) {
    this.provider = provider;
  }

  @Test
  void asksEachProfileForAnIdOfItsOwn() {
    DirectoryBuilder directory =
        new DirectoryBuilder()
            .addOrganizations(organization("a"), new OrganizationBuilder().build())
            .addCoalitions(coalition("c"), new CoalitionBuilder().build(), coalition("a"))
            .addOrganizations(organization("A"), organization("c"));

    assertThat(provider.places("directory.id-missing", directory.build()))
        .containsExactly("coalitions[1].id", "organizations[1].id");
    assertThat(provider.places("directory.id-repeated", directory.build()))
        .containsExactly("coalitions[0].id", "coalitions[2].id");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "a",
        "c",
        "https://example.org/x",
        "http://x",
        "HTTPS://example.org",
        "GB-CHC-202918",
        "CN-53-CR-1",
        "XI-ROR-000xkb537"
      })
  void knowsTheProfilesOfTheDirectoryAndWhatStandsElsewhere(String id) {
    assertThat(provider.places("directory.reference-unknown", referringTo(id))).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "A",
        "b",
        "https://",
        "http://",
        "httpx://x",
        "ftp://example.org",
        "gb-chc-1",
        "GB-CHC",
        "GB-CHC-",
        "مفتاح"
      })
  void rejectsAReferenceThatLeadsNowhere(String id) {
    assertThat(provider.places("directory.reference-unknown", referringTo(id)))
        .containsExactly(
            "coalitions[0].relationships[0].party.id",
            "memberships[0].member.id",
            "memberships[1].organization.id",
            "organizations[0].founders[1].id",
            "publisher.id");
  }

  private static Object referringTo(String id) {
    Party party = Party.reference(id);
    return new DirectoryBuilder()
        .publisher(party)
        .addOrganization(
            new OrganizationBuilder()
                .from(organization("a"))
                .addFounders(Party.unnamed(), party, Party.named("fr", "b"))
                .build())
        .addCoalition(
            new CoalitionBuilder()
                .from(coalition("c"))
                .addRelationship(new RelationshipBuilder().party(party).build())
                .build())
        .addMemberships(
            new MembershipBuilder().member(party).build(),
            new MembershipBuilder().organization(party).build())
        .build();
  }

  @Test
  void warnsOfACoalitionWithFewerThanTwoMembers() {
    DirectoryBuilder directory =
        new DirectoryBuilder()
            .addOrganizations(organization("a"), organization("b"))
            .addCoalitions(
                coalition("none"),
                coalition("one"),
                coalition("twice"),
                coalition("two"),
                coalition("named"),
                new CoalitionBuilder().from(coalition("unlisted")).membersListed(false).build(),
                new CoalitionBuilder().from(coalition("listed")).membersListed(true).build(),
                new CoalitionBuilder().build(),
                coalition("unnamed"),
                coalition("asked"))
            .addMemberships(
                membership("a", "one"),
                membership("a", "twice"),
                membership("a", "twice"),
                membership("a", "two"),
                membership("b", "two"),
                membership("a", "unnamed"),
                of(Party.named("ar", "مفتاح"), "named"),
                of(Party.named("es", "Red"), "named"),
                of(Party.unnamed(), "unnamed"),
                of(Party.unnamed(), "unnamed"),
                membership("a", "asked"),
                new MembershipBuilder()
                    .from(membership("b", "asked"))
                    .status(Membership.Status.PENDING)
                    .build());

    assertThat(provider.places("coalition.members", directory.build()))
        .containsExactly(
            "coalitions[0]",
            "coalitions[1]",
            "coalitions[2]",
            "coalitions[6]",
            "coalitions[8]",
            "coalitions[9]");
    assertThat(provider.places("coalition.members", coalition("alone"))).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "2001/2005, 2003/2007, true",
    "2001/2005, 2006/2007, false",
    "2001/2005, 2005/2007, false",
    "2001/.., 2006/2007, true",
    "2001/2005-06-30, 2005-06-30/2007, true",
    "2001/2005-06-30, 2005-07-01/2007, false",
    "2001/2005?, 2003/2007, false",
    "/, /, true",
    "2001/, 2001/, true",
    "2001/, 2002/, false",
  })
  void warnsOfOneMembershipAtTheSameTimeTwice(String one, String other, boolean overlap) {
    assertThat(
            provider.places(
                "directory.membership-overlap",
                holding(during("a", "c", one), during("a", "c", other), during("b", "c", other))))
        .isEqualTo(overlap ? List.of("memberships[1]") : List.of());
  }

  @Test
  void takesTwoRolesForTwoMemberships() {
    Membership chair =
        new MembershipBuilder()
            .from(during("a", "c", "2001/2005"))
            .role(LocalizedText.of("en", "chair"))
            .build();

    assertThat(
            provider.places(
                "directory.membership-overlap",
                holding(during("a", "c", "2001/2005"), chair, during("c", "a", "2001/2005"))))
        .isEmpty();
    assertThat(provider.places("directory.membership-overlap", holding(chair, chair)))
        .containsExactly("memberships[1]");
  }

  @Test
  void warnsOfEachThatOverlapsOneThatBeganBefore() {
    assertThat(
            provider.places(
                "directory.membership-overlap",
                holding(
                    during("a", "c", "2010/2012"),
                    during("a", "c", "2001/2020"),
                    during("a", "c", "2002/2003"),
                    during("a", "c", "2021/2022"))))
        .containsExactly("memberships[0]", "memberships[2]");
  }

  @ParameterizedTest
  @CsvSource({
    "2001, 2010, 1999/2000, true",
    "2001, 2010, 2000/2005, true",
    "2001, 2010, 2001/2010, false",
    "2001, 2010, 2005/2011, true",
    "2001, 2010, 2011/2012, true",
    "2001, 2010, 2005/.., true",
    "2001, 2010, 2005/, false",
    "2001, 2999, 2005/.., false",
    "2001?, 2010?, 1990/2020, false",
    "2001, 2010, 2005?/.., true",
    "2001, 2010?, 2005?/.., false",
    "2001, 2010, 2001-01-01/2010-12-31, false"
  })
  void warnsOfAMembershipOutsideTheLifetimeOfAParty(
      String founded, String dissolved, String period, boolean outside) {
    Organization party =
        new OrganizationBuilder()
            .from(organization("a"))
            .founded(PartialDate.parse(founded))
            .dissolved(PartialDate.parse(dissolved))
            .build();
    List<String> expected = outside ? List.of("memberships[0]") : List.of();

    assertThat(
            provider.places(
                "directory.membership-lifetime",
                new DirectoryBuilder()
                    .addOrganization(party)
                    .addMembership(during("a", "elsewhere", period))
                    .build()))
        .isEqualTo(expected);
    assertThat(
            provider.places(
                "directory.membership-lifetime",
                new DirectoryBuilder()
                    .addOrganization(party)
                    .addMembership(during("elsewhere", "a", period))
                    .build()))
        .isEqualTo(expected);
  }

  @Test
  void asksForTheDayOfJoiningToo() {
    assertThat(lifetimes(m -> m.joined(PartialDate.of(1990)))).containsExactly("memberships[0]");
    assertThat(lifetimes(m -> m.joined(PartialDate.of(2999)).status(Membership.Status.PENDING)))
        .isEmpty();
    assertThat(lifetimes(m -> m.joined(PartialDate.of(1990)).status(Membership.Status.PENDING)))
        .isEmpty();
    assertThat(lifetimes(m -> {})).isEmpty();
    assertThat(lifetimes(m -> m.period(DateRange.parse("2005/..")).status(Membership.Status.ENDED)))
        .isEmpty();
  }

  private List<String> lifetimes(Consumer<MembershipBuilder> change) {
    MembershipBuilder membership = new MembershipBuilder().from(membership("a", "c"));
    change.accept(membership);
    return provider.places(
        "directory.membership-lifetime",
        new DirectoryBuilder()
            .addOrganization(
                new OrganizationBuilder()
                    .from(organization("a"))
                    .founded(PartialDate.of(2001))
                    .dissolved(PartialDate.of(2010))
                    .build())
            .addMembership(membership.build())
            .build());
  }

  @Test
  void warnsOfTwoProfilesWithOneIdentifier() {
    Identifier shared = Identifier.of("PS-MOI", "1");

    assertThat(
            provider.places(
                "directory.identifier-shared",
                new DirectoryBuilder()
                    .addOrganizations(
                        identified("a", Identifier.of("PS-MOI", "2"), shared, shared),
                        identified("b", Identifier.of("FR-RNA", "1")),
                        identified("d", Identifier.of("FR-RNA", "3"), shared))
                    .addCoalition(
                        new CoalitionBuilder().from(coalition("c")).addIdentifier(shared).build())
                    .build()))
        .containsExactly("coalitions[0].identifiers[0]", "organizations[2].identifiers[1]");
  }

  private static Organization identified(String id, Identifier... identifiers) {
    return new OrganizationBuilder().from(organization(id)).addIdentifiers(identifiers).build();
  }

  private static Organization organization(String id) {
    return new OrganizationBuilder().id(RecordId.parse(id)).build();
  }

  private static Coalition coalition(String id) {
    return new CoalitionBuilder().id(RecordId.parse(id)).build();
  }

  private static Membership membership(String member, String organization) {
    return of(Party.reference(member), organization);
  }

  private static Membership of(Party member, String organization) {
    return new MembershipBuilder()
        .member(member)
        .organization(Party.reference(organization))
        .build();
  }

  private static Membership during(String member, String organization, String period) {
    return new MembershipBuilder()
        .from(membership(member, organization))
        .period(DateRange.parse(period))
        .build();
  }

  private static Object holding(Membership... memberships) {
    return new DirectoryBuilder().addMemberships(memberships).build();
  }
}
