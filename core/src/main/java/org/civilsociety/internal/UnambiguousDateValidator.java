package org.civilsociety.internal;

import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.civilsociety.Verbatim;
import org.civilsociety.constraints.UnambiguousDate;
import org.civilsociety.validation.RecordPath;

/** Decides {@link UnambiguousDate}. */
public final class UnambiguousDateValidator extends RuleValidator<UnambiguousDate, Verbatim> {

  private static final Pattern NUMERIC_DATE =
      Pattern.compile(
          "(?<![\\p{Nd}vV])(?<one>\\p{Nd}{1,2})~(?<sign>[./\\p{Pd}])~(?<other>\\p{Nd}{1,2})~\\k<sign>~"
                  .replace("~", "[ \\u00A0\\u202F]?")
              + "(?<year>\\p{Nd}{2}(?:\\p{Nd}{2})?)(?!\\p{Nd})");

  @Override
  public void check(Verbatim verbatim, Faults faults) {
    String text = verbatim.getText();
    Matcher date = NUMERIC_DATE.matcher(text);
    while (date.find()) {
      int one = number(date.group("one"));
      int other = number(date.group("other"));
      if (one != other
          && isMonth(one)
          && isMonth(other)
          && isYear(date)
          && !isPartOfMore(text, date)) {
        String year = year(date.group("year"));
        faults.add(
            RecordPath.ROOT.property("text"),
            () -> new Detail(readings(year, one, other), List.of(), 0));
        return;
      }
    }
  }

  /** The digits of any script, some of which take two {@code char}s. */
  private static int number(String digits) {
    return digits.codePoints().reduce(0, (sum, digit) -> sum * 10 + Character.digit(digit, 10));
  }

  private static int length(String digits) {
    return digits.codePointCount(0, digits.length());
  }

  /** Two digits are a year only behind two each: {@code 5.4.16} numbers a section. */
  private static boolean isYear(Matcher date) {
    String year = date.group("year");
    return length(year) == 4
        ? number(year) > 0
        : length(date.group("one")) == 2 && length(date.group("other")) == 2;
  }

  /** Says whether it stands among other numbers with the same sign, as in {@code 192.1.2.2000}. */
  private static boolean isPartOfMore(String text, Matcher date) {
    String sign = date.group("sign");
    boolean isLast =
        date.start() > 1
            && text.startsWith(sign, date.start() - 1)
            && Character.isDigit(text.codePointBefore(date.start() - 1));
    boolean isFirst =
        text.startsWith(sign, date.end())
            && date.end() + 1 < text.length()
            && Character.isDigit(text.codePointAt(date.end() + 1));
    return isLast || isFirst;
  }

  private static boolean isMonth(int number) {
    return number >= 1 && number <= 12;
  }

  private static String year(String digits) {
    return String.format(Locale.ROOT, length(digits) == 4 ? "%04d" : "XX%02d", number(digits));
  }

  /** In the text form of EDTF (ISO 8601-2), where {@code XX98} has a century that is not stated. */
  private static List<String> readings(String year, int one, int other) {
    return List.of(
        String.format(Locale.ROOT, "%s-%02d-%02d", year, other, one),
        String.format(Locale.ROOT, "%s-%02d-%02d", year, one, other));
  }
}
