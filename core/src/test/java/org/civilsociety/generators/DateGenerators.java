package org.civilsociety.generators;

import java.time.Instant;
import java.time.YearMonth;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;
import org.civilsociety.value.DateRange;
import org.civilsociety.value.PartialDate;
import org.civilsociety.value.PartialDate.Precision;

/** Dates of every precision and certainty, the first and the last possible among them. */
public final class DateGenerators {

  private static final Arbitrary<PartialDate> PARTIAL_DATES = anyPartialDates();

  private static final Arbitrary<DateRange> DATE_RANGES = dateRanges(partialDates());

  private DateGenerators() {}

  /** Dates of the years 0001 to 9999, certain or not. */
  public static Arbitrary<PartialDate> partialDates() {
    return PARTIAL_DATES;
  }

  private static Arbitrary<PartialDate> anyPartialDates() {
    Arbitrary<Integer> years =
        Choice.weighted(
            Tuple.of(12, Arbitraries.integers().between(1985, 2030)),
            Tuple.of(3, Arbitraries.integers().between(1, 9999)),
            Tuple.of(1, Arbitraries.of(1, 9, 10, 99, 1900, 2000, 9990, 9999)));
    return Combinators.combine(
            certainDates(years),
            Arbitraries.frequency(
                Tuple.of(6, ""), Tuple.of(1, "?"), Tuple.of(1, "~"), Tuple.of(1, "%")))
        .as(DateGenerators::signed);
  }

  /** Dates of the given years that are neither uncertain nor approximate. */
  public static Arbitrary<PartialDate> certainDates(Arbitrary<Integer> years) {
    return Combinators.combine(
            years,
            Arbitraries.integers().between(1, 12),
            Arbitraries.integers().between(1, 31),
            Arbitraries.of(Precision.class))
        .as(DateGenerators::date)
        .withoutEdgeCases();
  }

  /** Ranges with every combination of known, unknown and open ends; some are reversed. */
  public static Arbitrary<DateRange> dateRanges() {
    return DATE_RANGES;
  }

  /** Ranges between the given dates, or with unknown or open ends. */
  public static Arbitrary<DateRange> dateRanges(Arbitrary<PartialDate> dates) {
    Arbitrary<DateRange.End> ends =
        Choice.weighted(
            Tuple.of(4, dates.map(DateRange.Known::new)),
            Tuple.of(1, Arbitraries.just(DateRange.Unstated.UNKNOWN)),
            Tuple.of(1, Arbitraries.just(DateRange.Unstated.OPEN)));
    return Combinators.combine(ends, ends).as(DateRange::new);
  }

  /** Instants of our time, and all that {@link Instant#parse} can read. */
  public static Arbitrary<Instant> instants() {
    return Choice.weighted(
        Tuple.of(6, instants("1990-01-01T00:00:00Z", "2040-01-01T00:00:00Z")),
        Tuple.of(3, instants("0001-01-01T00:00:00Z", "9999-12-31T23:59:59Z")),
        Tuple.of(
            1,
            Arbitraries.of(
                Instant.MIN,
                Instant.MAX,
                Instant.EPOCH,
                Instant.EPOCH.minusNanos(1),
                Instant.parse("0000-01-01T00:00:00Z"),
                Instant.parse("2016-04-05T12:00:00.120Z"),
                Instant.parse("+10000-01-01T00:00:00.000000001Z"))));
  }

  private static Arbitrary<Instant> instants(String first, String last) {
    return Combinators.combine(
            Arbitraries.longs()
                .between(
                    Instant.parse(first).getEpochSecond(), Instant.parse(last).getEpochSecond()),
            Arbitraries.of(0L, 0L, 0L, 120_000_000L, 123_456L, 999_999_999L))
        .as(Instant::ofEpochSecond);
  }

  private static PartialDate date(int year, int month, int day, Precision precision) {
    return switch (precision) {
      case DECADE -> PartialDate.ofDecade(year / 10 * 10);
      case YEAR -> PartialDate.of(year);
      case MONTH -> PartialDate.of(year, month);
      case DAY -> PartialDate.of(year, month, Math.min(day, lengthOfMonth(year, month)));
    };
  }

  private static int lengthOfMonth(int year, int month) {
    return YearMonth.of(year, month).lengthOfMonth();
  }

  private static PartialDate signed(PartialDate date, String sign) {
    return switch (sign) {
      case "?" -> date.asUncertain();
      case "~" -> date.asApproximate();
      case "%" -> date.asUncertain().asApproximate();
      default -> date;
    };
  }
}
