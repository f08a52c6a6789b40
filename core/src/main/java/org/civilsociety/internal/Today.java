package org.civilsociety.internal;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import org.civilsociety.value.PartialDate;

/** What is certainly past or future, on whichever calendar of the world. */
final class Today {

  private static final ZoneOffset FIRST_ON_EARTH = ZoneOffset.ofHours(14);
  private static final ZoneOffset LAST_ON_EARTH = ZoneOffset.ofHours(-12);

  private static final long SECONDS_OF_DAY = 24 * 60 * 60L;

  private Today() {}

  static LocalDate latest(Clock clock) {
    return LocalDate.now(clock.withZone(FIRST_ON_EARTH));
  }

  static boolean isFuture(PartialDate date, Clock clock) {
    return date.isCertain() && date.earliest().toEpochDay() > latestEpochDay(clock);
  }

  /** The day that {@link #latest} is, by its number. */
  private static long latestEpochDay(Clock clock) {
    long seconds = clock.instant().getEpochSecond() + FIRST_ON_EARTH.getTotalSeconds();
    return Math.floorDiv(seconds, SECONDS_OF_DAY);
  }

  static boolean isFuture(Instant moment, Clock clock) {
    return Math.floorDiv(moment.getEpochSecond(), SECONDS_OF_DAY) > latestEpochDay(clock);
  }

  static boolean isPast(PartialDate date, Clock clock) {
    return date.isCertain() && date.latest().isBefore(LocalDate.now(clock.withZone(LAST_ON_EARTH)));
  }
}
