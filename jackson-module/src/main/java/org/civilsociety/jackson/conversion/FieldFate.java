package org.civilsociety.jackson.conversion;

import java.util.Optional;
import org.civilsociety.value.Excerpt;

/**
 * What became of one field: a text, number, truth value or null of the source, or an empty object
 * or list. An object or list with more than 10 of these in it, whose place is longer than 250
 * characters, counts as one field, unless the conversion looks at what is in it.
 *
 * <pre>{@code
 * for (FieldFate field : Popolo.write(directory).losses().fields(Fate.CHANGED)) {
 *   System.out.println(field);
 * }
 * // CHANGED /organizations/0/mission/en -> /organizations/0/description: without its language
 * }</pre>
 *
 * @param source where the field is in what is converted: a JSON Pointer (RFC 6901); of tables, that
 *     to the table, row and column, {@code /profiles/2/founded}
 * @param fate what became of it
 * @param target where it is in the result; empty if it was dropped
 * @param note how it was changed or why it was dropped, in English; empty if it was kept
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
