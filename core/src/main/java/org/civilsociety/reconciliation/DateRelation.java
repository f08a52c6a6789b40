package org.civilsociety.reconciliation;

import org.civilsociety.value.PartialDate;

/** Relates dates by the days that they cover. */
final class DateRelation {

  private DateRelation() {}

  static Relation of(PartialDate left, PartialDate right) {
    if (left.equals(right)) {
      return Relation.EQUAL;
    }
    if (!left.isCertain() || !right.isCertain()) {
      return Relation.COMPATIBLE;
    }
    return Relation.of(
        isWithin(left, right), isWithin(right, left), left.isBefore(right) || left.isAfter(right));
  }

  private static boolean isWithin(PartialDate narrow, PartialDate wide) {
    return !narrow.earliest().isBefore(wide.earliest()) && !narrow.latest().isAfter(wide.latest());
  }
}
