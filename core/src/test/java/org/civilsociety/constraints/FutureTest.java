package org.civilsociety.constraints;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.validation.groups.Default;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import org.civilsociety.DirectoryBuilder;
import org.civilsociety.Extensible;
import org.civilsociety.Membership;
import org.civilsociety.MembershipBuilder;
import org.civilsociety.OrganizationBuilder;
import org.civilsociety.SourceBuilder;
import org.civilsociety.validation.Advice;
import org.civilsociety.validation.Provider;
import org.civilsociety.value.DateRange;
import org.civilsociety.value.PartialDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

@ParameterizedClass
@EnumSource(Provider.class)
class FutureTest {

  private final Provider provider;

  FutureTest(Provider provider) {
    this.provider = provider;
  }

  /** The day before in the west, the day after in the east. */
  private static final Instant NOON = Instant.parse("2026-03-01T12:00:00Z");

  private List<String> places(String rule, Instant now, Extensible record) {
    return provider
        .findings(Clock.fixed(now, ZoneOffset.UTC), record, Default.class, Advice.class)
        .stream()
        .filter(finding -> finding.startsWith(rule + " at "))
        .map(finding -> finding.substring(rule.length() + 4))
        .toList();
  }

  @ParameterizedTest
  @CsvSource({
    "2026-03-01T09:59:59Z, 2026-03-01, true",
    "2026-03-01T09:59:59Z, 2026-03-02, false",
    "2026-03-01T10:00:00Z, 2026-03-02, true",
    "2026-03-01T12:00:00Z, 2026-03-03, false",
    "2026-03-01T12:00:00Z, 2026-03, true",
    "2026-03-01T12:00:00Z, 2026-04, false",
    "2026-03-31T12:00:00Z, 2026-04, true",
    "2026-03-01T12:00:00Z, 2026, true",
    "2026-03-01T12:00:00Z, 2027, false",
    "2026-12-31T12:00:00Z, 2027, true",
    "2026-03-01T12:00:00Z, 2999?, true",
    "2026-03-01T12:00:00Z, 2999~, true"
  })
  void countsADayAsReachedWhenItHasBegunSomewhere(Instant now, String date, boolean reached) {
    assertThat(
            places(
                "date.future",
                now,
                new OrganizationBuilder().founded(PartialDate.parse(date)).build()))
        .isEqualTo(reached ? List.of() : List.of("founded"));
  }

  @Test
  void asksEachDateOfWhatHasHappened() {
    PartialDate later = PartialDate.of(2027);
    Instant modified = Instant.parse("2026-03-04T00:00:00Z");

    assertThat(
            places(
                "date.future",
                NOON,
                new DirectoryBuilder()
                    .generated(modified)
                    .addSource(new SourceBuilder().retrieved(later).modified(later).build())
                    .addMembership(new MembershipBuilder().modified(modified).build())
                    .addOrganization(new OrganizationBuilder().modified(modified).build())
                    .build()))
        .containsExactlyInAnyOrder(
            "generated",
            "sources[0].retrieved",
            "sources[0].modified",
            "memberships[0].modified",
            "organizations[0].modified");
  }

  @Test
  void acceptsAPlannedDissolutionAndALaterEnd() {
    assertThat(
            places(
                "date.future",
                NOON,
                new DirectoryBuilder()
                    .addOrganization(
                        new OrganizationBuilder().dissolved(PartialDate.of(2030)).build())
                    .addMembership(
                        new MembershipBuilder().period(DateRange.parse("2020/2030")).build())
                    .build()))
        .isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "-1000000000-01-01T00:00:00Z, true",
    "2026-03-01T23:59:59Z, true",
    "2026-03-02T23:59:59.999999999Z, true",
    "2026-03-03T00:00:00Z, false",
    "+1000000000-12-31T23:59:59.999999999Z, false"
  })
  void knowsThePastAndTheFutureOfEveryMoment(Instant modified, boolean past) {
    assertThat(places("date.future", NOON, new OrganizationBuilder().modified(modified).build()))
        .isEqualTo(past ? List.of() : List.of("modified"));
  }

  @ParameterizedTest
  @CsvSource({"2027, , false", "2027, PENDING, true", "2027, CURRENT, false", "2026, , true"})
  void warnsOfAMemberWhoJoinsLater(String joined, Membership.Status status, boolean fine) {
    MembershipBuilder membership = new MembershipBuilder().joined(PartialDate.parse(joined));
    if (status != null) {
      membership.status(status);
    }

    assertThat(places("membership.joined-future", NOON, membership.build()))
        .isEqualTo(fine ? List.of() : List.of("joined"));
  }

  @ParameterizedTest
  @CsvSource({
    "CURRENT, 2020/2025, false",
    "CURRENT, 2020/2026-01, false",
    "CURRENT, 2020/2026-02, true",
    "CURRENT, 2020/2026-02-27, false",
    "CURRENT, 2020/2026-02-28, true",
    "CURRENT, 2020/2026, true",
    "CURRENT, 2020/2025?, true",
    "CURRENT, 2020/.., true",
    "CURRENT, 2020/, true",
    "ENDED, 2020/2025, true",
    "ENDED, 2020/2030, true",
    "ENDED, 2020/, true",
    "ENDED, 2020/.., false",
    "ENDED, , false",
    "SUSPENDED, 2020/2025, true",
    "PENDING, 2020/.., true",
    "CURRENT, , true"
  })
  void warnsOfAStatusThatThePeriodContradicts(
      Membership.Status status, String period, boolean fine) {
    MembershipBuilder membership = new MembershipBuilder().status(status);
    if (period != null) {
      membership.period(DateRange.parse(period));
    }
    Instant elevenInTheWest = Instant.parse("2026-03-01T11:59:59Z");

    assertThat(places("membership.status", elevenInTheWest, membership.build()))
        .isEqualTo(fine ? List.of() : List.of("status"));
  }

  @Test
  void acceptsAPeriodWithoutAStatus() {
    assertThat(
            places(
                "membership.status",
                NOON,
                new MembershipBuilder().period(DateRange.parse("2020/2025")).build()))
        .isEmpty();
  }
}
