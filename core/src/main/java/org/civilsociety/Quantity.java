package org.civilsociety;

import java.math.BigDecimal;
import java.util.Locale;
import java.util.Optional;
import org.civilsociety.value.Excerpt;
import org.civilsociety.value.PartialDate;
import org.immutables.value.Value;

/**
 * A number as exactly as it is known: more than 10, about 300, at least 12 as of 2019.
 *
 * <p>The number is zero or more, with at most {@value #MAX_INTEGER_DIGITS} digits before the
 * decimal point and {@value #MAX_DECIMAL_PLACES} behind it, and keeps its decimals: 1.50 and 1.5
 * differ.
 */
@Value.Immutable
public abstract class Quantity implements Extensible {

  /** The most digits before the decimal point. */
  public static final int MAX_INTEGER_DIGITS = 18;

  /** The most digits behind the decimal point. */
  public static final int MAX_DECIMAL_PLACES = 9;

  /** How the true number stands to the one given. A closed set. */
  public enum Bound {
    /** It is this number. */
    EXACTLY,
    /** It is this number or a greater one. */
    AT_LEAST,
    /** It is a greater number. */
    MORE_THAN,
    /** It is near this number. */
    ABOUT,
    /** It is this number or a smaller one. */
    AT_MOST
  }

  Quantity() {}

  /**
   * How the true number stands to the one given.
   *
   * @return always there: a builder without it fails with {@link IllegalStateException}
   */
  public abstract Bound getBound();

  /**
   * The number.
   *
   * @return always there: a builder without it fails with {@link IllegalStateException}
   */
  public abstract BigDecimal getNumber();

  /**
   * When it held.
   *
   * @return empty if not stated
   */
  public abstract Optional<PartialDate> getAsOf();

  /**
   * Makes a quantity.
   *
   * @param bound how the true number stands to the one given
   * @param number the number
   * @return the quantity, without a date
   * @throws IllegalArgumentException if the number is negative or has too many digits
   */
  public static Quantity of(Bound bound, long number) {
    return new QuantityBuilder().bound(bound).number(BigDecimal.valueOf(number)).build();
  }

  @Value.Check
  void check() {
    BigDecimal number = getNumber();
    if (number.signum() < 0
        || number.scale() < 0
        || number.scale() > MAX_DECIMAL_PLACES
        || (long) number.precision() - number.scale() > MAX_INTEGER_DIGITS) {
      throw new IllegalArgumentException(
          "a number must be zero or more, written out with at most "
              + MAX_INTEGER_DIGITS
              + " digits and "
              + MAX_DECIMAL_PLACES
              + " decimals; found "
              + Excerpt.of(number.toString()));
    }
  }

  /** Returns bound and number, for logs. */
  @Override
  public String toString() {
    return Summary.of("Quantity", getBound().name().toLowerCase(Locale.ROOT), getNumber());
  }
}
