package org.civilsociety.internal;

import java.util.ArrayDeque;
import java.util.Deque;
import org.civilsociety.constraints.LegalCharacters;
import org.civilsociety.validation.RecordPath;

/** Decides {@link LegalCharacters}. */
public final class LegalCharactersValidator {

  private static final int POP_EMBEDDING = 0x202C;
  private static final int POP_ISOLATE = 0x2069;

  private LegalCharactersValidator() {}

  private static boolean isLegal(CharSequence text) {
    for (int i = 0; i < text.length(); i++) {
      if (!isHarmless(text.charAt(i))) {
        return isLegalThroughout(text);
      }
    }
    return true;
  }

  /** Whether a character is legal whatever stands around it. */
  private static boolean isHarmless(char character) {
    return character < 0x7F
        ? character >= ' ' || character == '\n' || character == '\r' || character == '\t'
        : character > 0x9F
            && (character < 0x2029 || character > POP_ISOLATE)
            && !Character.isSurrogate(character);
  }

  private static boolean isLegalThroughout(CharSequence text) {
    Deque<Integer> awaited = new ArrayDeque<>();
    for (int i = 0; i < text.length(); ) {
      int character = Character.codePointAt(text, i);
      i += Character.charCount(character);
      if (isParagraphBreak(character)) {
        if (!awaited.isEmpty()) {
          return false;
        }
      } else if (!isLegal(character, awaited)) {
        return false;
      }
    }
    return awaited.isEmpty();
  }

  private static boolean isParagraphBreak(int character) {
    return character == '\n' || character == '\r' || character == 0x2029;
  }

  private static boolean isLegal(int character, Deque<Integer> awaited) {
    return switch (character) {
      case '\t' -> true;
      case 0x202A, 0x202B -> opens(POP_EMBEDDING, awaited);
      case 0x2066, 0x2067, 0x2068 -> opens(POP_ISOLATE, awaited);
      case POP_EMBEDDING, POP_ISOLATE -> !awaited.isEmpty() && awaited.pop() == character;
      case 0x202D, 0x202E -> false;
      default ->
          !Character.isISOControl(character) && Character.getType(character) != Character.SURROGATE;
    };
  }

  private static boolean opens(int closing, Deque<Integer> awaited) {
    awaited.push(closing);
    return awaited.size() <= LegalCharacters.MAX_LEVELS;
  }

  /** For a plain text. */
  public static final class OfText extends RuleValidator<LegalCharacters, CharSequence> {
    @Override
    public void check(CharSequence text, Faults faults) {
      if (!isLegal(text)) {
        faults.add(RecordPath.ROOT);
      }
    }
  }

  /** For a text in several languages. */
  public static final class OfLocalizedText extends EachLanguage<LegalCharacters> {
    @Override
    boolean holds(CharSequence text) {
      return isLegal(text);
    }
  }
}
