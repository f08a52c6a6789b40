package org.civilsociety.value;

/** The text form of a {@link PartialDate}, read digit by digit where it stands. */
final class PartialDateText {

  /** Uncertain, approximate, both. */
  private static final String MARKS = "?~%";

  private static final String FORM = "YYYY-MM-DD";
  private static final int MONTH = "YYYY-MM".length();
  private static final int YEAR = "YYYY".length();

  private final String text;
  private final int begin;
  private final int end;
  private final boolean isMarked;
  private final int length;

  PartialDateText(String text, int begin, int end) {
    this.text = text;
    this.begin = begin;
    this.end = end;
    isMarked = begin < end && MARKS.indexOf(text.charAt(end - 1)) >= 0;
    length = end - begin - (isMarked ? 1 : 0);
  }

  PartialDate date() {
    if (!hasForm()) {
      throw new IllegalArgumentException(
          "must be a date like \"1998\", \"1998-12\", \"2016-04-05\", \"199X\" or \"1998~\"; found "
              + found());
    }
    PartialDate date = withoutMark();
    if (!isMarked) {
      return date;
    }
    char mark = text.charAt(end - 1);
    return new PartialDate(date.earliest(), date.precision(), mark != '~', mark != '?');
  }

  private boolean hasForm() {
    if (length != FORM.length() && length != MONTH && length != YEAR) {
      return false;
    }
    for (int i = 0; i < length; i++) {
      char character = text.charAt(begin + i);
      boolean isDigit = character >= '0' && character <= '9';
      boolean isDecade = i == YEAR - 1 && character == 'X';
      if (FORM.charAt(i) == '-' ? character != '-' : !isDigit && !isDecade) {
        return false;
      }
    }
    return true;
  }

  private PartialDate withoutMark() {
    if (text.charAt(begin + YEAR - 1) == 'X') {
      if (length > YEAR) {
        throw new IllegalArgumentException("a decade has no month; found " + found());
      }
      return PartialDate.ofDecade(number(0, YEAR - 1) * 10);
    }
    int year = number(0, YEAR);
    if (length == YEAR) {
      return PartialDate.of(year);
    }
    int month = number(YEAR + 1, MONTH);
    return length == MONTH
        ? PartialDate.of(year, month)
        : PartialDate.of(year, month, number(MONTH + 1, length));
  }

  private int number(int from, int to) {
    return Integer.parseInt(text, begin + from, begin + to, 10);
  }

  private String found() {
    return Excerpt.quoted(text.substring(begin, end));
  }
}
