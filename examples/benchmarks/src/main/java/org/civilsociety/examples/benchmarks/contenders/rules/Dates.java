package org.civilsociety.examples.benchmarks.contenders.rules;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import org.civilsociety.value.PartialDate;

/** What is certainly in the future, on whichever calendar of the world. */
final class Dates {

  private Dates() {}

  static boolean isFuture(PartialDate date, LocalDate today) {
    return date.isCertain() && date.earliest().isAfter(today);
  }

  static boolean isFuture(Instant moment, LocalDate today) {
    return !moment.isBefore(today.plusDays(1).atStartOfDay().toInstant(ZoneOffset.UTC));
  }
}
