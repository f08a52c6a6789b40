package org.civilsociety.reconciliation;

import java.util.List;
import org.civilsociety.Source;
import org.civilsociety.validation.RecordPath;

/**
 * Who said something: where in which of the merged records it stands.
 *
 * @param contribution the number of the record in {@link Merge#contributions()}, from 0
 * @param path the place in that record
 * @param sources the sources of that place, by the ids that they have in the merged record; empty
 *     if none is named
 */
public record Origin(int contribution, RecordPath path, List<Source> sources) {

  /**
   * Copies the list of sources.
   *
   * @param contribution the number of the record
   * @param path the place in that record
   * @param sources the sources of that place
   */
  public Origin {
    sources = List.copyOf(sources);
  }

  /** Returns the number and the place, for logs. */
  @Override
  public String toString() {
    return contribution + ": " + path;
  }
}
