package org.civilsociety.internal;

import org.civilsociety.constraints.TextLength;
import org.civilsociety.validation.RecordPath;

/** Decides {@link TextLength}. */
public final class TextLengthValidator {

  private TextLengthValidator() {}

  private static boolean isWithin(int max, CharSequence text) {
    return text.length() <= max || Character.codePointCount(text, 0, text.length()) <= max;
  }

  /** For a plain text. */
  public static final class OfText extends RuleValidator<TextLength, CharSequence> {
    private int max;

    @Override
    public void initialize(TextLength constraint) {
      max = constraint.max();
    }

    @Override
    public void check(CharSequence text, Faults faults) {
      if (!isWithin(max, text)) {
        faults.add(RecordPath.ROOT);
      }
    }
  }

  /** For a text in several languages. */
  public static final class OfLocalizedText extends EachLanguage<TextLength> {
    private int max;

    @Override
    public void initialize(TextLength constraint) {
      max = constraint.max();
    }

    @Override
    boolean holds(CharSequence text) {
      return isWithin(max, text);
    }
  }
}
