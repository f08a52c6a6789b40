package org.civilsociety.jackson.popolo;

import java.time.DateTimeException;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.civilsociety.jackson.tree.NativeDocument;
import org.civilsociety.jackson.tree.SourceField;
import org.civilsociety.jackson.tree.TargetObject;
import org.civilsociety.jackson.tree.TextForm;
import org.civilsociety.value.ExtensionValue;
import org.civilsociety.value.PartialDate;
import tools.jackson.core.JsonPointer;

/** Dates: periods are one value in the model, two members in Popolo, which knows no doubts. */
final class Dates {

  private static final String START = "start_date";
  private static final String END = "end_date";

  private static final String PERIOD = "period";
  private static final String DOUBT = "Popolo has no decades, nor dates that are not certain";
  private static final Pattern TIME =
      Pattern.compile("([0-9]{4}-[0-9]{2}-[0-9]{2})T[0-9]{2}(:[0-9]{2}){0,2}(Z|[+-][0-9:]{2,5})");

  private Dates() {}

  /** Reads the period of an object. */
  static void readPeriod(Members object, TargetObject entity) {
    readPeriod(object, Optional.empty(), entity);
  }

  /**
   * Reads a period from its first and last day. An end that is not stated is unknown; one that is
   * no date stays what it was, apart from the period.
   *
   * @param member a member on which a day may stand that the object does not state
   */
  static void readPeriod(Members object, Optional<Members> member, TargetObject entity) {
    Optional<String> from = readEnd(object, START, "the start of a period", member, entity);
    Optional<String> until = readEnd(object, END, "the end of a period", member, entity);
    if (from.isPresent() || until.isPresent()) {
      entity.put(PERIOD, from.orElse("") + "/" + until.orElse(""));
    }
  }

  private static Optional<String> readEnd(
      Members object, String word, String how, Optional<Members> member, TargetObject entity) {
    Optional<SourceField> stated = object.text(word).filter(Dates::isStated);
    stated.ifPresent(date -> settle(date, word, how, entity));
    return (stated.isPresent()
            ? stated.flatMap(SourceField::text)
            : member.flatMap(party -> party.look(word)))
        .map(Dates::day)
        .filter(Dates::isDate);
  }

  private static boolean isStated(SourceField date) {
    boolean stated = date.text().filter(text -> !text.isEmpty()).isPresent();
    if (!stated) {
      date.dropped("is empty");
    }
    return stated;
  }

  private static void settle(SourceField date, String word, String how, TargetObject entity) {
    String text = date.text().orElse("");
    String day = day(text);
    if (isDate(day)) {
      date.changed(
          entity.pointer().appendProperty(PERIOD),
          day.equals(text) ? how : how + ", without the time of day");
    } else {
      NativeDocument.fault("founded", date.value()).ifPresent(date::report);
      entity.object(OwnMembers.PLACE).keep(word, date);
    }
  }

  /** The day of a date that may have a time of day. */
  private static String day(String text) {
    Matcher time = TIME.matcher(text);
    return time.matches() ? time.group(1) : text;
  }

  /** Writes a period as its first and last day, as far as these are dates. */
  static void writePeriod(Members entity, TargetObject object) {
    writePeriod(entity, object, Optional.empty());
  }

  /**
   * The same, where some of the dates may stand on the member already.
   *
   * @param member the member as it is written
   */
  static void writePeriod(Members entity, TargetObject object, Optional<TargetObject> member) {
    entity.text(PERIOD).ifPresent(period -> writePeriod(period, object, member));
  }

  private static void writePeriod(
      SourceField period, TargetObject object, Optional<TargetObject> member) {
    String[] ends = period.text().orElse("").split("/", -1);
    Set<String> losses = new TreeSet<>();
    List<JsonPointer> places = new ArrayList<>();
    writeEnd(ends[0], START, object, member, losses).ifPresent(places::add);
    writeEnd(ends[1], END, object, member, losses).ifPresent(places::add);
    if (places.isEmpty()) {
      period.dropped(losses.isEmpty() ? "states no date" : String.join("; ", losses));
    } else {
      String how = losses.isEmpty() ? "as its start and end" : String.join("; ", losses);
      period.changed(places.get(0), how);
    }
  }

  /** Where an end is written. */
  private static Optional<JsonPointer> writeEnd(
      String date,
      String word,
      TargetObject object,
      Optional<TargetObject> member,
      Set<String> losses) {
    if (date.equals("..")) {
      losses.add("Popolo does not tell an open end from one that is not stated");
    } else if (Shape.DATE.fits(new ExtensionValue.Text(date))) {
      Optional<TargetObject> saidThere =
          member.filter(party -> party.text(word).equals(Optional.of(date)));
      if (saidThere.isEmpty()) {
        object.put(word, date);
      }
      return Optional.of(saidThere.orElse(object).pointer().appendProperty(word));
    } else if (!date.isEmpty()) {
      losses.add(DOUBT);
    }
    return Optional.empty();
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
  static void writeJoined(SourceField joined, TargetObject object, TargetObject member) {
    if (object.has(START) || member.has(START)) {
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
    return TextForm.isOf(text, PartialDate::parse);
  }
}
