package org.civilsociety;

import java.time.LocalDate;
import java.util.Optional;
import org.civilsociety.value.DateRange;
import org.civilsociety.value.DateRange.Known;
import org.civilsociety.value.DateRange.Unstated;
import org.civilsociety.value.PartialDate;

/** The days on which a membership holds, as far as its dates tell. */
final class Tenure {

  private static final DateRange UNKNOWN = new DateRange(Unstated.UNKNOWN, Unstated.UNKNOWN);

  private Tenure() {}

  static Optional<DateRange.Days> certain(Membership membership) {
    Optional<Membership.Status> status = membership.getStatus();
    if (status.filter(Membership.Status.PENDING::equals).isPresent()) {
      return Optional.empty();
    }
    boolean ended = status.filter(Membership.Status.ENDED::equals).isPresent();
    return membership
        .getPeriod()
        .or(() -> joined(membership))
        .map(period -> ended ? withAnEnd(period) : period)
        .flatMap(DateRange::certainDays)
        .flatMap(days -> notBefore(membership.getJoined(), days));
  }

  /** Nobody was a member before first joining, whatever else is stated. */
  private static Optional<DateRange.Days> notBefore(
      Optional<PartialDate> joined, DateRange.Days days) {
    LocalDate first = joined.map(PartialDate::latest).orElse(days.first());
    if (first.isAfter(days.last())) {
      return Optional.empty();
    }
    return Optional.of(first.isAfter(days.first()) ? new DateRange.Days(first, days.last()) : days);
  }

  static DateRange.Days possible(Membership membership) {
    DateRange.Days days =
        membership.getPeriod().or(() -> joined(membership)).orElse(UNKNOWN).possibleDays();
    return joined(membership)
        .map(joined -> earlier(days.first(), joined.possibleDays().first()))
        .map(first -> new DateRange.Days(first, days.last()))
        .orElse(days);
  }

  private static Optional<DateRange> joined(Membership membership) {
    return membership.getJoined().map(day -> new DateRange(new Known(day), Unstated.UNKNOWN));
  }

  private static DateRange withAnEnd(DateRange period) {
    return period.end() == Unstated.OPEN ? new DateRange(period.start(), Unstated.UNKNOWN) : period;
  }

  private static LocalDate earlier(LocalDate one, LocalDate other) {
    return one.isBefore(other) ? one : other;
  }
}
