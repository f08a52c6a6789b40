package org.civilsociety.internal;

import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import java.util.Set;
import org.civilsociety.constraints.NotBlankText;
import org.jspecify.annotations.Nullable;

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
  public static final class OfText implements ConstraintValidator<NotBlankText, CharSequence> {
    @Override
    public boolean isValid(@Nullable CharSequence text, ConstraintValidatorContext context) {
      return text == null || isReadable(text);
    }
  }

  /** For a text in several languages. */
  public static final class OfLocalizedText extends EachLanguage<NotBlankText> {
    @Override
    boolean isValid(CharSequence text) {
      return isReadable(text);
    }
  }
}
