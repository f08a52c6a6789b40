package org.civilsociety.reconciliation.candidates;

/**
 * Records that were not compared with each other because too many of them have the same thing: an
 * identifier {@code n/a}, a name such as {@code "Women's Association"}. They are compared by
 * whatever else they have.
 *
 * @param kind what they would have been compared for
 * @param key what they have in common, in the folded form in which it was compared
 * @param records how many they are
 */
public record UncomparedBlock(Reason.Kind kind, String key, int records) {

  /** The most records or names that are compared because they have the same thing. */
  public static final int MOST_COMPARED = 50;
}
