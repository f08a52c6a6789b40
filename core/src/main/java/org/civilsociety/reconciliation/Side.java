package org.civilsociety.reconciliation;

/** One of the two sides of a comparison. */
public enum Side {
  /** The first record. */
  LEFT,
  /** The second record. */
  RIGHT
}
