package org.civilsociety.jackson.ror;

import java.math.BigInteger;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.civilsociety.value.ExtensionValue;

/**
 * A number by its value: {@code 31.90} and {@code 3.19e1} are one.
 *
 * @param digits the digits that count, with the sign
 * @param exponent the power of ten that they are multiplied by
 */
record Decimal(String digits, BigInteger exponent) {

  private static final Decimal ZERO = new Decimal("0", BigInteger.ZERO);
  private static final int MAX_DIGITS = 19;
  private static final Pattern FORM =
      Pattern.compile("(-?)([0-9]++)(?:\\.([0-9]++))?(?:[eE]([+-]?[0-9]++))?");

  static Decimal of(ExtensionValue.Numeral number) {
    Matcher form = FORM.matcher(number.digits());
    if (!form.matches()) {
      throw new IllegalStateException("must be a number; found " + number);
    }
    String fraction = Optional.ofNullable(form.group(3)).orElse("");
    String all = form.group(2) + fraction;
    int end = all.length();
    while (end > 0 && all.charAt(end - 1) == '0') {
      end--;
    }
    int start = 0;
    while (start < end && all.charAt(start) == '0') {
      start++;
    }
    return start == end
        ? ZERO
        : new Decimal(
            form.group(1) + all.substring(start, end),
            new BigInteger(Optional.ofNullable(form.group(4)).orElse("0"))
                .add(BigInteger.valueOf(all.length() - end - fraction.length())));
  }

  boolean isWhole() {
    return exponent.signum() >= 0;
  }

  /** The digits of a whole number; empty if it is none, or a long one. */
  Optional<String> whole() {
    return isWhole() && exponent.compareTo(BigInteger.valueOf(MAX_DIGITS)) < 0
        ? Optional.of(digits + "0".repeat(exponent.intValue()))
        : Optional.empty();
  }
}
