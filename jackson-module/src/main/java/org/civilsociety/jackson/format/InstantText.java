package org.civilsociety.jackson.format;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.temporal.TemporalAccessor;
import org.civilsociety.value.Excerpt;
import org.jspecify.annotations.Nullable;

/** A moment in time as ISO 8601 has it: {@code 2026-11-22T08:30:00Z}. */
final class InstantText {

  private static final String EXAMPLE = "2026-11-22T08:30:00Z";

  private InstantText() {}

  static Instant parse(String text) {
    Instant plain = plain(text);
    if (plain != null) {
      return plain;
    }
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

  /** What has the form of the example, sooner than a formatter reads it; null for any other. */
  private static @Nullable Instant plain(String text) {
    if (text.length() != EXAMPLE.length()) {
      return null;
    }
    for (int i = 0; i < text.length(); i++) {
      char expected = EXAMPLE.charAt(i);
      char found = text.charAt(i);
      if (isDigit(expected) ? !isDigit(found) : found != expected) {
        return null;
      }
    }
    try {
      return LocalDateTime.of(
              number(text, 0, 4),
              number(text, 5, 7),
              number(text, 8, 10),
              number(text, 11, 13),
              number(text, 14, 16),
              number(text, 17, 19))
          .toInstant(ZoneOffset.UTC);
    } catch (DateTimeException e) {
      return null;
    }
  }

  private static boolean isDigit(char character) {
    return character >= '0' && character <= '9';
  }

  private static int number(String text, int start, int end) {
    return Integer.parseInt(text, start, end, 10);
  }

  private static String message(String text) {
    return "must be a moment like \"" + EXAMPLE + "\"; found " + Excerpt.quoted(text);
  }
}
