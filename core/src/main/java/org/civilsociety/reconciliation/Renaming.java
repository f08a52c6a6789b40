package org.civilsociety.reconciliation;

import java.util.List;
import java.util.Map;
import org.civilsociety.value.RecordId;

/**
 * A source that goes by another id in the merged profile.
 *
 * @param contribution the number of the profile in {@link Merge#contributions()} that names it
 * @param from the id there
 * @param to the id in the merged profile
 */
public record Renaming(int contribution, RecordId from, RecordId to) {

  static List<Renaming> of(int contribution, Map<RecordId, RecordId> newIds) {
    return newIds.entrySet().stream()
        .map(ids -> new Renaming(contribution, ids.getKey(), ids.getValue()))
        .toList();
  }
}
