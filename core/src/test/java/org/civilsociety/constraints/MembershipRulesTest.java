package org.civilsociety.constraints;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.civilsociety.ExperienceBuilder;
import org.civilsociety.MembershipBuilder;
import org.civilsociety.OrganizationBuilder;
import org.civilsociety.Party;
import org.civilsociety.Quantity;
import org.civilsociety.QuantityBuilder;
import org.civilsociety.UnnamedPartyBuilder;
import org.civilsociety.validation.Provider;
import org.civilsociety.value.DateRange;
import org.civilsociety.value.LocalizedText;
import org.civilsociety.value.PartialDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

@ParameterizedClass
@EnumSource(Provider.class)
class MembershipRulesTest {

  private final Provider provider;

  MembershipRulesTest(Provider provider) {
    this.provider = provider;
  }

  @Test
  void rejectsAMembershipOfNobodyInNothing() {
    assertThat(provider.places("membership.party-missing", new MembershipBuilder().build()))
        .containsExactly("member");
  }

  @Test
  void acceptsAMembershipOfWhichOneEndIsKnown() {
    Party described =
        new UnnamedPartyBuilder().description(LocalizedText.of("ar", "جمعيات")).build();

    for (Party party : List.of(described, Party.reference("miftah"), Party.named("es", "Red"))) {
      assertThat(
              provider.places(
                  "membership.party-missing", new MembershipBuilder().member(party).build()))
          .isEmpty();
      assertThat(
              provider.places(
                  "membership.party-missing", new MembershipBuilder().organization(party).build()))
          .isEmpty();
    }
  }

  @Test
  void mentionsEveryPartyWithoutAName() {
    assertThat(
            provider.places(
                "party.unnamed",
                new OrganizationBuilder()
                    .addFounder(Party.unnamed())
                    .addFounder(Party.named("fr", "Réseau"))
                    .addFounder(Party.unnamed())
                    .build()))
        .containsExactly("founders[0]", "founders[2]");
  }

  @ParameterizedTest
  @CsvSource({
    "2006, 2005/.., false",
    "2005-02, 2005-01/2008, false",
    "2005, 2005/.., true",
    "2005-06, 2005/.., true",
    "2004, 2005/.., true",
    "2006?, 2005/.., true",
    "2006, /2010, true",
    "2006, ../2010, true",
    "2010, /2005, false",
    "2010, ../2005, false",
    "2010, 2001?/2005, false",
    "2010, 2001?/2005?, true",
    "2010?, /2005, true",
    "2005, /2005, true",
    "2010, 2005/2001, true"
  })
  void rejectsAFirstJoiningAfterThePeriodHasBegun(String joined, String period, boolean fine) {
    assertThat(
            provider.places(
                "membership.joined-after-start",
                new MembershipBuilder()
                    .joined(PartialDate.parse(joined))
                    .period(DateRange.parse(period))
                    .build()))
        .isEqualTo(fine ? List.of() : List.of("joined"));
  }

  @Test
  void acceptsOneOfThemAlone() {
    assertThat(
            provider.places(
                "membership.joined-after-start",
                new MembershipBuilder().joined(PartialDate.of(2006)).build()))
        .isEmpty();
    assertThat(
            provider.places(
                "membership.joined-after-start",
                new MembershipBuilder().period(DateRange.parse("2005/..")).build()))
        .isEmpty();
  }

  @Test
  void warnsOfYearsOfExperienceWithoutADate() {
    Quantity years = Quantity.of(Quantity.Bound.AT_LEAST, 10);

    assertThat(provider.places("experience.as-of", new ExperienceBuilder().years(years).build()))
        .containsExactly("years.asOf");
    assertThat(
            provider.places(
                "experience.as-of",
                new ExperienceBuilder()
                    .years(new QuantityBuilder().from(years).asOf(PartialDate.of(2016)).build())
                    .build()))
        .isEmpty();
    assertThat(provider.places("experience.as-of", new ExperienceBuilder().build())).isEmpty();
  }
}
