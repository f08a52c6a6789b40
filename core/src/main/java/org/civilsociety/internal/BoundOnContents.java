package org.civilsociety.internal;

/**
 * A rule that a record keeps to, with every record in it, if all that is in it is no more than so
 * much. Whoever counts that while going through the record need not ask the rule.
 */
public interface BoundOnContents {

  /**
   * Returns how much that is.
   *
   * @param type the class of the record
   * @return the most entries of lists, languages of texts and unknown members, in the record and in
   *     all that is in it; {@link Integer#MAX_VALUE} if there is no bound
   */
  int most(Class<?> type);
}
