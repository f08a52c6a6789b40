package org.civilsociety.constraints;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.civilsociety.Verbatim;
import org.civilsociety.report.ProfileValidator;
import org.civilsociety.validation.Provider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

@ParameterizedClass
@EnumSource(Provider.class)
class AmbiguousDateTest {

  private final Provider provider;

  AmbiguousDateTest(Provider provider) {
    this.provider = provider;
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "05.04.2016",
        "5/4/2016",
        "5-4-2016",
        "on 12/01/1998, in Ramallah",
        "٠٥/٠٤/١٩٩٨",
        "from 31.12.1999 to 01.02.2000",
        "05.04.2016-06.04.2016",
        "founded 05.04.2016.",
        "05.04.2016.In Ramallah",
        "file-05-04-2016-b",
        "-05-04-2016",
        "05–04–1998",
        "5\u20114\u20111998",
        "𞥐𞥑.𞥐𞥒.2016",
        "𝟎𝟏.𝟎𝟐.𝟗𝟖",
        "05/04/98",
        "05.04.16",
        "٠٥-٠٤-٩٨",
        "05 / 04 / 1998",
        "5. 4. 1998",
        "5.\u00A04.\u202F1998"
      })
  void warnsOfADateWithTwoReadings(String text) {
    assertThat(provider.places("date.ambiguous", Verbatim.of("founded", text)))
        .containsExactly("text");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "13.04.2016",
        "04.13.2016",
        "04.04.2016",
        "2016-04-05",
        "5 April 2016",
        "05.04/2016",
        "05.04.20161",
        "105.04.2016",
        "00.04.2016",
        "05.04.0000",
        "5.4.16",
        "05.04.161",
        "04.04.16",
        "192.1.2.2000",
        "05.04.𞥐𞥐𞥐𞥐",
        "𞥑𞥙𞥙𞥘.05.04.2016",
        "05.04.16.𞥑",
        "1998.05.04.2016",
        "1.2.2000.3",
        "01-02-03-04-05",
        "v1.2.2000",
        "5  .4.1998",
        "1998",
        ""
      })
  void acceptsWhatCanBeReadOneWayOnly(String text) {
    assertThat(provider.places("date.ambiguous", Verbatim.of("founded", text))).isEmpty();
  }

  @Test
  void readsATwoDigitYearWithoutGuessingItsCentury() {
    assertThat(suggestions("05/04/98")).containsExactly("XX98-04-05", "XX98-05-04");
    assertThat(suggestions("05/04/03")).containsExactly("XX03-04-05", "XX03-05-04");
    assertThat(suggestions("٠٥.٠٤.١٩٩٨")).containsExactly("1998-04-05", "1998-05-04");
    assertThat(suggestions("𞥐𞥑.𞥐𞥒.2016")).containsExactly("2016-02-01", "2016-01-02");
  }

  private static List<String> suggestions(String text) {
    return ProfileValidator.create()
        .validate(Verbatim.of("founded", text))
        .findingsOf("date.ambiguous")
        .get(0)
        .suggestions();
  }
}
