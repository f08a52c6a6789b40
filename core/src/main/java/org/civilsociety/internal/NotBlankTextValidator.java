package org.civilsociety.internal;

import java.util.Set;
import org.civilsociety.constraints.NotBlankText;
import org.civilsociety.validation.RecordPath;

/** Decides {@link NotBlankText}. */
public final class NotBlankTextValidator {

  /** Letters and signs that leave the page white: the Hangul fillers and the empty Braille cell. */
  private static final Set<Integer> WITHOUT_INK = Set.of(0x115F, 0x1160, 0x3164, 0xFFA0, 0x2800);

  private NotBlankTextValidator() {}

  private static boolean isReadable(CharSequence text) {
    return text.codePoints().anyMatch(NotBlankTextValidator::isReadable);
  }

  private static boolean isReadable(int character) {
    return !WITHOUT_INK.contains(character)
        && !Character.isWhitespace(character)
        && !Character.isSpaceChar(character)
        && !Character.isISOControl(character)
        && Character.getType(character) != Character.FORMAT;
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
