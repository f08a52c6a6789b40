package org.civilsociety;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.civilsociety.value.DateRange;
import org.civilsociety.value.PartialDate;
import org.civilsociety.value.RecordId;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class DirectoryIndexTest {

  private static final LocalDate DAY = LocalDate.of(2019, 6, 15);

  private static RecordId id(String text) {
    return RecordId.parse(text);
  }

  private static MembershipBuilder membership(String member, String organization) {
    return new MembershipBuilder()
        .member(Party.reference(member))
        .organization(Party.reference(organization));
  }

  private static DirectoryIndex index(Membership... memberships) {
    return DirectoryIndex.of(new DirectoryBuilder().addMemberships(memberships).build());
  }

  @Nested
  class Profiles {

    private final Organization miftah = new OrganizationBuilder().id(id("miftah")).build();
    private final Coalition coalition = new CoalitionBuilder().id(id("ائتلاف")).build();

    @Test
    void findsOrganizationsAndCoalitionsById() {
      DirectoryIndex index =
          DirectoryIndex.of(
              new DirectoryBuilder().addOrganization(miftah).addCoalition(coalition).build());

      assertThat(index.profile(id("miftah"))).containsSame(miftah);
      assertThat(index.profile(id("ائتلاف"))).containsSame(coalition);
      assertThat(index.profile(id("MIFTAH"))).isEmpty();
    }

    @Test
    void findsTheFirstOfSeveralWithOneId() {
      Organization second =
          new OrganizationBuilder().from(miftah).addName(Name.of("second")).build();
      DirectoryIndex index =
          DirectoryIndex.of(new DirectoryBuilder().addOrganizations(miftah, second).build());

      assertThat(index.profile(id("miftah"))).containsSame(miftah);
    }
  }

  @Nested
  class Memberships {

    @Test
    void listsThemInTheOrderOfTheDirectory() {
      Membership late = membership("b", "network").joined(PartialDate.of(2020)).build();
      Membership early = membership("a", "network").joined(PartialDate.of(1990)).build();
      Membership other = membership("a", "alliance").build();
      DirectoryIndex index = index(late, early, other);

      assertThat(index.membershipsIn(id("network"))).containsExactly(late, early);
      assertThat(index.membershipsOf(id("a"))).containsExactly(early, other);
      assertThat(index.membershipsOf(id("network"))).isEmpty();
    }

    @Test
    void givesListsThatCannotBeChanged() {
      DirectoryIndex index =
          index(membership("a", "network").period(DateRange.parse("../..")).build());

      assertThat(index.membershipsIn(id("network"))).isUnmodifiable();
      assertThat(index.membershipsOf(id("a"))).isUnmodifiable();
      assertThat(index.certainlyIn(id("network"), DAY)).isUnmodifiable();
      assertThat(index.possiblyIn(id("network"), DAY)).isUnmodifiable();
      assertThat(index.membersReachedFrom(id("network"))).isUnmodifiable();
      assertThat(index.organizationsReachedFrom(id("a"))).isUnmodifiable();
    }

    @Test
    void leavesOutPartiesWithoutAnId() {
      Membership named =
          membership("a", "network").member(Party.named("fr", "Réseau des femmes")).build();
      Membership unnamed = membership("a", "network").organization(Party.unnamed()).build();
      DirectoryIndex index = index(named, unnamed);

      assertThat(index.membershipsIn(id("network"))).containsExactly(named);
      assertThat(index.membershipsOf(id("a"))).containsExactly(unnamed);
    }
  }

  @Nested
  class OnADay {

    private List<Membership> certainly(Membership membership) {
      return index(membership).certainlyIn(id("network"), DAY);
    }

    private List<Membership> possibly(Membership membership) {
      return index(membership).possiblyIn(id("network"), DAY);
    }

    private MembershipBuilder during(String period) {
      return membership("a", "network").period(DateRange.parse(period));
    }

    @Test
    void isCertainWithinAStatedPeriod() {
      Membership membership = during("2019/2020").period(DateRange.parse("2018/2020")).build();

      assertThat(certainly(membership)).containsExactly(membership);
    }

    @Test
    void isOnlyPossibleInTheYearOfTheStart() {
      Membership membership = during("2019/2020").build();

      assertThat(certainly(membership)).isEmpty();
      assertThat(possibly(membership)).containsExactly(membership);
    }

    @Test
    void isImpossibleOutsideThePeriod() {
      assertThat(possibly(during("2019-06-16/..").build())).isEmpty();
      assertThat(possibly(during("2001/2019-06-14").build())).isEmpty();
    }

    @Test
    void goesOnWhereTheEndIsOpen() {
      Membership membership = during("1998/..").build();

      assertThat(certainly(membership)).containsExactly(membership);
    }

    @Test
    void isOnlyPossibleWhereTheEndIsUnknown() {
      Membership membership = during("1998/").build();

      assertThat(certainly(membership)).isEmpty();
      assertThat(possibly(membership)).containsExactly(membership);
    }

    @Test
    void isOnlyPossibleAfterJoiningWithoutAPeriod() {
      Membership membership = membership("a", "network").joined(PartialDate.of(2016, 4, 5)).build();

      assertThat(certainly(membership)).isEmpty();
      assertThat(possibly(membership)).containsExactly(membership);
    }

    @Test
    void isCertainOnTheVeryDayOfJoining() {
      Membership membership = membership("a", "network").joined(PartialDate.from(DAY)).build();

      assertThat(certainly(membership)).containsExactly(membership);
    }

    @Test
    void isPossibleBetweenJoiningAndTheCurrentPeriod() {
      Membership membership = during("2020/..").joined(PartialDate.of(2010)).build();

      assertThat(certainly(membership)).isEmpty();
      assertThat(possibly(membership)).containsExactly(membership);
    }

    @Test
    void isNeverCertainBeforeTheFirstJoining() {
      Membership contradictory = during("2010/..").joined(PartialDate.of(2019, 7)).build();
      Membership agreeing = during("2010/..").joined(PartialDate.of(2019, 5)).build();

      assertThat(certainly(contradictory)).isEmpty();
      assertThat(certainly(agreeing)).containsExactly(agreeing);
    }

    @Test
    void isNeverCertainWhilePending() {
      Membership membership = during("1998/..").status(Membership.Status.PENDING).build();

      assertThat(certainly(membership)).isEmpty();
      assertThat(possibly(membership)).containsExactly(membership);
    }

    @Test
    void isCertainOfTheDayOnWhichAnEndedOneBegan() {
      Membership membership = during("2019-06-15/..").status(Membership.Status.ENDED).build();

      assertThat(certainly(membership)).containsExactly(membership);
    }

    @Test
    void isNotPossibleBeforeJoiningWhereNoPeriodIsStated() {
      assertThat(possibly(membership("a", "network").joined(PartialDate.of(2020)).build()))
          .isEmpty();
    }

    @Test
    void isNotCertainToGoOnWhereItEnded() {
      Membership membership = during("1998/..").status(Membership.Status.ENDED).build();

      assertThat(certainly(membership)).isEmpty();
      assertThat(possibly(membership)).containsExactly(membership);
    }

    @Test
    void isOnlyPossibleWhereNothingIsDated() {
      Membership membership = membership("a", "network").build();

      assertThat(certainly(membership)).isEmpty();
      assertThat(possibly(membership)).containsExactly(membership);
    }
  }

  @Nested
  class Reach {

    @Test
    void goesThroughNetworksOfNetworksNearestFirst() {
      DirectoryIndex index =
          index(
              membership("network", "federation").build(),
              membership("miftah", "network").build(),
              membership("federation", "world").build(),
              membership("miftah", "alliance").build());

      assertThat(index.organizationsReachedFrom(id("miftah")))
          .containsExactly(id("network"), id("alliance"), id("federation"), id("world"));
      assertThat(index.membersReachedFrom(id("world")))
          .containsExactly(id("federation"), id("network"), id("miftah"));
    }

    @Test
    void endsWhereMembershipsGoInACircle() {
      DirectoryIndex index =
          index(
              membership("a", "b").build(),
              membership("b", "c").build(),
              membership("c", "a").build(),
              membership("c", "c").build());

      assertThat(index.organizationsReachedFrom(id("a"))).containsExactly(id("b"), id("c"));
      assertThat(index.membersReachedFrom(id("a"))).containsExactly(id("c"), id("b"));
    }

    @Test
    void survivesAChainOfAHundredThousand() {
      int length = 100_000;
      DirectoryBuilder chain = new DirectoryBuilder();
      for (int i = 0; i < length; i++) {
        chain.addMembership(membership("n" + i, "n" + (i + 1)).build());
      }

      assertThat(DirectoryIndex.of(chain.build()).organizationsReachedFrom(id("n0")))
          .hasSize(length);
    }
  }
}
