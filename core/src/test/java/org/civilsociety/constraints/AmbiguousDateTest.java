package org.civilsociety.constraints;

import static org.assertj.core.api.Assertions.assertThat;

import org.civilsociety.Verbatim;
import org.civilsociety.validation.Provider;
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
        "from 31.12.1999 to 01.02.2000"
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
        "05.04.16",
        "1998",
        ""
      })
  void acceptsWhatCanBeReadOneWayOnly(String text) {
    assertThat(provider.places("date.ambiguous", Verbatim.of("founded", text))).isEmpty();
  }
}
