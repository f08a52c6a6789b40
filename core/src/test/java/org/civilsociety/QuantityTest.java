package org.civilsociety;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.math.BigDecimal;
import org.civilsociety.Quantity.Bound;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class QuantityTest {

  private static Quantity exactly(String number) {
    return new QuantityBuilder().bound(Bound.EXACTLY).number(new BigDecimal(number)).build();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"0", "0.000000000", "12", "1.50", "999999999999999999.999999999", "0.000000001"})
  void keepsTheNumberWithItsDecimals(String number) {
    assertThat(exactly(number).getNumber()).isEqualTo(new BigDecimal(number));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "-1",
        "-0.1",
        "1000000000000000000",
        "1000000000000000000.5",
        "0.0000000001",
        "0.0000000000",
        "1E3",
        "1E+1000000000",
        "1E-1000000000"
      })
  void refusesANegativeNumberOrTooManyDigits(String number) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> exactly(number))
        .withMessageContaining("zero or more")
        .withMessageEndingWith("found " + new BigDecimal(number));
  }

  @Test
  void refusesAHugeNumberInABoundedMessage() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> exactly("1".repeat(10_000)))
        .satisfies(refusal -> assertThat(refusal.getMessage()).hasSizeLessThan(300));
  }

  @Test
  void differsByItsDecimals() {
    assertThat(exactly("1.50")).isNotEqualTo(exactly("1.5"));
  }

  @Test
  void differsByItsBound() {
    assertThat(Quantity.of(Bound.ABOUT, 300)).isNotEqualTo(Quantity.of(Bound.AT_LEAST, 300));
  }

  @Test
  void showsBoundAndNumber() {
    assertThat(Quantity.of(Bound.MORE_THAN, 10)).hasToString("Quantity(more_than, 10)");
  }
}
