package org.civilsociety.examples.pictures;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Stream;
import org.civilsociety.Membership;
import org.civilsociety.Name;
import org.civilsociety.Profile;
import org.civilsociety.Quantity;
import org.civilsociety.Scope;
import org.civilsociety.Source;
import org.civilsociety.TargetGroup;
import org.civilsociety.value.DateRange;
import org.civilsociety.value.PartialDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class WordsTest {

  @ParameterizedTest
  @ValueSource(strings = {"ar", "fr", "es"})
  void areThereInEachLanguage(String language) {
    Words words = Words.in(Locale.forLanguageTag(language));

    assertThat(words.all().keySet()).isEqualTo(Words.in(Locale.ENGLISH).all().keySet());
    assertThat(words.language().getLanguage()).isEqualTo(language);
    assertThat(words.of("network")).isNotEqualTo(Words.in(Locale.ENGLISH).of("network"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"en", "ar", "fr", "es"})
  void haveOneForEachChoice(String language) {
    Words words = Words.in(Locale.forLanguageTag(language));

    assertThat(
            Stream.<Enum<?>[]>of(
                    Profile.Status.values(),
                    Membership.Status.values(),
                    Name.Kind.values(),
                    Scope.Level.values(),
                    TargetGroup.Role.values(),
                    Source.Assertion.values(),
                    Quantity.Bound.values())
                .flatMap(Arrays::stream))
        .allSatisfy(choice -> assertThat(words.of(choice, "12")).isNotBlank());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "199X | 1990–1999",
        "1998 | 1998",
        "1998-12 | December 1998",
        "1998~ | about 1998",
        "1998? | 1998 (?)",
        "1998-12% | about December 1998 (?)",
        "0987 | 987"
      })
  void tellADateNoMoreExactlyThanItIsKnown(String date, String words) {
    assertThat(new DateWords(Words.in(Locale.ENGLISH)).of(PartialDate.parse(date)))
        .isEqualTo(words);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "2016/.. | since 2016",
        "2016/2018 | 2016 – 2018",
        "2016/ | 2016 – ?",
        "/2018 | ? – 2018",
        "../2018 | until 2018"
      })
  void tellAPeriod(String period, String words) {
    assertThat(new DateWords(Words.in(Locale.ENGLISH)).of(DateRange.parse(period)))
        .isEqualTo(words);
  }

  @ParameterizedTest
  @CsvSource({"ar, ديسمبر 1998", "fr, décembre 1998", "es, diciembre 1998"})
  void tellADateInTheirLanguage(String language, String words) {
    assertThat(
            new DateWords(Words.in(Locale.forLanguageTag(language)))
                .of(PartialDate.parse("1998-12")))
        .isEqualTo(words);
  }
}
