package org.civilsociety.jackson.document;

import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Where a text stops being JSON: at the first character that cannot stand there, or at the word
 * that is none. A parser tells a place near by.
 *
 * @param offset the position in the text
 * @param isInMember whether the name of a member was read, and its value was not
 * @param isEnd whether the text ends there, and was JSON so far
 */
record Stumble(int offset, boolean isInMember, boolean isEnd) {

  /** What has to come next. */
  enum Next {
    VALUE,
    VALUE_OR_END,
    COLON,
    COMMA_OR_END,
    NAME,
    NAME_OR_END
  }

  private static final Pattern NUMBER =
      Pattern.compile("-?+(?:0|[1-9][0-9]*+)(?:\\.[0-9]++)?+(?:[eE][-+]?+[0-9]++)?+");
  private static final Pattern BEGUN_NUMBER =
      Pattern.compile(
          "-?+(?:(?:0|[1-9][0-9]*+)(?:\\.(?:[0-9]++[eE][-+]?+[0-9]*+|[0-9]*+)"
              + "|[eE][-+]?+[0-9]*+)?+)?+");
  private static final List<String> WORDS = List.of("true", "false", "null");
  private static final String SIGNS = "{}[],:\"";
  private static final String ESCAPED = "\"\\/bfnrt";
  private static final int HEX_DIGITS = 4;

  /**
   * Looks for the place.
   *
   * @param text the text
   * @param from where the last token ends
   * @param next what has to come behind that token
   * @param isInObject whether that is in an object, not in a list
   * @return null if the text goes on well
   */
  static @Nullable Stumble find(String text, int from, Next next, boolean isInObject) {
    int at = afterSpace(text, from);
    if (at == text.length()) {
      return new Stumble(at, false, true);
    }
    return switch (next) {
      case COLON ->
          text.charAt(at) == ':'
              ? find(text, at + 1, Next.VALUE, isInObject)
              : new Stumble(at, false, false);
      case COMMA_OR_END ->
          text.charAt(at) == ','
              ? find(text, at + 1, isInObject ? Next.NAME : Next.VALUE, isInObject)
              : new Stumble(at, false, false);
      case NAME, NAME_OR_END -> inName(text, at);
      case VALUE, VALUE_OR_END -> inValue(text, at);
    };
  }

  private static @Nullable Stumble inName(String text, int at) {
    if (text.charAt(at) != '"') {
      return new Stumble(at, false, false);
    }
    Stumble inText = inText(text, at);
    if (inText != null) {
      return inText;
    }
    Stumble inMember = find(text, afterText(text, at), Next.COLON, true);
    return inMember == null ? null : new Stumble(inMember.offset, true, inMember.isEnd);
  }

  private static @Nullable Stumble inValue(String text, int at) {
    if (text.charAt(at) == '"') {
      return inText(text, at);
    }
    int end = at;
    while (end < text.length() && SIGNS.indexOf(text.charAt(end)) < 0 && !isSpace(text, end)) {
      end++;
    }
    String word = text.substring(at, end);
    if (end == text.length() && isBegun(word)) {
      return new Stumble(end, false, true);
    }
    boolean isStart = text.startsWith("{", at) || text.startsWith("[", at);
    return isStart || WORDS.contains(word) || NUMBER.matcher(word).matches()
        ? null
        : new Stumble(at, false, false);
  }

  private static boolean isBegun(String word) {
    return BEGUN_NUMBER.matcher(word).matches()
        || WORDS.stream().anyMatch(known -> known.startsWith(word));
  }

  /** What is wrong within the quotation marks that begin at a position. */
  private static @Nullable Stumble inText(String text, int from) {
    for (int at = from + 1; at < text.length(); at++) {
      char found = text.charAt(at);
      if (found == '"') {
        return null;
      }
      if (found < ' ') {
        return new Stumble(at, false, false);
      }
      if (found == '\\') {
        int end = afterEscape(text, at);
        if (end <= at) {
          return new Stumble(at, false, false);
        }
        at = end - 1;
      }
    }
    return new Stumble(text.length(), false, true);
  }

  private static int afterText(String text, int from) {
    int at = from + 1;
    while (text.charAt(at) != '"') {
      at = text.charAt(at) == '\\' ? afterEscape(text, at) : at + 1;
    }
    return at + 1;
  }

  /** Where an escape ends, at the latest at the end of the text; before it begins if it is none. */
  private static int afterEscape(String text, int from) {
    int kind = from + 1;
    if (kind == text.length() || ESCAPED.indexOf(text.charAt(kind)) >= 0) {
      return kind == text.length() ? kind : kind + 1;
    }
    if (text.charAt(kind) != 'u') {
      return -1;
    }
    int end = Math.min(text.length(), kind + 1 + HEX_DIGITS);
    boolean isHex = text.substring(kind + 1, end).chars().allMatch(Stumble::isHexDigit);
    return isHex ? end : -1;
  }

  private static boolean isHexDigit(int character) {
    return character < 0x80 && Character.digit(character, 16) >= 0;
  }

  /** The first position that is no white space of JSON. */
  static int afterSpace(String text, int from) {
    int at = from;
    while (at < text.length() && isSpace(text, at)) {
      at++;
    }
    return at;
  }

  private static boolean isSpace(String text, int at) {
    return " \t\r\n".indexOf(text.charAt(at)) >= 0;
  }
}
