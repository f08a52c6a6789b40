package org.civilsociety.value;

/** What the text forms of values are made of. */
final class Characters {

  private Characters() {}

  /** Refuses what is empty, longer than allowed, or has white space, controls or half a pair. */
  static void requireToken(String text, String what, int maxCharacters) {
    if (text.isEmpty()) {
      throw new IllegalArgumentException(what + " must not be empty");
    }
    if (isPlain(text) && text.length() <= maxCharacters) {
      return;
    }
    requireLength(text, what, maxCharacters);
    text.codePoints()
        .filter(character -> !isTokenCharacter(character))
        .findFirst()
        .ifPresent(
            character -> {
              throw new IllegalArgumentException(
                  "%s must have no white space or control characters; found U+%04X in %s"
                      .formatted(what, character, Excerpt.quoted(text)));
            });
  }

  /** Whether it is of ASCII alone, without space and controls: no question is left then. */
  private static boolean isPlain(String text) {
    for (int i = 0; i < text.length(); i++) {
      char character = text.charAt(i);
      if (character <= ' ' || character >= 0x7F) {
        return false;
      }
    }
    return true;
  }

  static void requireLength(String text, String what, int maxCharacters) {
    int length = text.codePointCount(0, text.length());
    if (length > maxCharacters) {
      throw new IllegalArgumentException(
          what
              + " must have at most "
              + maxCharacters
              + " characters; found "
              + length
              + ": "
              + Excerpt.quoted(text));
    }
  }

  private static boolean isTokenCharacter(int character) {
    return !Character.isWhitespace(character)
        && !Character.isSpaceChar(character)
        && !Character.isISOControl(character)
        && Character.getType(character) != Character.SURROGATE;
  }
}
