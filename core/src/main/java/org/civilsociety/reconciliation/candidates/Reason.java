package org.civilsociety.reconciliation.candidates;

import java.util.Locale;
import org.civilsociety.value.Excerpt;

/**
 * Why two records may be one organization: what was found in each of them. The words are those of
 * the records, uncut.
 *
 * @param kind in what the two agree
 * @param first what was found in the first record
 * @param second what was found in the second record
 * @param similarity how alike the two are, from 0 to 1; 1 where they are equal
 */
public record Reason(Kind kind, String first, String second, double similarity) {

  /** In what two records agree, the strongest first. A closed set. */
  public enum Kind {
    /** An identifier of the same scheme and value. Enough whatever else differs. */
    SHARED_IDENTIFIER,
    /** A name, but for letter case, punctuation and what else Unicode and typists vary. */
    EQUAL_NAME,
    /** Names in two scripts whose consonants are the same when transliterated. */
    EQUAL_WHEN_TRANSLITERATED,
    /** Names of nearly the same words, in any order (SoftTFIDF). */
    SIMILAR_NAME,
    /** Names in two scripts with nearly the same consonants when transliterated (SoftTFIDF). */
    SIMILAR_WHEN_TRANSLITERATED,
    /** An acronym that both state. */
    EQUAL_ACRONYM,
    /** An acronym that one states and the initials of the other's name make. */
    ACRONYM_OF_NAME,
    /** A seat or address in the same place. Never a reason by itself. */
    SAME_PLACE,
    /**
     * The same founding date, as far as it is stated, at least the year. Never a reason by itself.
     */
    SAME_FOUNDING
  }

  /** The same reason for the same records in the other order. */
  Reason reversed() {
    return new Reason(kind, second, first, similarity);
  }

  /** Returns the reason on one line, for logs. */
  @Override
  public String toString() {
    String found = kind + " " + Excerpt.quoted(first) + " " + Excerpt.quoted(second);
    return similarity == 1 ? found : String.format(Locale.ROOT, "%s %.3f", found, similarity);
  }
}
