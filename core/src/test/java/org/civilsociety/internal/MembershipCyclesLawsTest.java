package org.civilsociety.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.civilsociety.Membership;
import org.civilsociety.MembershipBuilder;
import org.civilsociety.Party;
import org.civilsociety.value.DateRange;

/** The search against the plain way: day by day, is there a way back? */
class MembershipCyclesLawsTest {

  @Property
  void findsNoneExactlyIfThereIsNone(@ForAll("memberships") List<Membership> memberships) {
    assertThat(new MembershipCycles(memberships).find().isEmpty())
        .isEqualTo(!hasACycle(memberships));
  }

  @Property
  void eachCycleLeadsBackToItsStartOnSomeDay(@ForAll("memberships") List<Membership> memberships) {
    for (int[] cycle : new MembershipCycles(memberships).find()) {
      List<Membership> way = Arrays.stream(cycle).mapToObj(memberships::get).toList();
      for (int i = 0; i < way.size(); i++) {
        assertThat(way.get(i).getOrganization())
            .isEqualTo(way.get((i + 1) % way.size()).getMember());
      }
      assertThat(way.stream().map(Membership::getMember)).doesNotHaveDuplicates();
      assertThat(days(way)).anyMatch(day -> way.stream().allMatch(m -> holds(m, day)));
    }
  }

  @Property
  void noneIsLeftWithoutTheFirstMembershipOfEach(
      @ForAll("memberships") List<Membership> memberships) {
    List<Integer> firsts =
        new MembershipCycles(memberships).find().stream().map(cycle -> cycle[0]).toList();

    assertThat(firsts).doesNotHaveDuplicates();
    assertThat(
            hasACycle(
                IntStream.range(0, memberships.size())
                    .filter(i -> !firsts.contains(i))
                    .mapToObj(memberships::get)
                    .toList()))
        .isFalse();
  }

  @Provide
  Arbitrary<List<Membership>> memberships() {
    Arbitrary<Party> parties = Arbitraries.of("a", "ب", "c", "d", "e").map(Party::reference);
    Arbitrary<Optional<DateRange>> periods =
        Combinators.combine(
                Arbitraries.integers().between(2000, 2006), Arbitraries.integers().between(0, 4))
            .as((start, years) -> DateRange.parse(start + "-05-01/" + (start + years) + "-06-01"))
            .optional(0.9);
    return Combinators.combine(parties, parties, periods)
        .as(
            (member, organization, period) ->
                new MembershipBuilder()
                    .member(member)
                    .organization(organization)
                    .period(period)
                    .build())
        .list()
        .ofMaxSize(12);
  }

  private static boolean hasACycle(List<Membership> memberships) {
    return days(memberships)
        .anyMatch(day -> isCircular(memberships.stream().filter(m -> holds(m, day)).toList()));
  }

  private static boolean isCircular(List<Membership> held) {
    return held.stream().anyMatch(m -> leadsTo(m.getOrganization(), m.getMember(), held, 5));
  }

  private static boolean leadsTo(Party from, Party to, List<Membership> held, int steps) {
    return from.equals(to)
        || (steps > 0
            && held.stream()
                .filter(m -> m.getMember().equals(from))
                .anyMatch(m -> leadsTo(m.getOrganization(), to, held, steps - 1)));
  }

  private static Stream<LocalDate> days(List<Membership> memberships) {
    return memberships.stream()
        .map(m -> m.certainDays().map(DateRange.Days::first).orElse(null))
        .filter(Objects::nonNull);
  }

  private static boolean holds(Membership membership, LocalDate day) {
    return !membership.getMember().equals(membership.getOrganization())
        && membership
            .certainDays()
            .filter(days -> !day.isBefore(days.first()) && !day.isAfter(days.last()))
            .isPresent();
  }
}
