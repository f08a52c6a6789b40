package org.civilsociety.reconciliation;

import java.util.List;
import org.civilsociety.Source;
import org.civilsociety.validation.RecordPath;

/**
 * Who said something: where in which of the merged profiles it stands.
 *
 * @param contribution the number of the profile in {@link Merge#contributions()}, from 0
 * @param path the place in that profile
 * @param sources the sources that this profile names; empty if it names none
 */
public record Origin(int contribution, RecordPath path, List<Source> sources) {

  /**
   * Copies the list of sources.
   *
   * @param contribution the number of the profile
   * @param path the place in that profile
   * @param sources the sources that this profile names
   */
  public Origin {
    sources = List.copyOf(sources);
  }

  Origin then(RecordPath further) {
    return new Origin(contribution, path.then(further), sources);
  }
}
