package org.civilsociety.constraints;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.civilsociety.CoalitionBuilder;
import org.civilsociety.DirectoryBuilder;
import org.civilsociety.Name;
import org.civilsociety.Organization;
import org.civilsociety.OrganizationBuilder;
import org.civilsociety.validation.Provider;
import org.civilsociety.value.DateRange;
import org.civilsociety.value.PartialDate;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

@ParameterizedClass
@EnumSource(Provider.class)
class DatesInOrderTest {

  record Range(@DatesInOrder @Nullable DateRange period) {}

  record Contained(
      List<@DatesInOrder DateRange> periods, Optional<@DatesInOrder DateRange> period) {}

  record Repeated(
      @DatesInOrder(message = "first") @DatesInOrder(message = "second") DateRange period) {}

  record Held(@DatesInOrder @Nullable Organization organization) {}

  private final Provider provider;

  DatesInOrderTest(Provider provider) {
    this.provider = provider;
  }

  @Nested
  class OfARange {

    @ParameterizedTest
    @ValueSource(
        strings = {
          "1998/2001",
          "1998/1998",
          "1998-12/1998",
          "1998/1998-12",
          "199X/1990",
          "2016-04-05/2016-04-05"
        })
    void acceptsAnEndThatMayFollowItsStart(String period) {
      assertThat(provider.findings(new Range(DateRange.parse(period)))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
        strings = {
          "2001/1998",
          "1998-12/1998-11",
          "2016-04-05/2016-04-04",
          "199X/1989",
          "1998-01/1997",
          "1998-01-01/1997-12-31"
        })
    void rejectsAnEndBeforeItsStart(String period) {
      assertThat(provider.findings(new Range(DateRange.parse(period))))
          .containsExactly("date.order at period");
    }

    @ParameterizedTest
    @ValueSource(strings = {"1998/..", "1998/", "/2001", "../2001", "/", "../.."})
    void acceptsAnEndWithoutADate(String period) {
      assertThat(provider.findings(new Range(DateRange.parse(period)))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"2001?/1998", "2001/1998~", "2001%/1998%"})
    void acceptsWhatIsNotCertain(String period) {
      assertThat(provider.findings(new Range(DateRange.parse(period)))).isEmpty();
    }

    @Test
    void acceptsNull() {
      assertThat(provider.findings(new Range(null))).isEmpty();
    }

    @Test
    void appliesInsideContainers() {
      DateRange reversed = DateRange.parse("2001/1998");

      assertThat(
              provider.findings(
                  new Contained(
                      List.of(DateRange.parse("1998/2001"), reversed), Optional.of(reversed))))
          .containsExactly("date.order at period", "date.order at periods[1].<list element>");
    }

    @Test
    void acceptsEmptyContainers() {
      assertThat(provider.findings(new Contained(List.of(), Optional.empty()))).isEmpty();
    }

    @Test
    void canBeRepeated() {
      assertThat(provider.messages(new Repeated(DateRange.parse("2001/1998"))))
          .containsExactly("first", "second");
    }
  }

  @Nested
  class OfAProfile {

    @ParameterizedTest
    @CsvSource({
      "1998, 2016",
      "1998, 1998",
      "1998-12, 1998",
      "2016-04-05, 2016-04-05",
      "2001?, 1998",
      "2001, 1998~"
    })
    void acceptsADissolutionThatMayFollowTheFoundation(String founded, String dissolved) {
      assertThat(provider.findings(organization(founded, dissolved))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"2001, 1998", "1998-12, 1998-11", "2016-04-05, 2016-04-04", "199X, 1989"})
    void rejectsADissolutionBeforeTheFoundation(String founded, String dissolved) {
      assertThat(provider.findings(organization(founded, dissolved)))
          .containsExactly("date.order at dissolved");
    }

    @Test
    void rejectsItOfACoalitionToo() {
      assertThat(
              provider.findings(
                  new CoalitionBuilder()
                      .addName(Name.in("ar", "ائتلاف"))
                      .founded(PartialDate.of(2005))
                      .dissolved(PartialDate.of(2003))
                      .build()))
          .containsExactly("date.order at dissolved");
    }

    @Test
    void acceptsADissolutionOfWhatWasFoundedNobodyKnowsWhen() {
      assertThat(provider.findings(named().dissolved(PartialDate.of(1998)).build())).isEmpty();
    }

    @Test
    void acceptsAFoundationWithoutDissolution() {
      assertThat(provider.findings(named().founded(PartialDate.of(1998)).build())).isEmpty();
    }

    @Test
    void appliesInsideADirectory() {
      assertThat(
              provider.findings(
                  new DirectoryBuilder()
                      .addOrganization(named().build())
                      .addOrganization(organization("2001", "1998"))
                      .build()))
          .contains("date.order at organizations[1].dissolved")
          .doesNotContain("date.order at organizations[0].dissolved");
    }

    @Test
    void appliesToAProfileThatIsHeldWithoutCascade() {
      assertThat(provider.findings(new Held(organization("2001", "1998"))))
          .containsExactly("date.order at organization.dissolved");
      assertThat(provider.findings(new Held(null))).isEmpty();
    }

    private Organization organization(String founded, String dissolved) {
      return named()
          .founded(PartialDate.parse(founded))
          .dissolved(PartialDate.parse(dissolved))
          .build();
    }

    private OrganizationBuilder named() {
      return new OrganizationBuilder().addName(Name.in("fr", "Société civile"));
    }
  }
}
