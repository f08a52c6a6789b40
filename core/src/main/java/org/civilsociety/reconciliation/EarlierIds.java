package org.civilsociety.reconciliation;

import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.civilsociety.Directory;
import org.civilsociety.Extensible;
import org.civilsociety.validation.RecordPath;
import org.civilsociety.value.RecordId;

/**
 * Puts the ids of a further record right where ids were changed in earlier merges: what the earlier
 * contributions call so goes by the id that it got there, and an id that none of them has, but a
 * merge has made, does not mean in the further record what it means in the merged one.
 */
record EarlierIds(List<Renaming> renamings, List<? extends Extensible> contributions) {

  @SuppressWarnings("unchecked") // a record keeps its type
  <R extends Extensible> R settled(R given, R known) {
    if (renamings.isEmpty()) {
      return given;
    }
    Map<RecordId, RecordId> sourceIds =
        newIds(
            IdPlaces::isSource,
            given,
            known,
            Stream.of(given, known).flatMap(AlignedSources::used));
    sourceIds
        .keySet()
        .retainAll(IdPlaces.of(IdPlaces::isSource, known).values()); // others clash with none
    Extensible settled = AlignedSources.withNewIds(given, sourceIds);
    if (!(settled instanceof Directory directory)) {
      return (R) settled;
    }
    Stream<RecordId> named =
        Stream.of(given, known).flatMap(each -> References.named((Directory) each).stream());
    return (R)
        new References(newIds(IdPlaces::isProfile, given, known, named))
            .in(
                DirectoryRecords.changed(
                    directory, (record, place) -> AlignedSources.withNewIds(record, sourceIds)));
  }

  private Map<RecordId, RecordId> newIds(
      Predicate<RecordPath> kind, Extensible given, Extensible known, Stream<RecordId> named) {
    Map<RecordId, Set<RecordId>> meanings = meanings(kind);
    Set<RecordId> givenIds = new LinkedHashSet<>(IdPlaces.of(kind, given).values());
    Set<RecordId> knownIds = Set.copyOf(IdPlaces.of(kind, known).values());
    FreeIds free = new FreeIds();
    Stream.of(givenIds.stream(), knownIds.stream(), named).flatMap(ids -> ids).forEach(free::take);
    Map<RecordId, RecordId> newIds = new HashMap<>();
    for (RecordId id : givenIds) {
      Set<RecordId> meaning = meanings.getOrDefault(id, Set.of());
      if (meaning.isEmpty() && knownIds.contains(id)) {
        newIds.put(id, free.like(id));
      } else if (meaning.size() == 1 && givenIds.stream().noneMatch(meaning::contains)) {
        newIds.put(id, meaning.iterator().next());
      }
    }
    return newIds;
  }

  /** By the ids of the contributions those that the same things have in what was merged. */
  private Map<RecordId, Set<RecordId>> meanings(Predicate<RecordPath> kind) {
    Map<RecordId, Set<RecordId>> meanings = new HashMap<>();
    for (int i = 0; i < contributions.size(); i++) {
      Map<RecordPath, Set<RecordId>> changed = new HashMap<>();
      for (Renaming renaming : renamings) {
        if (renaming.contribution() == i) {
          changed.computeIfAbsent(renaming.path(), first -> new HashSet<>()).add(renaming.to());
        }
      }
      IdPlaces.of(kind, contributions.get(i))
          .forEach(
              (place, id) ->
                  meanings
                      .computeIfAbsent(id, first -> new HashSet<>())
                      .addAll(Objects.requireNonNull(changed.getOrDefault(place, Set.of(id)))));
    }
    return meanings;
  }
}
