package org.civilsociety.reconciliation;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/** A text without what two spellings of one name differ in: letter case, marks, punctuation. */
final class FoldedText {

  private static final Pattern OTHER = Pattern.compile("[^\\p{L}\\p{N}]+");

  private FoldedText() {}

  static String of(String text) {
    String folded =
        Normalizer.normalize(text, Normalizer.Form.NFKC)
            .toUpperCase(Locale.ROOT)
            .toLowerCase(Locale.ROOT);
    return OTHER.matcher(folded).replaceAll(" ").strip();
  }
}
