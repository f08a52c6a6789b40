package org.civilsociety.jackson.ror;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;
import org.civilsociety.value.ExtensionValue;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** When two numbers are one. */
final class DecimalTest {

  @Property(tries = 200)
  void isTheSameHoweverItIsWritten(
      @ForAll @LongRange(min = -1_000_000, max = 1_000_000) long digits,
      @ForAll @IntRange(min = -30, max = 30) int scale,
      @ForAll @IntRange(max = 30) int zeros) {
    BigDecimal number = BigDecimal.valueOf(digits, scale);
    Decimal decimal = decimal(number.toString());
    assertThat(decimal(number.toPlainString())).isEqualTo(decimal);
    assertThat(decimal(number.setScale(Math.max(0, scale) + zeros).toPlainString()))
        .isEqualTo(decimal);
    assertThat(new BigDecimal(decimal.digits() + "e" + decimal.exponent()))
        .isEqualByComparingTo(number);
    assertThat(decimal.isWhole()).isEqualTo(number.stripTrailingZeros().scale() <= 0);
  }

  @ParameterizedTest
  @CsvSource({"-0.0, 0", "0e99999999999, 0", "3530597.0, 3530597", "35e2, 3500", "-0.7e1, -7"})
  void givesTheDigitsOfAWholeNumber(String number, String digits) {
    assertThat(decimal(number).whole()).contains(digits);
  }

  @ParameterizedTest
  @ValueSource(strings = {"0.5", "1e-99999999999", "1e99999999999", "1e19"})
  void givesNoDigitsOfAFractionOrALongNumber(String number) {
    assertThat(decimal(number).whole()).isEmpty();
  }

  private static Decimal decimal(String number) {
    return Decimal.of(new ExtensionValue.Numeral(number));
  }
}
