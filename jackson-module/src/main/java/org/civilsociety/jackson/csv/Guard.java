package org.civilsociety.jackson.csv;

import java.util.regex.Pattern;

/**
 * Keeps texts from being run by a spreadsheet. Where a cell begins, or would begin in a program
 * that splits at another separator, with something that starts a formula, an apostrophe is put
 * before it; white space, quotation marks, apostrophes and what is invisible do not count in
 * between. So a text that has such an apostrophe itself gets one more, and reading takes away one.
 */
final class Guard {

  private static final String DANGER =
      "[=+\\-@\\t\\r\\n\\uFF1D\\uFF0B\\uFF0D\\uFF20\\uFE62\\uFE63\\uFE66\\uFE6B]";

  /** What a program may skip, or not show, before it looks for a formula. */
  private static final String SKIPPED = "[\\s\\p{Z}\\p{Cc}\\p{Cf}\"']";

  /** No further than to the next danger, so that the whole takes linear time. */
  private static final String RUNS = "(?=" + SKIPPED + "*?" + DANGER + ")";

  private static final String START = "(?:^|(?<=[,;\\t\\r\\n]))" + RUNS;

  private static final Pattern UNGUARDED = Pattern.compile(START);
  private static final Pattern GUARDED = Pattern.compile(START + "'");

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
