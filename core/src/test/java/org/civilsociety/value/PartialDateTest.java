package org.civilsociety.value;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import org.civilsociety.value.PartialDate.Precision;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PartialDateTest {

  @Nested
  class Parse {

    @ParameterizedTest
    @CsvSource({
      "199X,DECADE,1990-01-01,1999-12-31",
      "000X,DECADE,0001-01-01,0009-12-31",
      "999X,DECADE,9990-01-01,9999-12-31",
      "1998,YEAR,1998-01-01,1998-12-31",
      "0001,YEAR,0001-01-01,0001-12-31",
      "9999,YEAR,9999-01-01,9999-12-31",
      "1998-12,MONTH,1998-12-01,1998-12-31",
      "1900-02,MONTH,1900-02-01,1900-02-28",
      "2000-02,MONTH,2000-02-01,2000-02-29",
      "2016-04-05,DAY,2016-04-05,2016-04-05",
      "2000-02-29,DAY,2000-02-29,2000-02-29"
    })
    void coversTheDaysOfTheText(
        String text, Precision precision, LocalDate earliest, LocalDate latest) {
      PartialDate date = PartialDate.parse(text);

      assertThat(date.precision()).isEqualTo(precision);
      assertThat(date.earliest()).isEqualTo(earliest);
      assertThat(date.latest()).isEqualTo(latest);
      assertThat(date.isCertain()).isTrue();
    }

    @ParameterizedTest
    @CsvSource({
      "1998?,true,false",
      "1998~,false,true",
      "1998%,true,true",
      "199X?,true,false",
      "1998-12~,false,true",
      "2016-04-05%,true,true"
    })
    void readsTheSignOfDoubt(String text, boolean uncertain, boolean approximate) {
      PartialDate date = PartialDate.parse(text);

      assertThat(date.uncertain()).isEqualTo(uncertain);
      assertThat(date.approximate()).isEqualTo(approximate);
      assertThat(date.isCertain()).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
        strings = {
          "1900-02-29",
          "2001-02-29",
          "2016-02-30",
          "2016-04-31",
          "2016-13",
          "2016-13-01",
          "2016-00",
          "2016-00-01",
          "2016-01-00",
          "2016-01-32",
          "2016-02-30~"
        })
    void refusesWhatTheCalendarDoesNotHave(String text) {
      assertThatIllegalArgumentException()
          .isThrownBy(() -> PartialDate.parse(text))
          .withMessageContaining("the calendar has no")
          .withMessageContaining(text.substring(0, 7));
    }

    @ParameterizedTest
    @ValueSource(strings = {"0000", "0000-01", "0000-12-31", "0000?"})
    void refusesTheYearZero(String text) {
      assertThatIllegalArgumentException()
          .isThrownBy(() -> PartialDate.parse(text))
          .withMessageContaining("within 0001 and 9999");
    }

    @ParameterizedTest
    @ValueSource(
        strings = {
          "",
          " ",
          "98",
          "19980",
          "-1998",
          "+1998",
          "1998-1",
          "1998-12-",
          "1998/12",
          "05.04.2016",
          "2016-4-5",
          "2016-04-05T00:00:00Z",
          "20160405",
          "199x",
          "19XX",
          "1998-XX",
          "1998??",
          "?1998",
          "~",
          "1998 ",
          "1998\n",
          "١٩٩٨",
          "１９９８",
          "1998-W05",
          "2001-21!",
          "Y17E8"
        })
    void refusesOtherFormsAndShowsTheText(String text) {
      assertThatIllegalArgumentException()
          .isThrownBy(() -> PartialDate.parse(text))
          .withMessageStartingWith("must be a date like \"1998\"")
          .withMessageEndingWith("found " + Excerpt.quoted(text));
    }

    @Test
    void refusesTheMonthOfADecade() {
      assertThatIllegalArgumentException()
          .isThrownBy(() -> PartialDate.parse("199X-12"))
          .withMessage("a decade has no month; found \"199X-12\"");
    }

    @Test
    void doesNotRepeatAHugeText() {
      assertThatIllegalArgumentException()
          .isThrownBy(() -> PartialDate.parse("1".repeat(1_000_000)))
          .satisfies(refusal -> assertThat(refusal.getMessage()).hasSizeLessThan(300));
    }
  }

  @Nested
  class Make {

    @Test
    void makesEveryPrecision() {
      assertThat(PartialDate.ofDecade(1990)).hasToString("199X");
      assertThat(PartialDate.ofDecade(0)).hasToString("000X");
      assertThat(PartialDate.of(7)).hasToString("0007");
      assertThat(PartialDate.of(1998, 12)).hasToString("1998-12");
      assertThat(PartialDate.of(2016, 4, 5)).hasToString("2016-04-05");
      assertThat(PartialDate.from(LocalDate.of(2016, 4, 5))).hasToString("2016-04-05");
    }

    @Test
    void marksDoubtWithoutLosingAnotherMark() {
      assertThat(PartialDate.of(1998).asUncertain()).hasToString("1998?");
      assertThat(PartialDate.of(1998).asApproximate()).hasToString("1998~");
      assertThat(PartialDate.of(1998).asApproximate().asUncertain()).hasToString("1998%");
      assertThat(PartialDate.of(1998).asUncertain().asApproximate()).hasToString("1998%");
    }

    @ParameterizedTest
    @ValueSource(ints = {-10, -1, 1995, 9999, 10_000})
    void refusesADecadeThatIsNone(int firstYear) {
      assertThatIllegalArgumentException()
          .isThrownBy(() -> PartialDate.ofDecade(firstYear))
          .withMessageEndingWith("found " + firstYear);
    }

    @ParameterizedTest
    @ValueSource(ints = {-1, 0, 10_000, Integer.MAX_VALUE, Integer.MIN_VALUE})
    void refusesAYearOutOfRange(int year) {
      assertThatIllegalArgumentException().isThrownBy(() -> PartialDate.of(year));
      assertThatIllegalArgumentException().isThrownBy(() -> PartialDate.of(year, 1));
      assertThatIllegalArgumentException().isThrownBy(() -> PartialDate.of(year, 1, 1));
    }

    @Test
    void refusesADayOfTheLibraryThatIsOutOfRange() {
      assertThatIllegalArgumentException().isThrownBy(() -> PartialDate.from(LocalDate.MAX));
      assertThatIllegalArgumentException()
          .isThrownBy(() -> PartialDate.from(LocalDate.of(0, 12, 31)));
    }

    @ParameterizedTest
    @CsvSource({"1998-12-02,MONTH", "1998-12-01,YEAR", "1998-01-01,DECADE", "1990-01-02,DECADE"})
    void refusesAFirstDayThatThePrecisionDoesNotHave(LocalDate day, Precision precision) {
      assertThatIllegalArgumentException()
          .isThrownBy(() -> new PartialDate(day, precision, false, false))
          .withMessageStartingWith(day + " is not the first day of a ");
    }
  }
}
