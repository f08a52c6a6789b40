package org.civilsociety.reconciliation.candidates;

import java.util.Optional;
import java.util.function.UnaryOperator;
import org.civilsociety.Directory;

/**
 * Finds in a directory the pairs of records that may be one organization, and says why. It merges
 * nothing.
 *
 * <pre>{@code
 * Candidates candidates = CandidateSearch.create().in(directory);
 * candidates.pairs();       // the strongest first, each with its reasons
 * candidates.compared();    // how many pairs it looked at
 * candidates.uncompared();  // what it did not compare
 * }</pre>
 *
 * <p>Two records are candidates if they share an identifier, if they have equal or similar names,
 * or if they have the same acronym and what is known of them supports it. A word that is frequent
 * in the directory weighs little there, in any language; articles, prepositions and words such as
 * {@code association}, {@code جمعية}, {@code fondation} or {@code centro} do in any directory, so
 * that one of four records can be searched. A word that is misspelt or abbreviated weighs what the
 * word does.
 *
 * <p>Only records that share a key are compared, and each name with a bounded number of others, so
 * that in the long run the work grows in proportion to the directory; where too many share a key,
 * that is told and not done. A search does not change, and can be shared by threads if its
 * transliteration can.
 */
public final class CandidateSearch {

  private final Optional<UnaryOperator<String>> transliteration;

  private CandidateSearch(Optional<UnaryOperator<String>> transliteration) {
    this.transliteration = transliteration;
  }

  /**
   * Searches without transliteration: names are compared in the script that they are written in.
   *
   * @return a search
   */
  public static CandidateSearch create() {
    return new CandidateSearch(Optional.empty());
  }

  /**
   * Compares names in different scripts too, by the consonants of their Latin forms. With ICU4J:
   *
   * <pre>{@code
   * search.withTransliteration(
   *     Transliterator.getInstance("Any-Latin; Latin-ASCII")::transliterate)
   * }</pre>
   *
   * @param toLatin writes a text in Latin letters; it is given folded texts
   * @return a changed copy
   */
  public CandidateSearch withTransliteration(UnaryOperator<String> toLatin) {
    return new CandidateSearch(Optional.of(toLatin));
  }

  /**
   * Looks through a directory.
   *
   * @param directory the directory
   * @return the pairs that may be one organization; the same for the same directory, and but for
   *     the order the same whatever the order of its records
   */
  public Candidates in(Directory directory) {
    return new DirectorySearch(directory, transliteration).candidates();
  }
}
