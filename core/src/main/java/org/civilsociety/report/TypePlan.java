package org.civilsociety.report;

/**
 * What the rules ask of the records of one type.
 *
 * @param condition what is asked
 * @param mostContents how much may be in a record
 */
record TypePlan(Condition condition, int mostContents) {

  /** For a type of which only a provider can tell what is asked. */
  static final TypePlan OPEN = new TypePlan(Condition.NEVER, 0);

  /** Whether a record keeps to all that is asked of it; false also where that is not certain. */
  boolean holdsFor(Object record, Pass pass) {
    int before = pass.contents();
    if (!pass.enter() || !condition.holdsFor(record, pass)) {
      return false;
    }
    pass.leave();
    return pass.contents() - before <= mostContents;
  }
}
