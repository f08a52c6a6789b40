package org.civilsociety.jackson.popolo;

import java.time.DateTimeException;
import java.time.OffsetDateTime;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.civilsociety.value.ExtensionValue;
import org.civilsociety.value.Extensions;

/** What Popolo's schemas ask of the value of a member. */
interface Shape {

  Pattern FULL_TIME =
      Pattern.compile("[0-9-]{10}T[0-9]{2}:[0-9]{2}:[0-9]{2}(\\.[0-9]+)?(Z|[+-][0-9]{2}:[0-9]{2})");
  Pattern MAILBOX = Pattern.compile("[!#-'*+/-9=?A-Z^-~.-]++@[A-Za-z0-9.-]++");

  /** A text, and not null. */
  Shape WORD = value -> value instanceof ExtensionValue.Text;

  /** A text or null. */
  Shape TEXT = orNull(text -> true);

  /** A year, month or day. */
  Shape DATE = orNull(Pattern.compile("[0-9]{4}(-[0-9]{2}){0,2}").asMatchPredicate());

  /** A year, month or day, or a time of day. */
  Shape DATE_OR_TIME =
      orNull(
          Pattern.compile(
                  "[0-9]{4}((-[0-9]{2}){0,2}|(-[0-9]{2}){2}T[0-9]{2}(:[0-9]{2}){0,2}"
                      + "(Z|[+-][0-9]{2}(:[0-9]{2})?))")
              .asMatchPredicate());

  /** A moment as RFC 3339 has it, from the year 1 as most readers want it. */
  Shape MOMENT = orNull(Shape::isMoment);

  /** A URI. */
  Shape ADDRESS = orNull(Addresses::isUri);

  /** A URI, and not null. */
  Shape PLAIN_ADDRESS = value -> WORD.fits(value) && ADDRESS.fits(value);

  /** A mail address. */
  Shape MAIL = orNull(MAILBOX.asMatchPredicate());

  /** An object of whatever kind. */
  Shape OBJECT = value -> value instanceof Extensions;

  boolean fits(ExtensionValue value);

  /** An object of a class, which is named since classes contain one another. */
  static Shape one(String type) {
    return value -> PopoloClass.valueOf(type).fits(value);
  }

  /** A list of objects of a class. */
  static Shape many(String type) {
    return listOf(one(type));
  }

  /** A list. */
  static Shape listOf(Shape entries) {
    return value ->
        value instanceof ExtensionValue.Listing list
            && list.values().stream().allMatch(entries::fits);
  }

  /** The same, or null. */
  default Shape orNull() {
    return value -> value == ExtensionValue.Null.NULL || fits(value);
  }

  private static Shape orNull(Predicate<String> form) {
    return value ->
        value == ExtensionValue.Null.NULL
            || (value instanceof ExtensionValue.Text text && form.test(text.text()));
  }

  private static boolean isMoment(String text) {
    try {
      return FULL_TIME.matcher(text).matches() && OffsetDateTime.parse(text).getYear() >= 1;
    } catch (DateTimeException e) {
      return false;
    }
  }
}
