package org.civilsociety.reconciliation.candidates;

import java.util.List;
import java.util.function.UnaryOperator;
import org.civilsociety.internal.FoldedText;

/**
 * One name of one record, ready to be compared.
 *
 * @param record the number of the record
 * @param text the name as it stands there
 * @param folded its folded form
 * @param isLatin whether it is written in Latin letters, by its first letter
 * @param words what is compared: its words, or their consonants
 */
record Spelling(int record, String text, String folded, boolean isLatin, List<String> words) {

  static Spelling of(int record, String text) {
    String folded = FoldedText.of(text);
    return new Spelling(record, text, folded, isLatin(folded), NameWords.of(folded));
  }

  /** The same name with the consonants of its Latin form for its words. */
  Spelling transliterated(UnaryOperator<String> transliteration) {
    List<String> latin = NameWords.of(FoldedText.of(transliteration.apply(folded)));
    return new Spelling(record, text, folded, isLatin, Consonants.of(latin));
  }

  static boolean isLatin(String folded) {
    return folded
        .codePoints()
        .filter(Character::isLetter)
        .mapToObj(letter -> Character.UnicodeScript.of(letter) == Character.UnicodeScript.LATIN)
        .findFirst()
        .orElse(true);
  }
}
