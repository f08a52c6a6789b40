package org.civilsociety.jackson.schemaorg;

import java.util.Optional;
import java.util.regex.Pattern;
import org.civilsociety.jackson.tree.SourceField;
import org.civilsociety.jackson.tree.TargetObject;

/**
 * Dates of ISO 8601: a year, a month or a day. What is approximate, uncertain or a decade has no
 * form there, and an open end of a period none either.
 */
final class Dates {

  private static final String START = "startDate";
  private static final String END = "endDate";
  private static final Pattern EXACT = Pattern.compile("[0-9]{4}(-[0-9]{2}){0,2}");
  private static final Pattern MOMENT = Pattern.compile("[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9:.,+Z-]+");

  private Dates() {}

  static void write(SourceField date, Node node, String property) {
    if (isExact(date.text().orElse(""))) {
      node.add(property, slot -> slot.keep(date));
    } else {
      date.dropped("only an exact year, month or day is a date of schema.org");
    }
  }

  static void writePeriod(SourceField period, Node role) {
    String[] ends = period.text().orElse("").split("/", 2);
    String start = ends[0];
    String end = ends.length == 2 ? ends[1] : "";
    boolean isWhole = isExactOrEmpty(start) && isExactOrEmpty(end);
    String how = isWhole ? "as dates by themselves" : "without the end that is open or not exact";
    if (isExact(start)) {
      role.add(START, slot -> slot.change(start, period, how));
    }
    if (isExact(end)) {
      role.add(END, slot -> slot.change(end, period, how));
    }
    if (!isExact(start) && !isExact(end)) {
      period.dropped("neither end is an exact year, month or day");
    }
  }

  /** Writes the day of joining of a membership without a period. */
  static void writeStart(SourceField joined, Node role) {
    if (isExact(joined.text().orElse(""))) {
      role.add(
          START,
          slot -> {
            slot.keep(joined);
            joined.changed(slot.pointer(), "as the start of the period");
          });
    } else {
      joined.dropped("only an exact year, month or day is a date of schema.org");
    }
  }

  /** Whether a period has an end that can be written. */
  static boolean hasExactEnd(Optional<SourceField> period) {
    String text = period.flatMap(SourceField::text).orElse("/");
    return isExact(text.substring(0, text.indexOf('/')))
        || isExact(text.substring(text.indexOf('/') + 1));
  }

  static void read(Subject subject, String property, TargetObject record, String member) {
    Optional<Literal> date = subject.takeText(property);
    if (date.isPresent() && MOMENT.matcher(date.get().content()).matches()) {
      record.change(
          member, day(date.get().content()), date.get().text(), "without the time of day");
    } else {
      date.ifPresent(literal -> literal.putAlone(Slot.member(record, member)));
    }
  }

  static void readPeriod(Subject role, TargetObject record, String member) {
    Optional<Literal> start = role.takeText(START);
    Optional<Literal> end = role.takeText(END);
    if (start.isEmpty() && end.isEmpty()) {
      return;
    }
    record.put(
        member,
        start.map(date -> day(date.content())).orElse("")
            + "/"
            + end.map(date -> day(date.content())).orElse(""));
    start.ifPresent(date -> settle(date, record, member));
    end.ifPresent(date -> settle(date, record, member));
  }

  private static void settle(Literal date, TargetObject record, String member) {
    String how =
        MOMENT.matcher(date.content()).matches()
            ? "as part of a period, without the time of day"
            : "as part of a period";
    date.text().changed(record.pointer().appendProperty(member), how);
  }

  private static String day(String text) {
    return MOMENT.matcher(text).matches() ? text.substring(0, 10) : text;
  }

  private static boolean isExact(String text) {
    return EXACT.matcher(text).matches();
  }

  private static boolean isExactOrEmpty(String text) {
    return text.isEmpty() || isExact(text);
  }
}
