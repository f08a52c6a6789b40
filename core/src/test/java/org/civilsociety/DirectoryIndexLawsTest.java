package org.civilsociety;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.civilsociety.generators.DirectoryGenerators;
import org.civilsociety.value.DateRange;
import org.civilsociety.value.RecordId;

/** The index agrees with a scan of the whole list. */
class DirectoryIndexLawsTest {

  private static final List<String> IDS = List.of("a", "b", "c", "d", "شبكة");

  /** Memberships among so few records that they meet. */
  @Provide
  Arbitrary<List<Membership>> memberships() {
    Arbitrary<Party> parties =
        Arbitraries.oneOf(
            Arbitraries.of(IDS).map(Party::reference),
            Arbitraries.of(IDS).map(Party::reference),
            Arbitraries.of(Party.unnamed(), Party.named("ar", "شبكة")));
    return Combinators.combine(parties, parties, DirectoryGenerators.memberships())
        .as(
            (member, organization, dated) ->
                new MembershipBuilder()
                    .from(dated)
                    .member(member)
                    .organization(organization)
                    .build())
        .list()
        .ofMaxSize(15);
  }

  @Provide
  Arbitrary<LocalDate> days() {
    return Arbitraries.integers().between(1980, 2035).map(year -> LocalDate.of(year, 7, 1));
  }

  @Provide
  Arbitrary<RecordId> ids() {
    return Arbitraries.of(IDS).map(RecordId::parse);
  }

  private static DirectoryIndex index(List<Membership> memberships) {
    return DirectoryIndex.of(new DirectoryBuilder().memberships(memberships).build());
  }

  private static boolean refersTo(Party party, RecordId id) {
    return party instanceof PartyReference reference && reference.getId().equals(id);
  }

  private static List<Membership> in(
      RecordId organization, List<Membership> memberships, Predicate<Membership> wanted) {
    return memberships.stream()
        .filter(m -> refersTo(m.getOrganization(), organization))
        .filter(wanted)
        .toList();
  }

  @Property(tries = 1000)
  void listsTheMembershipsOfBothEnds(
      @ForAll("memberships") List<Membership> memberships, @ForAll("ids") RecordId id) {
    assertThat(index(memberships).membershipsIn(id)).isEqualTo(in(id, memberships, m -> true));
    assertThat(index(memberships).membershipsOf(id))
        .isEqualTo(memberships.stream().filter(m -> refersTo(m.getMember(), id)).toList());
  }

  @Property(tries = 1000)
  void listsCertainAndPossibleMembersOnADay(
      @ForAll("memberships") List<Membership> memberships,
      @ForAll("ids") RecordId id,
      @ForAll("days") LocalDate day) {
    DirectoryIndex index = index(memberships);

    assertThat(index.certainlyIn(id, day))
        .isEqualTo(in(id, memberships, m -> includes(Tenure.certain(m), day)));
    assertThat(index.possiblyIn(id, day))
        .isEqualTo(in(id, memberships, m -> Tenure.possible(m).include(day)));
  }

  private static boolean includes(Optional<DateRange.Days> days, LocalDate day) {
    return days.filter(d -> d.include(day)).isPresent();
  }

  @Property(tries = 1000)
  void callsEveryCertainMemberAPossibleOne(
      @ForAll("memberships") List<Membership> memberships,
      @ForAll("ids") RecordId id,
      @ForAll("days") LocalDate day) {
    List<Membership> consistent = memberships.stream().filter(this::isNotReversed).toList();
    DirectoryIndex index = index(consistent);

    assertThat(index.possiblyIn(id, day)).containsAll(index.certainlyIn(id, day));
  }

  private boolean isNotReversed(Membership membership) {
    return membership.getPeriod().filter(DateRange::isReversed).isEmpty();
  }

  @Property(tries = 1000)
  void reachesWhatStepByStepReaches(
      @ForAll("memberships") List<Membership> memberships, @ForAll("ids") RecordId start) {
    Set<RecordId> reached = new HashSet<>(Set.of(start));
    while (reached.addAll(oneStepFrom(reached, memberships))) {
      assertThat(reached.size()).isLessThanOrEqualTo(IDS.size());
    }
    reached.remove(start);

    assertThat(index(memberships).organizationsReachedFrom(start))
        .containsExactlyInAnyOrderElementsOf(reached);
  }

  private static List<RecordId> oneStepFrom(Set<RecordId> reached, List<Membership> memberships) {
    List<RecordId> next = new ArrayList<>();
    for (Membership membership : memberships) {
      if (membership.getMember() instanceof PartyReference member
          && membership.getOrganization() instanceof PartyReference organization
          && reached.contains(member.getId())) {
        next.add(organization.getId());
      }
    }
    return next;
  }
}
