package org.civilsociety.reconciliation;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.civilsociety.Directory;
import org.civilsociety.Extensible;
import org.civilsociety.Profile;
import org.civilsociety.validation.RecordPath;
import org.civilsociety.value.RecordId;

/**
 * Gives the profiles of a further directory the ids by which they go in the merged one: a profile
 * that is known there goes by the id that it has there; one whose id is taken, by another.
 */
final class ProfileIds {

  private final int contribution;
  private final Map<RecordId, RecordId> newIds = new HashMap<>();
  private final List<Renaming> renamings = new ArrayList<>();

  /**
   * Finds the ids.
   *
   * @param contribution the number of the further directory
   */
  ProfileIds(Directory known, Directory further, int contribution) {
    this.contribution = contribution;
    Map<RecordPath, Extensible> records = DirectoryRecords.byPlace(known);
    RecordPairs pairs = RecordPairs.of(known, further);
    Set<RecordId> taken = new HashSet<>();
    DirectoryRecords.all(known).forEach(record -> id(record).ifPresent(taken::add));
    FreeIds free = new FreeIds();
    taken.forEach(free::take);
    References.named(known).forEach(free::take);
    References.named(further).forEach(free::take);
    DirectoryRecords.all(further).forEach(record -> id(record).ifPresent(free::take));
    DirectoryRecords.forEach(
        further,
        (record, place) -> {
          Optional<RecordId> id = id(record);
          Optional<Extensible> same =
              Optional.ofNullable(pairs.leftOf().get(place)).map(records::get);
          Optional<RecordId> other =
              same.flatMap(ProfileIds::id).or(() -> id.filter(taken::contains).map(free::like));
          if (id.isPresent() && other.isPresent() && !other.equals(id)) {
            rename(place, id.get(), other.get());
          }
        });
  }

  private void rename(RecordPath place, RecordId id, RecordId other) {
    newIds.putIfAbsent(id, other);
    renamings.add(new Renaming(contribution, place, id, other));
  }

  private static Optional<RecordId> id(Extensible record) {
    return record instanceof Profile profile ? profile.getId() : Optional.empty();
  }

  Directory in(Directory directory) {
    return newIds.isEmpty() ? directory : new References(newIds).in(directory);
  }

  List<Renaming> renamings() {
    return renamings;
  }
}
