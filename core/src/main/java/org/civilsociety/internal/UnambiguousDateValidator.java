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
          "(?<![\\p{Nd}vV])(?<one>\\p{Nd}{1,2})~(?<sign>[./-])~(?<other>\\p{Nd}{1,2})~\\k<sign>~"
                  .replace("~", "[ \\u00A0\\u202F]?")
              + "(?<year>\\p{Nd}{2}(?:\\p{Nd}{2})?)(?!\\p{Nd})");

  @Override
  public void check(Verbatim verbatim, Faults faults) {
    String text = verbatim.getText();
    Matcher date = NUMERIC_DATE.matcher(text);
    while (date.find()) {
      int one = Integer.parseInt(date.group("one"));
      int other = Integer.parseInt(date.group("other"));
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

  /** Two digits are a year only behind two each: {@code 5.4.16} numbers a section. */
  private static boolean isYear(Matcher date) {
    String year = date.group("year");
    return year.length() == 4
        ? Integer.parseInt(year) > 0
        : date.group("one").length() == 2 && date.group("other").length() == 2;
  }

  /** Says whether it stands among other numbers with the same sign, as in {@code 192.1.2.2000}. */
  private static boolean isPartOfMore(String text, Matcher date) {
    String sign = date.group("sign");
    return (isNumber(text, date.start() - 2) && text.startsWith(sign, date.start() - 1))
        || (text.startsWith(sign, date.end()) && isNumber(text, date.end() + 1));
  }

  private static boolean isNumber(String text, int position) {
    return position >= 0 && position < text.length() && Character.isDigit(text.charAt(position));
  }

  private static boolean isMonth(int number) {
    return number >= 1 && number <= 12;
  }

  private static String year(String digits) {
    int year = Integer.parseInt(digits);
    return digits.length() == 4
        ? String.format(Locale.ROOT, "%04d", year)
        : String.format(Locale.ROOT, "XX%02d", year);
  }

  /** In the text form of EDTF (ISO 8601-2), where {@code XX98} has a century that is not stated. */
  private static List<String> readings(String year, int one, int other) {
    return List.of(
        String.format(Locale.ROOT, "%s-%02d-%02d", year, other, one),
        String.format(Locale.ROOT, "%s-%02d-%02d", year, one, other));
  }
}
