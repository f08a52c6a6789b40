package org.civilsociety.reconciliation;

/** By what two entries of a list were taken for one: the first of these that they share. */
public enum Match {
  /** Their record id. */
  ID,
  /** An identifier or a code. */
  IDENTIFIER,
  /**
   * What names them: a name, a label, an address, or the text where nothing else names it. A
   * membership goes by its two parties, and each of these by its first eight ids, identifiers and
   * names.
   */
  NAME,
  /**
   * That they are the only ones of their kind on either side: the only place in a country, the only
   * postal address in a town, the only identifier of a scheme, the only membership of two parties
   * whose periods agree or overlap.
   */
  KIND,
  /** All that they say. */
  CONTENT
}
