package org.civilsociety.examples.pictures;

import java.util.Set;

/** Text without what a document cannot hold, or what would reverse its reading. */
final class Visible {

  private static final int REPLACEMENT = 0xFFFD;
  private static final Set<Integer> OVERRIDES = Set.of(0x202D, 0x202E);

  private Visible() {}

  /**
   * Puts U+FFFD in the place of control characters, unpaired surrogates, characters that XML does
   * not have, and overrides of the direction. Tabs and line breaks stay.
   */
  static String of(String text) {
    StringBuilder visible = new StringBuilder(text.length());
    text.codePoints()
        .map(character -> isVisible(character) ? character : REPLACEMENT)
        .forEach(visible::appendCodePoint);
    return visible.toString();
  }

  private static boolean isVisible(int character) {
    return switch (Character.getType(character)) {
      case Character.CONTROL -> character == '\t' || character == '\n' || character == '\r';
      case Character.SURROGATE -> false;
      default -> (character & 0xFFFE) != 0xFFFE && !OVERRIDES.contains(character);
    };
  }
}
