package org.civilsociety.value;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import org.civilsociety.generators.DateGenerators;

/** Days are texts here: {@code 199X} covers those that begin with 199. */
class PartialDateLawsTest {

  private static final Comparator<PartialDate> CHRONOLOGICAL = PartialDate.CHRONOLOGICAL;

  private static final List<String> DAYS =
      LocalDate.of(1990, 1, 1)
          .datesUntil(LocalDate.of(2010, 1, 1))
          .map(LocalDate::toString)
          .toList();

  @Provide
  Arbitrary<PartialDate> certainDates() {
    return Arbitraries.oneOf(
        DateGenerators.certainDates(Arbitraries.integers().between(1999, 2001)),
        DateGenerators.certainDates(Arbitraries.integers().between(1990, 2009)));
  }

  @Provide
  Arbitrary<PartialDate> dates() {
    return Arbitraries.frequencyOf(
        Tuple.of(3, certainDates()),
        Tuple.of(1, certainDates().map(PartialDate::asUncertain)),
        Tuple.of(1, certainDates().map(PartialDate::asApproximate)),
        Tuple.of(1, DateGenerators.partialDates()));
  }

  private static List<String> daysOf(PartialDate certain) {
    String beginning = certain.toString().replace("X", "");
    return DAYS.stream().filter(day -> day.startsWith(beginning)).toList();
  }

  @Property
  void coversTheDaysFromEarliestToLatest(@ForAll("certainDates") PartialDate date) {
    assertThat(daysOf(date))
        .startsWith(date.earliest().toString())
        .endsWith(date.latest().toString())
        .hasSize((int) (date.latest().toEpochDay() - date.earliest().toEpochDay()) + 1);
  }

  @Property
  void isBeforeOnlyWhatEveryDayPrecedes(
      @ForAll("certainDates") PartialDate one, @ForAll("certainDates") PartialDate other) {
    String firstOfOther = Collections.min(daysOf(other));
    boolean everyDayPrecedes =
        daysOf(one).stream().allMatch(day -> day.compareTo(firstOfOther) < 0);

    assertThat(one.isBefore(other)).isEqualTo(everyDayPrecedes);
  }

  @Property
  void mayEqualWhatSharesADay(
      @ForAll("certainDates") PartialDate one, @ForAll("certainDates") PartialDate other) {
    boolean shareADay = !Collections.disjoint(daysOf(one), Set.copyOf(daysOf(other)));

    assertThat(one.mayEqual(other)).isEqualTo(shareADay);
  }

  @Property
  void claimsNothingOfADateInDoubt(
      @ForAll("certainDates") PartialDate one, @ForAll("dates") PartialDate other) {
    for (PartialDate doubtful : List.of(one.asUncertain(), one.asApproximate())) {
      assertThat(doubtful.isBefore(other)).isFalse();
      assertThat(doubtful.isAfter(other)).isFalse();
      assertThat(other.isBefore(doubtful)).isFalse();
      assertThat(doubtful.mayEqual(other)).isTrue();
    }
  }

  @Property
  void isNeverBeforeItself(@ForAll("dates") PartialDate date) {
    assertThat(date.isBefore(date)).isFalse();
    assertThat(date.mayEqual(date)).isTrue();
  }

  @Property(maxDiscardRatio = 50)
  void isBeforeWhatComesAfterALaterOne(
      @ForAll("certainDates") PartialDate first,
      @ForAll("certainDates") PartialDate second,
      @ForAll("certainDates") PartialDate third) {
    Assume.that(first.isBefore(second) && second.isBefore(third));

    assertThat(first.isBefore(third)).isTrue();
  }

  @Property
  void isAfterWhatIsBeforeIt(@ForAll("dates") PartialDate one, @ForAll("dates") PartialDate other) {
    assertThat(one.isAfter(other)).isEqualTo(other.isBefore(one));
  }

  @Property
  void mayEqualInBothDirections(
      @ForAll("dates") PartialDate one, @ForAll("dates") PartialDate other) {
    assertThat(one.mayEqual(other)).isEqualTo(other.mayEqual(one));
  }

  @Property
  void isSortedAsCertaintyHasIt(
      @ForAll("certainDates") PartialDate one, @ForAll("certainDates") PartialDate other) {
    Assume.that(one.isBefore(other));

    assertThat(CHRONOLOGICAL.compare(one, other)).isNegative();
  }

  @Property
  void isSortedEquallyOnlyWhenEqual(
      @ForAll("dates") PartialDate one, @ForAll("dates") PartialDate other) {
    assertThat(CHRONOLOGICAL.compare(one, other) == 0).isEqualTo(one.equals(other));
    assertThat(CHRONOLOGICAL.compare(one, one)).isZero();
  }

  @Property
  void isSortedTheOtherWayRoundFromTheOtherSide(
      @ForAll("dates") PartialDate one, @ForAll("dates") PartialDate other) {
    assertThat(Integer.signum(CHRONOLOGICAL.compare(one, other)))
        .isEqualTo(-Integer.signum(CHRONOLOGICAL.compare(other, one)));
  }

  @Property
  void isSortedTransitively(
      @ForAll("dates") PartialDate one,
      @ForAll("dates") PartialDate two,
      @ForAll("dates") PartialDate three) {
    List<PartialDate> sorted = Stream.of(one, two, three).sorted(CHRONOLOGICAL).toList();

    assertThat(CHRONOLOGICAL.compare(sorted.get(0), sorted.get(2))).isNotPositive();
    assertThat(CHRONOLOGICAL.compare(sorted.get(0), sorted.get(1))).isNotPositive();
    assertThat(CHRONOLOGICAL.compare(sorted.get(1), sorted.get(2))).isNotPositive();
  }
}
