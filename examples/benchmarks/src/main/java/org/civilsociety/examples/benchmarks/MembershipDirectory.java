package org.civilsociety.examples.benchmarks;

import java.time.LocalDate;
import org.civilsociety.Coalition;
import org.civilsociety.CoalitionBuilder;
import org.civilsociety.Directory;
import org.civilsociety.DirectoryBuilder;
import org.civilsociety.Identifier;
import org.civilsociety.Membership;
import org.civilsociety.MembershipBuilder;
import org.civilsociety.Name;
import org.civilsociety.Organization;
import org.civilsociety.OrganizationBuilder;
import org.civilsociety.Party;
import org.civilsociety.value.DateRange;
import org.civilsociety.value.PartialDate;
import org.civilsociety.value.RecordId;

/**
 * Makes valid directories of any size, in which as many profiles as there are memberships are bound
 * to each other. Of ten profiles nine are organizations, which belong to the coalition of their
 * ten; four of five coalitions belong to the next one, and the fifth belonged to the first in years
 * when the others were not members yet: a circle that never closes on one day.
 */
final class MembershipDirectory {

  private static final int TEN = 10;
  private static final int CIRCLE = 5 * TEN;
  private static final int DAYS = 10_000;
  private static final LocalDate FIRST_DAY = LocalDate.of(1990, 1, 1);
  private static final PartialDate FOUNDED = PartialDate.of(1950);
  private static final DateRange EARLIER = DateRange.parse("1960/1980");

  private MembershipDirectory() {}

  /**
   * Makes a directory.
   *
   * @param memberships how many memberships, a multiple of fifty
   */
  static Directory of(int memberships) {
    DirectoryBuilder directory = new DirectoryBuilder();
    for (int number = 0; number < memberships; number++) {
      if (number % TEN == 0) {
        directory.addCoalition(coalition(number));
        directory.addMembership(ofCoalition(number));
      } else {
        directory.addOrganization(organization(number));
        directory.addMembership(membership(number, number - number % TEN, since(number)));
      }
    }
    return directory.build();
  }

  private static Organization organization(int number) {
    return new OrganizationBuilder()
        .id(id(number))
        .addName(Name.in("en", "Society " + number))
        .addIdentifier(Identifier.of("XX-EXAMPLE", Integer.toString(number)))
        .founded(FOUNDED)
        .build();
  }

  private static Coalition coalition(int number) {
    return new CoalitionBuilder()
        .id(id(number))
        .addName(Name.in("en", "Coalition " + number))
        .founded(FOUNDED)
        .build();
  }

  private static Membership ofCoalition(int number) {
    int next = number + TEN;
    return next % CIRCLE == 0
        ? membership(number, next - CIRCLE, EARLIER)
        : membership(number, next, since(number));
  }

  private static Membership membership(int member, int organization, DateRange period) {
    return new MembershipBuilder()
        .member(Party.reference(id(member)))
        .organization(Party.reference(id(organization)))
        .period(period)
        .build();
  }

  private static DateRange since(int number) {
    return DateRange.since(PartialDate.from(FIRST_DAY.plusDays(number % DAYS)));
  }

  private static RecordId id(int number) {
    return RecordId.parse("party-" + number);
  }
}
