package org.civilsociety.internal;

import java.util.regex.Pattern;
import org.civilsociety.constraints.NotBlankText;
import org.civilsociety.validation.RecordPath;

/** Decides {@link NotBlankText}. */
public final class NotBlankTextValidator {

  /**
   * Spaces, controls and format characters; letters, signs and marks that leave the page white (the
   * Hangul fillers, the empty Braille cell, the inherent vowels of Khmer, the grapheme joiner, the
   * selectors of variants); and what Unicode says is no character.
   */
  private static final Pattern BLANK =
      Pattern.compile(
          "[\\p{Z}\\p{Cc}\\p{Cf}\\u115F\\u1160\\u3164\\uFFA0\\u2800\\u17B4\\u17B5\\u034F"
              + "\\u180B-\\u180F\\uFE00-\\uFE0F\\x{E0100}-\\x{E01EF}"
              + "\\p{IsNoncharacter_Code_Point}]*+");

  private NotBlankTextValidator() {}

  private static boolean isReadable(CharSequence text) {
    return isPlainlyReadable(text) || !BLANK.matcher(text).matches();
  }

  /** Most texts begin with a letter of a script that has no blank ones. */
  private static boolean isPlainlyReadable(CharSequence text) {
    return text.length() > 0
        && text.charAt(0) < '\u1100'
        && Character.isLetterOrDigit(text.charAt(0));
  }

  /** For a plain text. */
  public static final class OfText extends RuleValidator<NotBlankText, CharSequence> {
    @Override
    public void check(CharSequence text, Faults faults) {
      if (!isReadable(text)) {
        faults.add(RecordPath.ROOT);
      }
    }
  }

  /** For a text in several languages. */
  public static final class OfLocalizedText extends EachLanguage<NotBlankText> {
    @Override
    boolean holds(CharSequence text) {
      return isReadable(text);
    }
  }
}
