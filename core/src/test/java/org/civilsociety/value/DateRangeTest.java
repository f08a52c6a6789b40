package org.civilsociety.value;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import org.civilsociety.value.DateRange.Days;
import org.civilsociety.value.DateRange.Known;
import org.civilsociety.value.DateRange.Unstated;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DateRangeTest {

  private static final PartialDate JOINED = PartialDate.of(2016, 4, 5);

  @Nested
  class Parse {

    @Test
    void readsKnownUnknownAndOpenEnds() {
      assertThat(DateRange.parse("2016-04-05/.."))
          .isEqualTo(new DateRange(new Known(JOINED), Unstated.OPEN));
      assertThat(DateRange.parse("/2016-04-05"))
          .isEqualTo(new DateRange(Unstated.UNKNOWN, new Known(JOINED)));
      assertThat(DateRange.parse("/")).isEqualTo(new DateRange(Unstated.UNKNOWN, Unstated.UNKNOWN));
      assertThat(DateRange.parse("../..")).isEqualTo(new DateRange(Unstated.OPEN, Unstated.OPEN));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "1998", "1998/2001/2004", "//", "1998-2001", "1998–2001", "1998\n"})
    void refusesAnythingButOneSlash(String text) {
      assertThatIllegalArgumentException()
          .isThrownBy(() -> DateRange.parse(text))
          .withMessageStartingWith("must be two dates with a slash between them")
          .withMessageEndingWith("found " + Excerpt.quoted(text));
    }

    @ParameterizedTest
    @CsvSource({
      "1998/x,x",
      "x/1998,x",
      "1998/ 2001,' 2001'",
      "1998/...,...",
      "./1998,.",
      "05.04.2016/..,05.04.2016"
    })
    void showsTheSideThatIsNoDate(String text, String side) {
      assertThatIllegalArgumentException()
          .isThrownBy(() -> DateRange.parse(text))
          .withMessageEndingWith("found " + Excerpt.quoted(side));
    }
  }

  @Nested
  class Make {

    @Test
    void makesTheUsualRanges() {
      assertThat(DateRange.between(PartialDate.of(2001), JOINED)).hasToString("2001/2016-04-05");
      assertThat(DateRange.since(JOINED)).hasToString("2016-04-05/..");
      assertThat(DateRange.until(JOINED)).hasToString("/2016-04-05");
    }

    @Test
    void givesTheDatesOfKnownEndsOnly() {
      assertThat(DateRange.since(JOINED).startDate()).contains(JOINED);
      assertThat(DateRange.since(JOINED).endDate()).isEmpty();
      assertThat(DateRange.until(JOINED).startDate()).isEmpty();
      assertThat(DateRange.until(JOINED).endDate()).contains(JOINED);
    }
  }

  @ParameterizedTest
  @CsvSource({
    "2001/1998,true",
    "1998-12-02/1998-12-01,true",
    "1998-12/1998,false",
    "1998/1998-01-01,false",
    "2001?/1998,false",
    "2001/1998~,false",
    "../1998,false",
    "2001/,false"
  })
  void isReversedOnlyWhenThatIsCertain(String text, boolean reversed) {
    assertThat(DateRange.parse(text).isReversed()).isEqualTo(reversed);
  }

  @Nested
  class CertainDays {

    @ParameterizedTest
    @CsvSource({
      "1998/2001,1998-12-31,2001-01-01",
      "199X/200X,1999-12-31,2000-01-01",
      "2016-04-05/2016-04-07,2016-04-05,2016-04-07",
      "2016-04-05/2016-04-05,2016-04-05,2016-04-05",
      "2016-04-05/,2016-04-05,2016-04-05",
      "/2016-04-05,2016-04-05,2016-04-05",
      "2016-04-05/2017?,2016-04-05,2016-04-05",
      "1998/1998-01-01,1998-01-01,1998-01-01",
      "1998/1998-03-05,1998-03-05,1998-03-05",
      "1998-03-05/1998,1998-03-05,1998-03-05"
    })
    void areThoseThatEveryReadingHas(String text, LocalDate first, LocalDate last) {
      assertThat(DateRange.parse(text).certainDays()).contains(new Days(first, last));
    }

    @ParameterizedTest
    @ValueSource(
        strings = {
          "/",
          "/..",
          "../",
          "/2001",
          "1998/",
          "1998/1998",
          "1998-12/1998",
          "1998?/2001~",
          "/2001?",
          "2001/1998",
          "2016-04-05/2016-04-04"
        })
    void areNoneWhereReadingsHaveNoDayInCommon(String text) {
      assertThat(DateRange.parse(text).certainDays()).isEmpty();
    }

    @Test
    void haveNoBoundWhereTheRangeIsOpen() {
      assertThat(DateRange.parse("1998/..").certainDays())
          .contains(new Days(LocalDate.of(1998, 12, 31), LocalDate.MAX));
      assertThat(DateRange.parse("../2001").certainDays())
          .contains(new Days(LocalDate.MIN, LocalDate.of(2001, 1, 1)));
      assertThat(DateRange.parse("../..").certainDays())
          .contains(new Days(LocalDate.MIN, LocalDate.MAX));
    }
  }

  @Nested
  class PossibleDays {

    @Test
    void areThoseThatSomeReadingHas() {
      assertThat(DateRange.parse("1998/2001").possibleDays())
          .isEqualTo(new Days(LocalDate.of(1998, 1, 1), LocalDate.of(2001, 12, 31)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"/", "/..", "../", "../..", "1998?/2001~"})
    void haveNoBoundWhereNoEndIsCertain(String text) {
      assertThat(DateRange.parse(text).possibleDays())
          .isEqualTo(new Days(LocalDate.MIN, LocalDate.MAX));
    }

    @Test
    void areNoneWhereTheRangeIsReversed() {
      Days days = DateRange.parse("2001/1998").possibleDays();

      assertThat(
              LocalDate.of(1998, 1, 1).datesUntil(LocalDate.of(2002, 1, 1)).filter(days::include))
          .isEmpty();
    }
  }
}
