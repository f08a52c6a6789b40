package org.civilsociety.reconciliation;

import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.civilsociety.Source;
import org.civilsociety.SourceBuilder;
import org.civilsociety.value.RecordId;

/**
 * Finds the ids by which the sources of a further record go in the merged one. An id of a source
 * holds within its record only, so that in two records one id may name two sources, and two ids
 * one.
 */
final class SourceIds {

  private final Set<Source> known;
  private final Map<RecordId, Source> byId = new HashMap<>();
  private final Map<Source, RecordId> byContent = new HashMap<>();

  private SourceIds(List<Source> known, List<Source> around) {
    this.known = Set.copyOf(known);
    known.forEach(
        source -> source.getId().ifPresent(id -> byContent.putIfAbsent(withoutId(source), id)));
    byContent.remove(RecordSources.UNDESCRIBED);
    known.forEach(source -> source.getId().ifPresent(id -> byId.putIfAbsent(id, source)));
    around.forEach(source -> source.getId().ifPresent(id -> byId.putIfAbsent(id, source)));
  }

  /**
   * Finds the new ids.
   *
   * @param further the sources of the further record
   * @param known those of the record that it is merged into
   * @param around those that are named there too, by the ids that none of the known ones has
   * @param used the ids by which sources are named in the further record
   * @return the new id of each source that needs one, by the id that it has
   */
  static Map<RecordId, RecordId> of(
      List<Source> further, List<Source> known, List<Source> around, Stream<RecordId> used) {
    return new SourceIds(known, around).newIds(further, used);
  }

  private Map<RecordId, RecordId> newIds(List<Source> further, Stream<RecordId> used) {
    FreeIds free = new FreeIds();
    byId.keySet().forEach(free::take);
    Set<RecordId> theirs = used.collect(Collectors.toCollection(HashSet::new));
    theirs.forEach(free::take);
    Map<RecordId, RecordId> newIds = new LinkedHashMap<>();
    for (Source source : further) {
      Optional<RecordId> newId = source.getId().flatMap(id -> newId(id, source, free, theirs));
      newId.ifPresent(
          id -> {
            newIds.put(source.getId().orElseThrow(), id);
            theirs.add(id);
          });
    }
    return newIds;
  }

  /**
   * Finds a new id for a source.
   *
   * @param theirs the ids that mean another source in the further record already
   */
  private Optional<RecordId> newId(RecordId id, Source source, FreeIds free, Set<RecordId> theirs) {
    if (known.contains(source) || isKnownAs(id, source)) {
      return Optional.empty();
    }
    RecordId same = byContent.get(withoutId(source));
    if (same != null && !theirs.contains(same)) {
      return Optional.of(same);
    }
    Source namesake = byId.get(id);
    return namesake != null && areTwo(namesake, source)
        ? Optional.of(free.like(id, other -> !theirs.contains(other) && isKnownAs(other, source)))
        : Optional.empty();
  }

  /** Whether one of the known sources has this id and may be the same. */
  private boolean isKnownAs(RecordId id, Source source) {
    Source other = byId.get(id);
    return other != null && known.contains(other) && !areTwo(other, source);
  }

  /** Whatever ids they have. */
  private static boolean areTwo(Source one, Source other) {
    return !Comparing.mayBeOne(withoutId(one), withoutId(other));
  }

  private static Source withoutId(Source source) {
    return new SourceBuilder().from(source).id(Optional.empty()).build();
  }
}
