package org.civilsociety.reconciliation;

import java.util.List;
import org.civilsociety.Source;
import org.civilsociety.validation.RecordPath;

/**
 * What one side says.
 *
 * @param path where in its record
 * @param value the value: a {@link org.civilsociety.value.PartialDate}, a {@link String} in one
 *     language, a whole {@link org.civilsociety.Place} …
 * @param sources where the record has it from; empty if it does not say
 */
public record Statement(RecordPath path, Object value, List<Source> sources) {

  /**
   * Copies the list of sources.
   *
   * @param path where in its record
   * @param value the value
   * @param sources where the record has it from
   */
  public Statement {
    sources = List.copyOf(sources);
  }

  /** Returns place and value, for logs. */
  @Override
  public String toString() {
    return path + ": " + Shown.of(value);
  }
}
