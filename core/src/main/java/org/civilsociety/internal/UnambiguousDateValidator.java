package org.civilsociety.internal;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.civilsociety.Verbatim;
import org.civilsociety.constraints.UnambiguousDate;
import org.civilsociety.validation.RecordPath;
import org.civilsociety.value.PartialDate;

/** Decides {@link UnambiguousDate}. */
public final class UnambiguousDateValidator extends RuleValidator<UnambiguousDate, Verbatim> {

  private static final Pattern NUMERIC_DATE =
      Pattern.compile("(?<!\\p{Nd})(\\p{Nd}{1,2})([./-])(\\p{Nd}{1,2})\\2(\\p{Nd}{4})(?!\\p{Nd})");

  @Override
  public void check(Verbatim verbatim, Faults faults) {
    Matcher date = NUMERIC_DATE.matcher(verbatim.getText());
    while (date.find()) {
      int one = Integer.parseInt(date.group(1));
      int other = Integer.parseInt(date.group(3));
      int year = Integer.parseInt(date.group(4));
      if (one != other && isMonth(one) && isMonth(other) && year > 0) {
        faults.add(
            RecordPath.ROOT.property("text"),
            () -> new Detail(readings(year, one, other), List.of(), 0));
        return;
      }
    }
  }

  private static boolean isMonth(int number) {
    return number >= 1 && number <= 12;
  }

  private static List<String> readings(int year, int one, int other) {
    return List.of(
        PartialDate.of(year, other, one).toString(), PartialDate.of(year, one, other).toString());
  }
}
