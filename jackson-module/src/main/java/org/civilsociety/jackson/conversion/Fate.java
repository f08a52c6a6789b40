package org.civilsociety.jackson.conversion;

/**
 * What becomes of a field when a document is converted.
 *
 * <pre>{@code
 * List<FieldFate> lost = Popolo.write(directory).losses().fields(Fate.DROPPED);
 * }</pre>
 */
public enum Fate {
  /** It stands in the result as it was. */
  KEPT,
  /** It stands in the result in another form, or with less or more meaning; the note says how. */
  CHANGED,
  /** It does not stand in the result; the note says why. */
  DROPPED
}
