package org.civilsociety.jackson.conversion;

import java.util.Optional;
import org.civilsociety.value.Excerpt;

/**
 * What became of one field: a text, number, truth value or null of the source, or an empty object
 * or list.
 *
 * @param source where the field is in the document that is converted: a JSON Pointer (RFC 6901), or
 *     the row and column of a table
 * @param fate what became of it
 * @param target where it is in the result; empty if it was dropped
 * @param note how it was changed or why it was dropped; empty if it was kept
 * @param value an excerpt of the field, safe to show
 */
public record FieldFate(
    String source, Fate fate, Optional<String> target, String note, String value) {

  /** Returns everything on one line, for logs. */
  @Override
  public String toString() {
    return fate
        + " "
        + Excerpt.of(source)
        + target.map(place -> " -> " + Excerpt.of(place)).orElse("")
        + (note.isEmpty() ? "" : ": " + note);
  }
}
