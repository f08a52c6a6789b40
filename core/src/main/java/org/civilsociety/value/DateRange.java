package org.civilsociety.value;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A stretch of time in the text form of EDTF (ISO 8601-2): {@code 2001/2016-04-05}, {@code
 * 2016-04-05/..} for what goes on, {@code 1998/} where the end is not known.
 *
 * <p>Each end is {@linkplain Known known}, {@linkplain Unstated#UNKNOWN unknown} (there is one, but
 * it is not stated) or {@linkplain Unstated#OPEN open} (there is none). A range that ends before it
 * starts can be made, and is the fault {@code date.order}.
 *
 * @param start when it begins
 * @param end when it ends; the last day belongs to the range
 */
public record DateRange(End start, End end) {

  /** One end of a range: {@link Known} or {@link Unstated}. */
  public sealed interface End permits Known, Unstated {

    /**
     * Reads the text form.
     *
     * @param text a date, {@code ..} for an open end, or nothing for an unknown one
     * @return the end
     * @throws IllegalArgumentException if the text is something else
     */
    static End parse(String text) {
      return parse(text, 0, text.length());
    }

    private static End parse(String text, int begin, int end) {
      if (begin == end) {
        return Unstated.UNKNOWN;
      }
      return end - begin == 2 && text.startsWith("..", begin)
          ? Unstated.OPEN
          : new Known(PartialDate.parse(text, begin, end));
    }
  }

  /**
   * An end whose date is known, perhaps not exactly.
   *
   * @param date the date
   */
  public record Known(PartialDate date) implements End {
    /**
     * Checks that there is a date.
     *
     * @param date the date
     */
    public Known {
      Objects.requireNonNull(date, "date");
    }

    /** Returns the text form of the date. */
    @Override
    public String toString() {
      return date.toString();
    }
  }

  /** An end without a date. */
  public enum Unstated implements End {
    /** There is an end, but it is not known; nothing in the text form. */
    UNKNOWN(""),
    /** There is no end, or none yet; {@code ..} in the text form. */
    OPEN("..");

    private final String text;

    Unstated(String text) {
      this.text = text;
    }

    /** Returns the text form: nothing, or two dots. */
    @Override
    public String toString() {
      return text;
    }
  }

  /**
   * Days, the first and the last among them.
   *
   * @param first the first day; {@link LocalDate#MIN} where there is none
   * @param last the last day; {@link LocalDate#MAX} where there is none
   */
  public record Days(LocalDate first, LocalDate last) {

    /**
     * Checks that there are both.
     *
     * @param first the first day
     * @param last the last day
     */
    public Days {
      Objects.requireNonNull(first, "first");
      Objects.requireNonNull(last, "last");
    }

    /**
     * Says whether a day is one of these.
     *
     * @param day any day
     * @return whether it lies within first and last
     */
    public boolean include(LocalDate day) {
      return !day.isBefore(first) && !day.isAfter(last);
    }
  }

  /**
   * Checks that both ends are there.
   *
   * @param start when it begins
   * @param end when it ends
   */
  public DateRange {
    Objects.requireNonNull(start, "start");
    Objects.requireNonNull(end, "end");
  }

  /**
   * Makes a range between two dates.
   *
   * @param start when it begins
   * @param end when it ends
   * @return {@code start/end}
   */
  public static DateRange between(PartialDate start, PartialDate end) {
    return new DateRange(new Known(start), new Known(end));
  }

  /**
   * Makes a range that goes on.
   *
   * @param start when it begins
   * @return {@code start/..}
   */
  public static DateRange since(PartialDate start) {
    return new DateRange(new Known(start), Unstated.OPEN);
  }

  /**
   * Makes a range of which only the end is known.
   *
   * @param end when it ends
   * @return {@code /end}
   */
  public static DateRange until(PartialDate end) {
    return new DateRange(Unstated.UNKNOWN, new Known(end));
  }

  /**
   * Reads the text form.
   *
   * @param text two dates with a slash between them; each may be {@code ..} or left out
   * @return the range
   * @throws IllegalArgumentException if there is not exactly one slash, or one side is no date
   */
  public static DateRange parse(String text) {
    int slash = text.indexOf('/');
    if (slash < 0 || slash != text.lastIndexOf('/')) {
      throw new IllegalArgumentException(
          "must be two dates with a slash between them, like \"1998/2016-04\" or \"1998/..\"; found "
              + Excerpt.quoted(text));
    }
    return new DateRange(End.parse(text, 0, slash), End.parse(text, slash + 1, text.length()));
  }

  /**
   * Returns the date of the start.
   *
   * @return empty if the start is unknown or open
   */
  public Optional<PartialDate> startDate() {
    return start instanceof Known known ? Optional.of(known.date()) : Optional.empty();
  }

  /**
   * Returns the date of the end.
   *
   * @return empty if the end is unknown or open
   */
  public Optional<PartialDate> endDate() {
    return end instanceof Known known ? Optional.of(known.date()) : Optional.empty();
  }

  /**
   * Says whether the range certainly ends before it starts.
   *
   * @return false whenever an end is not known or a date is uncertain
   */
  public boolean isReversed() {
    return start instanceof Known from
        && end instanceof Known until
        && until.date().isBefore(from.date());
  }

  /**
   * Returns the days that certainly lie within the range.
   *
   * @return for {@code 1998/2001} the days from 1998-12-31 to 2001-01-01; empty where no day is
   *     certain, as with an unknown start
   */
  public Optional<Days> certainDays() {
    if (isReversed()) {
      return Optional.empty();
    }
    Optional<LocalDate> first =
        start == Unstated.OPEN
            ? Optional.of(LocalDate.MIN)
            : certainDates().map(PartialDate::latest).min(Comparator.naturalOrder());
    Optional<LocalDate> last =
        end == Unstated.OPEN
            ? Optional.of(LocalDate.MAX)
            : certainDates().map(PartialDate::earliest).max(Comparator.naturalOrder());
    return first.flatMap(
        from -> last.filter(until -> !from.isAfter(until)).map(until -> new Days(from, until)));
  }

  /** Neither does the range start after it ends, nor end before it starts. */
  private Stream<PartialDate> certainDates() {
    return Stream.of(startDate(), endDate())
        .flatMap(Optional::stream)
        .filter(PartialDate::isCertain);
  }

  /**
   * Returns the days that may lie within the range; no other day does.
   *
   * @return for {@code 1998/2001} the days from 1998-01-01 to 2001-12-31; without bounds where an
   *     end is not known or uncertain
   */
  public Days possibleDays() {
    return new Days(
        startDate().filter(PartialDate::isCertain).map(PartialDate::earliest).orElse(LocalDate.MIN),
        endDate().filter(PartialDate::isCertain).map(PartialDate::latest).orElse(LocalDate.MAX));
  }

  /** Returns the text form of EDTF. */
  @Override
  public String toString() {
    return start + "/" + end;
  }
}
