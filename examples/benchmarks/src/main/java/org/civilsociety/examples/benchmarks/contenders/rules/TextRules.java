package org.civilsociety.examples.benchmarks.contenders.rules;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.function.Consumer;

/**
 * What every text has to keep: {@code text.blank}, {@code text.characters} and {@code
 * text.too-long}. A text of letters is gone through once, without any allocation.
 */
public final class TextRules {

  /** A text that has to be there is not. */
  public static final int BLANK = 1;

  private static final int CHARACTERS = 2;
  private static final int TOO_LONG = 4;

  private static final int MAX_LEVELS = 125;
  private static final int POP_EMBEDDING = 0x202C;
  private static final int POP_ISOLATE = 0x2069;

  private TextRules() {}

  /**
   * Looks at a text.
   *
   * @param text the text
   * @param max how many code points it may have
   * @return 0 if all is well, or what is wrong, to be given to {@link #tell}
   */
  public static int faults(String text, int max) {
    int faults = 0;
    if (isBlank(text)) {
      faults |= BLANK;
    }
    if (!isPlain(text) && !isLegal(text)) {
      faults |= CHARACTERS;
    }
    if (text.length() > max && text.codePointCount(0, text.length()) > max) {
      faults |= TOO_LONG;
    }
    return faults;
  }

  /**
   * Names the rules that a text breaks.
   *
   * @param faults what is wrong
   * @param taker takes the ids of the rules
   */
  public static void tell(int faults, Consumer<String> taker) {
    if ((faults & BLANK) != 0) {
      taker.accept("text.blank");
    }
    if ((faults & CHARACTERS) != 0) {
      taker.accept("text.characters");
    }
    if ((faults & TOO_LONG) != 0) {
      taker.accept("text.too-long");
    }
  }

  /** The first character decides in all texts but a few. */
  private static boolean isBlank(String text) {
    for (int i = 0; i < text.length(); ) {
      int character = text.codePointAt(i);
      if (!isBlank(character)) {
        return false;
      }
      i += Character.charCount(character);
    }
    return true;
  }

  private static boolean isBlank(int character) {
    if (character > ' ' && character < 0x7F) {
      return false;
    }
    return switch (Character.getType(character)) {
      case Character.SPACE_SEPARATOR,
          Character.LINE_SEPARATOR,
          Character.PARAGRAPH_SEPARATOR,
          Character.CONTROL,
          Character.FORMAT ->
          true;
      default -> isWithoutInk(character);
    };
  }

  private static boolean isWithoutInk(int character) {
    return switch (character) {
      case 0x115F, 0x1160, 0x3164, 0xFFA0, 0x2800, 0x17B4, 0x17B5, 0x034F -> true;
      default ->
          isWithin(0x180B, 0x180F, character)
              || isWithin(0xFE00, 0xFE0F, character)
              || isWithin(0xE0100, 0xE01EF, character)
              || isWithin(0xFDD0, 0xFDEF, character)
              || (character & 0xFFFE) == 0xFFFE;
    };
  }

  private static boolean isWithin(int first, int last, int character) {
    return first <= character && character <= last;
  }

  /** Whether no character needs a closer look; what is plain is legal. */
  private static boolean isPlain(String text) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if ((c < ' ' || c > '~') && !isPlain(c)) {
        return false;
      }
    }
    return true;
  }

  private static boolean isPlain(char c) {
    return c > 0x9F && (c < 0x2029 || (c > 0x2069 && !Character.isSurrogate(c)));
  }

  private static boolean isLegal(String text) {
    Deque<Integer> awaited = new ArrayDeque<>();
    for (int i = 0; i < text.length(); ) {
      int character = text.codePointAt(i);
      i += Character.charCount(character);
      if (!isLegal(character, awaited)) {
        return false;
      }
    }
    return awaited.isEmpty();
  }

  private static boolean isLegal(int character, Deque<Integer> awaited) {
    return switch (character) {
      case '\t' -> true;
      case '\n', '\r', 0x2029 -> awaited.isEmpty();
      case 0x202A, 0x202B -> opens(POP_EMBEDDING, awaited);
      case 0x2066, 0x2067, 0x2068 -> opens(POP_ISOLATE, awaited);
      case POP_EMBEDDING, POP_ISOLATE -> !awaited.isEmpty() && awaited.pop() == character;
      case 0x202D, 0x202E -> false;
      default ->
          !Character.isISOControl(character)
              && (character > 0xFFFF || !Character.isSurrogate((char) character));
    };
  }

  private static boolean opens(int closing, Deque<Integer> awaited) {
    awaited.push(closing);
    return awaited.size() <= MAX_LEVELS;
  }
}
