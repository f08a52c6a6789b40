package org.civilsociety.jackson.format;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.time.temporal.TemporalAccessor;
import org.civilsociety.value.Excerpt;

/** A moment in time as ISO 8601 has it: {@code 2026-11-22T08:30:00Z}. */
final class InstantText {

  private InstantText() {}

  static Instant parse(String text) {
    try {
      TemporalAccessor parsed = DateTimeFormatter.ISO_INSTANT.parse(text);
      if (!parsed.query(DateTimeFormatter.parsedLeapSecond())) {
        return Instant.from(parsed);
      }
    } catch (DateTimeException e) {
      throw new IllegalArgumentException(message(text), e);
    }
    throw new IllegalArgumentException(message(text) + ": a leap second cannot be kept");
  }

  private static String message(String text) {
    return "must be a moment like \"2026-11-22T08:30:00Z\"; found " + Excerpt.quoted(text);
  }
}
