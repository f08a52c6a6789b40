package org.civilsociety.reconciliation;

import java.util.HashMap;
import java.util.HashSet;
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

  private ProfileIds() {}

  /** The further directory with its new ids. */
  static Directory aligned(Directory known, Directory further) {
    Map<RecordPath, Extensible> records = DirectoryRecords.byPlace(known);
    RecordPairs pairs = RecordPairs.of(known, further);
    Set<RecordId> taken = new HashSet<>();
    DirectoryRecords.all(known).forEach(record -> id(record).ifPresent(taken::add));
    FreeIds free = new FreeIds();
    taken.forEach(free::take);
    References.named(known).forEach(free::take);
    References.named(further).forEach(free::take);
    DirectoryRecords.all(further).forEach(record -> id(record).ifPresent(free::take));
    Map<RecordId, RecordId> newIds = new HashMap<>();
    DirectoryRecords.forEach(
        further,
        (record, place) -> {
          Optional<RecordId> id = id(record);
          Optional<Extensible> same =
              Optional.ofNullable(pairs.leftOf().get(place)).map(records::get);
          Optional<RecordId> other =
              same.flatMap(ProfileIds::id).or(() -> id.filter(taken::contains).map(free::like));
          if (id.isPresent() && other.isPresent() && !other.equals(id)) {
            newIds.putIfAbsent(id.get(), other.get());
          }
        });
    return new References(newIds).in(further);
  }

  private static Optional<RecordId> id(Extensible record) {
    return record instanceof Profile profile ? profile.getId() : Optional.empty();
  }
}
