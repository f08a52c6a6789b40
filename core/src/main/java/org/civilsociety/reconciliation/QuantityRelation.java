package org.civilsociety.reconciliation;

import java.math.BigDecimal;
import java.util.Optional;
import org.civilsociety.Quantity;
import org.civilsociety.value.PartialDate;

/** Relates quantities by the numbers that they leave possible, and by when they held. */
final class QuantityRelation {

  private QuantityRelation() {}

  static Relation of(Quantity left, Quantity right) {
    return left.equals(right)
        ? Relation.EQUAL
        : Relation.of(saysAll(left, right), saysAll(right, left), isConflict(left, right));
  }

  private static boolean saysAll(Quantity narrow, Quantity wide) {
    return isDatedAs(narrow.getAsOf(), wide.getAsOf()) && isWithin(narrow, wide);
  }

  private static boolean isDatedAs(Optional<PartialDate> narrow, Optional<PartialDate> wide) {
    return wide.isEmpty()
        || narrow.equals(wide)
        || narrow.filter(date -> DateRelation.of(date, wide.get()) == Relation.REFINES).isPresent();
  }

  private static boolean isWithin(Quantity narrow, Quantity wide) {
    if (isAbout(narrow) || isAbout(wide)) {
      return narrow.getBound() == wide.getBound() && sameNumber(narrow, wide);
    }
    return isAtLeast(narrow, wide)
        && atMost(wide)
            .map(most -> atMost(narrow).filter(own -> own.compareTo(most) <= 0).isPresent())
            .orElse(true);
  }

  /** Whether no number of the one is below all numbers of the other. */
  private static boolean isAtLeast(Quantity narrow, Quantity wide) {
    int order = atLeast(narrow).compareTo(atLeast(wide));
    return order > 0 || (order == 0 && (isMoreThan(narrow) || !isMoreThan(wide)));
  }

  private static boolean isConflict(Quantity left, Quantity right) {
    return left.getAsOf().equals(right.getAsOf())
        && left.getAsOf().filter(date -> !date.isCertain()).isEmpty()
        && !isAbout(left)
        && !isAbout(right)
        && (isBelow(left, right) || isBelow(right, left));
  }

  private static boolean isBelow(Quantity low, Quantity high) {
    return atMost(low)
        .map(most -> most.compareTo(atLeast(high)))
        .filter(order -> order < 0 || (order == 0 && isMoreThan(high)))
        .isPresent();
  }

  private static BigDecimal atLeast(Quantity quantity) {
    return quantity.getBound() == Quantity.Bound.AT_MOST ? BigDecimal.ZERO : quantity.getNumber();
  }

  private static Optional<BigDecimal> atMost(Quantity quantity) {
    return switch (quantity.getBound()) {
      case EXACTLY, AT_MOST -> Optional.of(quantity.getNumber());
      case AT_LEAST, MORE_THAN, ABOUT -> Optional.empty();
    };
  }

  private static boolean isMoreThan(Quantity quantity) {
    return quantity.getBound() == Quantity.Bound.MORE_THAN;
  }

  private static boolean isAbout(Quantity quantity) {
    return quantity.getBound() == Quantity.Bound.ABOUT;
  }

  private static boolean sameNumber(Quantity left, Quantity right) {
    return left.getNumber().compareTo(right.getNumber()) == 0;
  }
}
