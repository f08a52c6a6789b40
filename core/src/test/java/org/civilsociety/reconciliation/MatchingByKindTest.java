package org.civilsociety.reconciliation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.civilsociety.reconciliation.Entries.ar;
import static org.civilsociety.reconciliation.Entries.fr;
import static org.civilsociety.reconciliation.Entries.match;
import static org.civilsociety.reconciliation.Entries.place;

import java.util.List;
import org.civilsociety.ContactPoint;
import org.civilsociety.Identifier;
import org.civilsociety.Membership;
import org.civilsociety.MembershipBuilder;
import org.civilsociety.Party;
import org.civilsociety.Place;
import org.civilsociety.PlaceBuilder;
import org.civilsociety.PostalAddressBuilder;
import org.civilsociety.Scope;
import org.civilsociety.ScopeBuilder;
import org.civilsociety.value.CountryCode;
import org.civilsociety.value.DateRange;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class MatchingByKindTest {

  private static Place frenchPlace(String name) {
    return new PlaceBuilder().name(fr(name)).country(CountryCode.parse("PS")).build();
  }

  private static Membership membership(String period) {
    return new MembershipBuilder()
        .member(Party.reference("miftah"))
        .organization(Party.reference("red"))
        .period(DateRange.parse(period))
        .build();
  }

  static List<Entries> byKind() {
    return List.of(
        Entries.same(Match.KIND, Identifier.of("PS-MOI", "1"), Identifier.of("ps moi", "2")),
        Entries.different(Identifier.of("PS-MOI", "1"), Identifier.of("GB-CHC", "1")),
        Entries.same(Match.KIND, place("القدس", "PS"), place("غزة", "PS")),
        Entries.different(place("القدس", "PS"), frenchPlace("Naplouse")),
        Entries.same(Match.KIND, membership("2010/.."), membership("2010-03/..")),
        Entries.different(membership("2010/2012"), membership("2014/..")),
        Entries.same(
            Match.KIND,
            Scope.of(Scope.Level.NATIONAL),
            new ScopeBuilder().level(Scope.Level.NATIONAL).label(ar("فلسطين")).build()),
        Entries.same(
            Match.KIND, ContactPoint.blank("fax"), ContactPoint.of("FAX", "+970 2 298 9490")),
        Entries.same(
            Match.KIND,
            new PostalAddressBuilder().postalCode("69647").addLine("شارع").build(),
            new PostalAddressBuilder().postalCode("69647").build()),
        Entries.same(Match.KIND, membership("2018/.."), membership("2018/2021")),
        Entries.same(Match.KIND, membership("2010/2015"), membership("2012/2018")),
        Entries.different(membership("2001/2005"), membership("2010/..")),
        Entries.different(membership("2001/2005~"), membership("2006/..")),
        Entries.same(
            Match.KIND,
            new PostalAddressBuilder().locality("رام الله").addLine("شارع").build(),
            new PostalAddressBuilder().locality("رام الله").build()));
  }

  @ParameterizedTest
  @MethodSource("byKind")
  void takesTwoEntriesForOneByTheFirstRuleThatTheyFit(Entries entries) {
    assertThat(match(entries.left(), entries.right())).isEqualTo(entries.match());
    assertThat(match(entries.right(), entries.left())).isEqualTo(entries.match());
  }
}
