package org.civilsociety.value;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Comparator;
import java.util.Locale;

/**
 * A date as exactly as it is known, in the text form of EDTF (ISO 8601-2): a decade {@code 199X}, a
 * year {@code 1998}, a month {@code 1998-12} or a day {@code 2016-04-05}, each possibly uncertain
 * {@code 1998?}, approximate {@code 1998~} or both {@code 1998%}.
 *
 * <p>"Founded in 1998" is not 1 January 1998 and never becomes it. The calendar is checked, so
 * {@code 2016-02-30} cannot be made. Years run from 0001 to 9999. It holds no time of day, season
 * or century.
 *
 * <p>Partial dates have no natural order, for 1998 is neither before nor after December 1998. What
 * is <em>certain</em> is answered by {@link #isBefore}, {@link #isAfter} and {@link #mayEqual}; for
 * sorting a list there is {@link #CHRONOLOGICAL}.
 *
 * @param earliest the first day that the text covers: 1998-01-01 for {@code 1998}
 * @param precision how exactly the date is known
 * @param uncertain whether the source may be wrong: {@code ?} in EDTF
 * @param approximate whether the date is only nearly so: {@code ~} in EDTF
 */
public record PartialDate(
    LocalDate earliest, Precision precision, boolean uncertain, boolean approximate) {

  /** How exactly a date is known, coarsest first. */
  public enum Precision {
    /** Ten years: {@code 199X}. */
    DECADE,
    /** A year: {@code 1998}. */
    YEAR,
    /** A month: {@code 1998-12}. */
    MONTH,
    /** A day: {@code 2016-04-05}. */
    DAY
  }

  /**
   * Sorts by the first day covered, then by the last, then certain dates before uncertain ones: a
   * total order for lists, consistent with {@code equals}, that says nothing of what is certain.
   */
  public static final Comparator<PartialDate> CHRONOLOGICAL =
      Comparator.comparing(PartialDate::earliest)
          .thenComparing(PartialDate::latest)
          .thenComparing(PartialDate::uncertain)
          .thenComparing(PartialDate::approximate);

  /**
   * Checks the parts.
   *
   * @param earliest the first day that the text covers
   * @param precision how exactly the date is known
   * @param uncertain whether the source may be wrong
   * @param approximate whether the date is only nearly so
   * @throws IllegalArgumentException if the year is not within 0001 to 9999, or {@code earliest} is
   *     not the first day of a decade, year or month as the precision asks
   */
  public PartialDate {
    if (earliest.getYear() < 1 || earliest.getYear() > 9999) {
      throw new IllegalArgumentException(
          "a year must be within 0001 and 9999; found " + earliest.getYear());
    }
    if (!isFirstDay(earliest, precision)) {
      throw new IllegalArgumentException(
          "%s is not the first day of a %s"
              .formatted(earliest, precision.name().toLowerCase(Locale.ROOT)));
    }
  }

  /**
   * Makes a decade.
   *
   * @param firstYear its first year: 1990 for the 1990s
   * @return the decade, {@code 199X}
   * @throws IllegalArgumentException if the year is not a multiple of ten within 0 and 9990
   */
  public static PartialDate ofDecade(int firstYear) {
    if (firstYear < 0 || firstYear > 9990 || firstYear % 10 != 0) {
      throw new IllegalArgumentException(
          "a decade must begin with a multiple of ten within 0 and 9990; found " + firstYear);
    }
    return certain(LocalDate.of(Math.max(firstYear, 1), 1, 1), Precision.DECADE);
  }

  /**
   * Makes a year.
   *
   * @param year 1 to 9999
   * @return the year, {@code 1998}
   * @throws IllegalArgumentException if there is no such year
   */
  public static PartialDate of(int year) {
    return certain(date(year, 1, 1), Precision.YEAR);
  }

  /**
   * Makes a month.
   *
   * @param year 1 to 9999
   * @param month 1 to 12
   * @return the month, {@code 1998-12}
   * @throws IllegalArgumentException if there is no such month
   */
  public static PartialDate of(int year, int month) {
    return certain(date(year, month, 1), Precision.MONTH);
  }

  /**
   * Makes a day.
   *
   * @param year 1 to 9999
   * @param month 1 to 12
   * @param day 1 to 31
   * @return the day, {@code 2016-04-05}
   * @throws IllegalArgumentException if there is no such day
   */
  public static PartialDate of(int year, int month, int day) {
    return certain(date(year, month, day), Precision.DAY);
  }

  /**
   * Converts a day of the Java library.
   *
   * @param day a day of the years 1 to 9999
   * @return the same day, certain
   * @throws IllegalArgumentException if the year is out of range
   */
  public static PartialDate from(LocalDate day) {
    return certain(day, Precision.DAY);
  }

  /**
   * Reads the text form.
   *
   * @param text {@code 199X}, {@code 1998}, {@code 1998-12} or {@code 2016-04-05}, with {@code ?},
   *     {@code ~} or {@code %} behind it where the date is uncertain, approximate or both
   * @return the date
   * @throws IllegalArgumentException if the text has another form or names a day that the calendar
   *     does not have; the message says which
   */
  public static PartialDate parse(String text) {
    return parse(text, 0, text.length());
  }

  static PartialDate parse(String text, int begin, int end) {
    return new PartialDateText(text, begin, end).date();
  }

  /**
   * Returns the last day that the text covers.
   *
   * @return 1998-12-31 for {@code 1998}
   */
  public LocalDate latest() {
    return switch (precision) {
      case DECADE -> LocalDate.of(earliest.getYear() / 10 * 10 + 9, 12, 31);
      case YEAR -> LocalDate.of(earliest.getYear(), 12, 31);
      case MONTH -> YearMonth.from(earliest).atEndOfMonth();
      case DAY -> earliest;
    };
  }

  /**
   * Says whether the true day certainly lies within {@link #earliest} and {@link #latest}.
   *
   * @return false for an uncertain or approximate date, whose true day may lie outside
   */
  public boolean isCertain() {
    return !uncertain && !approximate;
  }

  /**
   * Says whether this date certainly comes before another.
   *
   * @param other the other date
   * @return true only if both are {@linkplain #isCertain certain} and this one ends before the
   *     other begins; 1998 is not certainly before 1998-12
   */
  public boolean isBefore(PartialDate other) {
    return isCertain() && other.isCertain() && latest().isBefore(other.earliest);
  }

  /**
   * Says whether this date certainly comes after another.
   *
   * @param other the other date
   * @return {@code other.isBefore(this)}
   */
  public boolean isAfter(PartialDate other) {
    return other.isBefore(this);
  }

  /**
   * Says whether this date and another may be the same day.
   *
   * @param other the other date
   * @return true if neither is certainly before the other
   */
  public boolean mayEqual(PartialDate other) {
    return !isBefore(other) && !isAfter(other);
  }

  /**
   * Marks the date as uncertain: the source may be wrong.
   *
   * @return this date with {@code ?}
   */
  public PartialDate asUncertain() {
    return new PartialDate(earliest, precision, true, approximate);
  }

  /**
   * Marks the date as approximate: the day lies near it.
   *
   * @return this date with {@code ~}
   */
  public PartialDate asApproximate() {
    return new PartialDate(earliest, precision, uncertain, true);
  }

  /** Returns the text form of EDTF. */
  @Override
  public String toString() {
    String day = earliest.toString();
    String date =
        switch (precision) {
          case DECADE -> day.substring(0, 3) + "X";
          case YEAR -> day.substring(0, 4);
          case MONTH -> day.substring(0, 7);
          case DAY -> day;
        };
    if (uncertain) {
      return date + (approximate ? "%" : "?");
    }
    return approximate ? date + "~" : date;
  }

  private static LocalDate date(int year, int month, int day) {
    if (month < 1 || month > 12) {
      throw new IllegalArgumentException(
          String.format(Locale.ROOT, "the calendar has no month %04d-%02d", year, month));
    }
    try {
      return LocalDate.of(year, month, day);
    } catch (DateTimeException e) {
      throw new IllegalArgumentException(
          String.format(Locale.ROOT, "the calendar has no day %04d-%02d-%02d", year, month, day),
          e);
    }
  }

  private static PartialDate certain(LocalDate earliest, Precision precision) {
    return new PartialDate(earliest, precision, false, false);
  }

  private static boolean isFirstDay(LocalDate day, Precision precision) {
    return switch (precision) {
      case DECADE -> day.getDayOfYear() == 1 && (day.getYear() % 10 == 0 || day.getYear() == 1);
      case YEAR -> day.getDayOfYear() == 1;
      case MONTH -> day.getDayOfMonth() == 1;
      case DAY -> true;
    };
  }
}
