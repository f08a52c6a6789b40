package org.civilsociety.jackson.popolo;

import java.time.DateTimeException;
import java.time.OffsetDateTime;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.civilsociety.jackson.tree.SourceField;
import org.civilsociety.jackson.tree.TargetObject;
import org.civilsociety.value.ExtensionValue;
import org.civilsociety.value.PartialDate;

/** Dates: periods are one value in the model, two members in Popolo, which knows no doubts. */
final class Dates {

  static final String START = "start_date";
  static final String END = "end_date";

  private static final String PERIOD = "period";
  private static final String DOUBT = "Popolo has no decades, nor dates that are not certain";
  private static final Pattern TIME =
      Pattern.compile("([0-9]{4}-[0-9]{2}-[0-9]{2})T[0-9]{2}(:[0-9]{2}){0,2}(Z|[+-][0-9:]{2,5})");

  private Dates() {}

  /** Reads the period of an object. */
  static void readPeriod(Members object, TargetObject entity) {
    readPeriod(object.text(START), object.text(END), entity);
  }

  /** Reads a period from its first and last day; an end that is not stated is unknown. */
  static void readPeriod(
      Optional<SourceField> start, Optional<SourceField> end, TargetObject entity) {
    Optional<SourceField> from = start.filter(Dates::isStated);
    Optional<SourceField> until = end.filter(Dates::isStated);
    if (from.isEmpty() && until.isEmpty()) {
      return;
    }
    entity.put(PERIOD, new ExtensionValue.Text(period(day(from), day(until))));
    from.ifPresent(field -> settle(field, entity, "the start of a period"));
    until.ifPresent(field -> settle(field, entity, "the end of a period"));
  }

  private static boolean isStated(SourceField date) {
    boolean stated = date.text().filter(text -> !text.isEmpty()).isPresent();
    if (!stated) {
      date.dropped("is empty");
    }
    return stated;
  }

  private static void settle(SourceField date, TargetObject entity, String how) {
    boolean hasTime = date.text().filter(text -> TIME.matcher(text).matches()).isPresent();
    date.changed(
        entity.pointer().appendProperty(PERIOD), hasTime ? how + ", without the time of day" : how);
  }

  private static String day(Optional<SourceField> date) {
    return date.flatMap(SourceField::text)
        .map(text -> TIME.matcher(text).replaceFirst("$1"))
        .orElse("");
  }

  /** A malformed date that stands alone is left word for word, to be kept as a verbatim. */
  private static String period(String start, String end) {
    String alone = end.isEmpty() ? start : end;
    boolean malformed =
        (start.isEmpty() || end.isEmpty()) && alone.indexOf('/') < 0 && !isDate(alone);
    return malformed ? alone : start + "/" + end;
  }

  /** Writes a period as its first and last day, as far as these are dates. */
  static void writePeriod(Members entity, TargetObject object) {
    entity.text(PERIOD).ifPresent(period -> writePeriod(period, object));
  }

  private static void writePeriod(SourceField period, TargetObject object) {
    String[] ends = period.text().orElse("").split("/", -1);
    Set<String> losses = new TreeSet<>();
    writeEnd(ends[0], START, object, losses);
    writeEnd(ends[1], END, object, losses);
    String start = object.has(START) ? START : END;
    if (object.has(start)) {
      String how = losses.isEmpty() ? "as its start and end" : String.join("; ", losses);
      period.changed(object.pointer().appendProperty(start), how);
    } else {
      period.dropped(losses.isEmpty() ? "states no date" : String.join("; ", losses));
    }
  }

  private static void writeEnd(String date, String word, TargetObject object, Set<String> losses) {
    if (date.equals("..")) {
      losses.add("Popolo does not tell an open end from one that is not stated");
    } else if (Shape.DATE.fits(new ExtensionValue.Text(date))) {
      object.put(word, date);
    } else if (!date.isEmpty()) {
      losses.add(DOUBT);
    }
  }

  /** Writes a date, unless it is in doubt. */
  static void write(Members entity, String name, TargetObject object, String word) {
    entity
        .text(name)
        .ifPresent(
            date -> {
              if (Shape.DATE.fits(date.value())) {
                object.keep(word, date);
              } else {
                date.dropped(DOUBT);
              }
            });
  }

  /** Writes when the member first joined, where Popolo's one date is not taken by the period. */
  static void writeJoined(SourceField joined, TargetObject object) {
    if (object.has(START)) {
      joined.dropped("Popolo has one start, that of the period");
    } else if (Shape.DATE.fits(joined.value())) {
      object.change(START, joined.value(), joined, "as the start of a period");
    } else {
      joined.dropped(DOUBT);
    }
  }

  /** Reads a date; what is none is left to be kept as a verbatim. */
  static void read(Members object, String word, TargetObject entity, String name) {
    object.text(word).ifPresent(date -> entity.keep(name, date));
  }

  /** Reads when the record was last changed. */
  static void readChange(Members object, TargetObject entity) {
    object
        .text("updated_at")
        .ifPresent(
            moment -> {
              String text = moment.text().orElse("");
              String instant = instant(text);
              if (text.equals(instant)) {
                entity.keep("modified", moment);
              } else {
                entity.change("modified", instant, moment, "in universal time");
              }
            });
  }

  private static String instant(String text) {
    try {
      return OffsetDateTime.parse(text).toInstant().toString();
    } catch (DateTimeException e) {
      return text;
    }
  }

  /** Writes when the record was last changed. */
  static void writeChange(Members entity, TargetObject object) {
    entity
        .text("modified")
        .ifPresent(
            moment -> {
              if (Shape.MOMENT.fits(moment.value())) {
                object.keep("updated_at", moment);
              } else {
                moment.dropped("Popolo has the years 0001 to 9999");
              }
            });
  }

  private static boolean isDate(String text) {
    try {
      PartialDate.parse(text);
      return true;
    } catch (IllegalArgumentException e) {
      return false;
    }
  }
}
