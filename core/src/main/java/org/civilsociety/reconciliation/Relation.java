package org.civilsociety.reconciliation;

import java.util.Collection;

/**
 * How one source's claim stands to another's.
 *
 * <p>{@link Relations} says for each type of value when it has which relation. Being {@link #EQUAL}
 * is an equivalence, {@link #REFINES} a strict partial order, and what {@link #CONFLICTS} one way
 * conflicts the other way round. Nothing certain is said of an uncertain or approximate date.
 */
public enum Relation {
  /** The two are the same. */
  EQUAL,
  /** The left one says all that the right one says, and more: {@code 1998-12} and {@code 1998}. */
  REFINES,
  /** The right one says all that the left one says, and more. */
  REFINED_BY,
  /** Both can hold: two languages of one text, a list that has more, one name spelt in two ways. */
  COMPATIBLE,
  /** Both cannot hold: {@code 1998} and {@code 2001}; or one thing is called by two names. */
  CONFLICTS,
  /** Only the left source says something. */
  ONLY_LEFT,
  /** Only the right source says something. */
  ONLY_RIGHT,
  /** Two pieces of prose that are not the same. What they mean is not judged. */
  DIFFERS;

  /**
   * Looks from the other side.
   *
   * @return how the right one stands to the left one
   */
  public Relation reversed() {
    return switch (this) {
      case REFINES -> REFINED_BY;
      case REFINED_BY -> REFINES;
      case ONLY_LEFT -> ONLY_RIGHT;
      case ONLY_RIGHT -> ONLY_LEFT;
      default -> this;
    };
  }

  /** Whether both say something, and not the same. */
  boolean isBetweenTwo() {
    return switch (this) {
      case REFINES, REFINED_BY, COMPATIBLE, CONFLICTS, DIFFERS -> true;
      case EQUAL, ONLY_LEFT, ONLY_RIGHT -> false;
    };
  }

  /** Of what is not equal: by which of the two says all that the other says, or by a conflict. */
  static Relation of(boolean leftSaysAll, boolean rightSaysAll, boolean isConflict) {
    if (isConflict) {
      return CONFLICTS;
    }
    if (leftSaysAll == rightSaysAll) {
      return COMPATIBLE;
    }
    return leftSaysAll ? REFINES : REFINED_BY;
  }

  /** Of two wholes that are not equal: by the relations of their parts. */
  static Relation combined(Collection<Relation> parts) {
    if (parts.contains(CONFLICTS)) {
      return CONFLICTS;
    }
    if (parts.contains(DIFFERS)) {
      return DIFFERS;
    }
    boolean leftHasMore = parts.contains(REFINES) || parts.contains(ONLY_LEFT);
    boolean rightHasMore = parts.contains(REFINED_BY) || parts.contains(ONLY_RIGHT);
    return parts.contains(COMPATIBLE) ? COMPATIBLE : of(leftHasMore, rightHasMore, false);
  }
}
