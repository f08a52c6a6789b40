package org.civilsociety.value;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.civilsociety.value.ExtensionValue.Numeral;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class NumeralTest {

  @ParameterizedTest
  @ValueSource(
      strings = {"0", "-0", "1.50", "-1.50", "6E23", "6.02e+23", "1e-400", "18446744073709551616"})
  void keepsTheDigitsAsTheyWereWritten(String digits) {
    assertThat(new Numeral(digits).digits()).isEqualTo(digits);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        " ",
        "+1",
        "01",
        ".5",
        "1.",
        "1e",
        "--1",
        "0x10",
        "NaN",
        "Infinity",
        "1,5",
        "1_0",
        "1 ",
        "١٢",
        "1\n"
      })
  void refusesWhatIsNoDecimalNumber(String digits) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new Numeral(digits))
        .withMessageEndingWith("found " + Excerpt.quoted(digits));
  }

  @Test
  void tellsNumbersApartByTheirDigits() {
    assertThat(new Numeral("1.50")).isNotEqualTo(new Numeral("1.5"));
  }

  @Test
  void refusesMoreThanAThousandCharactersInABoundedMessage() {
    assertThat(new Numeral("1".repeat(Numeral.MAX_CHARACTERS)).digits()).hasSize(1_000);
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new Numeral("1".repeat(1_000_000)))
        .satisfies(refusal -> assertThat(refusal.getMessage()).hasSizeLessThan(200));
  }
}
