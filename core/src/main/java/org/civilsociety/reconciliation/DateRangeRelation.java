package org.civilsociety.reconciliation;

import java.util.List;
import org.civilsociety.value.DateRange;
import org.civilsociety.value.DateRange.End;
import org.civilsociety.value.DateRange.Known;
import org.civilsociety.value.DateRange.Unstated;

/** Relates stretches of time by their two ends. */
final class DateRangeRelation {

  private DateRangeRelation() {}

  static Relation of(DateRange left, DateRange right) {
    if (left.equals(right)) {
      return Relation.EQUAL;
    }
    Relation byEnds =
        Relation.combined(List.of(of(left.start(), right.start()), of(left.end(), right.end())));
    boolean isReversed =
        new DateRange(left.start(), right.end()).isReversed()
            || new DateRange(right.start(), left.end()).isReversed();
    return byEnds == Relation.COMPATIBLE && isReversed ? Relation.CONFLICTS : byEnds;
  }

  private static Relation of(End left, End right) {
    if (left.equals(right)) {
      return Relation.EQUAL;
    }
    if (left instanceof Known one && right instanceof Known other) {
      return DateRelation.of(one.date(), other.date());
    }
    if (left instanceof Known known) {
      return of(known, right);
    }
    return right instanceof Known known ? of(known, left).reversed() : Relation.COMPATIBLE;
  }

  private static Relation of(Known known, End other) {
    if (other == Unstated.UNKNOWN) {
      return Relation.REFINES;
    }
    return known.date().isCertain() ? Relation.CONFLICTS : Relation.COMPATIBLE;
  }
}
