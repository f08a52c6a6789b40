package org.civilsociety.jackson.csv;

import java.util.regex.Pattern;

/**
 * Keeps texts from being run by a spreadsheet. Where a cell begins, or would begin in a program
 * that splits at another separator, with something that starts a formula, an apostrophe is put
 * before it; any quotation marks and apostrophes in between do not count, nor white space at the
 * very start. So a text that has such an apostrophe itself gets one more, and reading takes away
 * one.
 */
final class Guard {

  private static final String DANGER =
      "[=+\\-@\\t\\r\\n\\uFF1D\\uFF0B\\uFF0D\\uFF20\\uFE62\\uFE63\\uFE66\\uFE6B]";
  private static final String START = "^(?=[\\s\\p{Z}\\uFEFF\"']*" + DANGER + ")";
  private static final String CUT = "(?<=[,;\\t\\r\\n])(?=[\"']*+" + DANGER + ")";

  private static final Pattern UNGUARDED = Pattern.compile(START + "|" + CUT);
  private static final Pattern GUARDED = Pattern.compile("(?:" + START + "|" + CUT + ")'");

  private Guard() {}

  /** Makes a text safe. */
  static String put(String text) {
    return UNGUARDED.matcher(text).replaceAll("'");
  }

  /** Gives the text that was made safe; another text as it is. */
  static String take(String cell) {
    return GUARDED.matcher(cell).replaceAll("");
  }
}
