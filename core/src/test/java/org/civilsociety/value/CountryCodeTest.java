package org.civilsociety.value;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CountryCodeTest {

  @ParameterizedTest
  @ValueSource(strings = {"PS", "MA", "MX", "FR", "CN", "XK", "ZZ"})
  void acceptsTwoCapitalLettersAssignedOrNot(String text) {
    assertThat(CountryCode.parse(text).value()).isEqualTo(text);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "P", "PSE", "ps", "Ps", "P1", "ÉS", "ΡΣ", "فل", "PS ", "PS\n", "ＰＳ"})
  void refusesEverythingElse(String text) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> CountryCode.parse(text))
        .withMessageContaining("two capital letters")
        .withMessageEndingWith("found " + Excerpt.quoted(text));
  }

  @Test
  void doesNotRepeatAHugeText() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> CountryCode.parse("A".repeat(1_000_000)))
        .satisfies(refusal -> assertThat(refusal.getMessage()).hasSizeLessThan(200));
  }
}
