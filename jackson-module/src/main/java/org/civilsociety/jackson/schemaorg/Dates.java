package org.civilsociety.jackson.schemaorg;

import java.util.Optional;
import java.util.regex.Pattern;
import org.civilsociety.jackson.tree.SourceField;
import org.civilsociety.jackson.tree.TargetObject;
import org.civilsociety.jackson.tree.TextForm;
import org.civilsociety.value.PartialDate;

/**
 * Dates of ISO 8601: a year, a month or a day. What is approximate, uncertain or a decade has no
 * form there, and an open end of a period none either.
 */
final class Dates {

  private static final String START = "startDate";
  private static final String END = "endDate";
  private static final String PERIOD = "period";
  private static final int DAY_LENGTH = "1998-12-05".length();
  private static final String NOT_EXACT =
      "only an exact year, month or day is a date of schema.org";
  private static final Pattern EXACT = Pattern.compile("[0-9]{4}(-[0-9]{2}){0,2}");
  private static final Pattern MOMENT = Pattern.compile("[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9:.,+Z-]+");

  private Dates() {}

  static void write(SourceField date, Node node, String property) {
    if (isExact(date.text().orElse(""))) {
      node.keep(property, date);
    } else {
      date.dropped(NOT_EXACT);
    }
  }

  /** Writes what is exact of a period, if there is one. */
  static void writePeriod(Optional<SourceField> period, Node role) {
    period.ifPresent(field -> writePeriod(field, role));
  }

  private static void writePeriod(SourceField period, Node role) {
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

  /** Writes the day of joining as the start of a period, if that was not written. */
  static void writeStart(SourceField joined, Node role) {
    if (role.has(START) || role.has(END)) {
      joined.dropped("schema.org has the start of the period only");
    } else if (isExact(joined.text().orElse(""))) {
      role.add(
          START,
          slot -> {
            slot.keep(joined);
            joined.changed(slot.pointer(), "as the start of the period");
          });
    } else {
      joined.dropped(NOT_EXACT);
    }
  }

  /** Reads a date; what is none is put as it is, and left word for word. */
  static void read(Subject subject, String property, TargetObject record, String member) {
    Optional<Literal> date = subject.takeText(property);
    if (date.isPresent() && hasTime(date.get())) {
      record.change(member, day(date.get()), date.get().text(), "without the time of day");
    } else {
      date.ifPresent(literal -> literal.putAlone(Slot.member(record, member)));
    }
  }

  /** Reads the period of a record itself. */
  static void readPeriod(Subject role, TargetObject record) {
    readPeriod(role, record, record, PERIOD);
  }

  /**
   * Reads a period from its two ends. An end that is no date is kept word for word with the record,
   * of which the whole belongs to a property.
   */
  static void readPeriod(Subject role, TargetObject part, TargetObject record, String property) {
    Optional<Literal> start = readEnd(role, START, record, property);
    Optional<Literal> end = readEnd(role, END, record, property);
    if (start.isPresent() || end.isPresent()) {
      part.put(PERIOD, start.map(Dates::day).orElse("") + "/" + end.map(Dates::day).orElse(""));
      start.ifPresent(date -> settle(date, part));
      end.ifPresent(date -> settle(date, part));
    }
  }

  private static Optional<Literal> readEnd(
      Subject role, String end, TargetObject record, String property) {
    Optional<Literal> date = role.takeText(end);
    date.filter(literal -> !isDate(day(literal)))
        .ifPresent(
            literal -> Misshapen.keepDate(literal.text(), record, property, role.repetition()));
    return date.filter(literal -> isDate(day(literal)));
  }

  private static void settle(Literal date, TargetObject part) {
    String how =
        hasTime(date) ? "as part of a period, without the time of day" : "as part of a period";
    date.text().changed(part.pointer().appendProperty(PERIOD), how);
  }

  /** Whether a text is a day with a time, as far as its form goes. */
  static boolean isMoment(String text) {
    return MOMENT.matcher(text).matches();
  }

  private static boolean hasTime(Literal date) {
    return !day(date).equals(date.content());
  }

  /** The day of a moment, if there is such a day; else the whole text. */
  private static String day(Literal date) {
    String text = date.content();
    String day = isMoment(text) ? text.substring(0, DAY_LENGTH) : text;
    return isDate(day) ? day : text;
  }

  private static boolean isDate(String text) {
    return TextForm.isOf(text, PartialDate::parse);
  }

  private static boolean isExact(String text) {
    return EXACT.matcher(text).matches();
  }

  private static boolean isExactOrEmpty(String text) {
    return text.isEmpty() || isExact(text);
  }
}
