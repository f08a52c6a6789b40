package org.civilsociety.value;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import org.civilsociety.generators.DateGenerators;
import org.civilsociety.value.DateRange.Days;
import org.civilsociety.value.DateRange.End;
import org.civilsociety.value.DateRange.Known;
import org.civilsociety.value.DateRange.Unstated;
import org.civilsociety.value.PartialDate.Precision;

/**
 * Compares with every reading of a range: each start day with each end day that is not before it.
 *
 * <p>All happens within a few weeks, with days around them for the ends that may be any day.
 */
class DateRangeLawsTest {

  private static final List<LocalDate> ANY_DAY =
      LocalDate.of(2000, 1, 26).datesUntil(LocalDate.of(2000, 4, 6)).toList();

  /** Without the outermost, which would be certain only because the days here come to an end. */
  private static final List<LocalDate> DAYS = ANY_DAY.subList(1, ANY_DAY.size() - 1);

  @Provide
  Arbitrary<DateRange> ranges() {
    Arbitrary<PartialDate> certain =
        Arbitraries.oneOf(
            Arbitraries.of(PartialDate.of(2000, 2), PartialDate.of(2000, 3)),
            Arbitraries.integers()
                .between(0, 8)
                .map(days -> PartialDate.from(LocalDate.of(2000, 2, 25).plusDays(days))));
    return DateGenerators.dateRanges(
        Arbitraries.frequencyOf(
            Tuple.of(5, certain),
            Tuple.of(1, certain.map(PartialDate::asUncertain)),
            Tuple.of(1, certain.map(PartialDate::asApproximate))));
  }

  @Property
  void isCertainOfTheDaysThatEveryReadingHas(@ForAll("ranges") DateRange range) {
    List<Days> readings = readings(range);
    Set<LocalDate> common = new HashSet<>(readings.isEmpty() ? List.of() : DAYS);
    readings.forEach(reading -> common.removeIf(day -> !reading.include(day)));

    assertThat(
            DAYS.stream().filter(day -> range.certainDays().stream().anyMatch(d -> d.include(day))))
        .containsExactlyInAnyOrderElementsOf(common);
  }

  @Property
  void holdsPossibleTheDaysThatSomeReadingHas(@ForAll("ranges") DateRange range) {
    List<Days> readings = readings(range);
    Days possible = range.possibleDays();

    assertThat(DAYS.stream().filter(possible::include))
        .containsExactlyElementsOf(
            DAYS.stream().filter(day -> readings.stream().anyMatch(r -> r.include(day))).toList());
  }

  @Property
  void isReversedWhenThereIsNoReading(@ForAll("ranges") DateRange range) {
    assertThat(range.isReversed()).isEqualTo(readings(range).isEmpty());
  }

  @Property
  void holdsPossibleWhatIsCertain(@ForAll("anyRanges") DateRange range) {
    Days possible = range.possibleDays();

    range
        .certainDays()
        .ifPresent(
            certain -> {
              assertThat(possible.include(certain.first())).isTrue();
              assertThat(possible.include(certain.last())).isTrue();
            });
  }

  @Provide
  Arbitrary<DateRange> anyRanges() {
    return DateGenerators.dateRanges();
  }

  private static List<Days> readings(DateRange range) {
    List<Days> readings = new ArrayList<>();
    for (LocalDate first : daysOf(range.start(), LocalDate.MIN)) {
      for (LocalDate last : daysOf(range.end(), LocalDate.MAX)) {
        if (!last.isBefore(first)) {
          readings.add(new Days(first, last));
        }
      }
    }
    return readings;
  }

  private static List<LocalDate> daysOf(End end, LocalDate open) {
    if (end == Unstated.OPEN) {
      return List.of(open);
    }
    if (end instanceof Known known && known.date().isCertain()) {
      LocalDate first = known.date().earliest();
      return known.date().precision() == Precision.DAY
          ? List.of(first)
          : first.datesUntil(first.plusMonths(1)).toList();
    }
    return ANY_DAY;
  }
}
