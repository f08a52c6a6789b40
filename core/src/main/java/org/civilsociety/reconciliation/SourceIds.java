package org.civilsociety.reconciliation;

import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
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
  private final Map<RecordId, Set<Source>> byId = new HashMap<>();
  private final Map<Source, RecordId> byContent = new HashMap<>();

  private SourceIds(List<Source> known, List<Source> around) {
    this.known = Set.copyOf(known);
    known.forEach(
        source -> source.getId().ifPresent(id -> byContent.putIfAbsent(withoutId(source), id)));
    byContent.remove(RecordSources.UNDESCRIBED);
    known.forEach(this::name);
    around.forEach(this::name);
  }

  private void name(Source source) {
    source.getId().ifPresent(id -> byId.computeIfAbsent(id, first -> new HashSet<>()).add(source));
  }

  /**
   * Finds the new ids.
   *
   * @param further the sources of the further record
   * @param known those of the record that it is merged into
   * @param around those whose ids may be met there too
   * @return the new id of each source that needs one, by the id that it has
   */
  static Map<RecordId, RecordId> of(List<Source> further, List<Source> known, List<Source> around) {
    return new SourceIds(known, around).newIds(further);
  }

  private Map<RecordId, RecordId> newIds(List<Source> further) {
    FreeIds free = new FreeIds();
    byId.keySet().forEach(free::take);
    for (Source source : further) {
      source.getId().ifPresent(free::take);
      source.getId().ifPresent(byContent.values()::remove);
    }
    Map<RecordId, RecordId> newIds = new LinkedHashMap<>();
    for (Source source : further) {
      source
          .getId()
          .flatMap(id -> newId(id, source, free))
          .ifPresent(id -> newIds.put(source.getId().orElseThrow(), id));
    }
    return newIds;
  }

  private Optional<RecordId> newId(RecordId id, Source source, FreeIds free) {
    if (known.contains(source)) {
      return Optional.empty();
    }
    RecordId same = byContent.remove(withoutId(source));
    if (same != null) {
      return Optional.of(same);
    }
    return namesakes(id).anyMatch(namesake -> areTwo(namesake, source))
        ? Optional.of(free.like(id, other -> isKnownAs(other, source)))
        : Optional.empty();
  }

  private Stream<Source> namesakes(RecordId id) {
    return byId.getOrDefault(id, Set.of()).stream();
  }

  /** Whether it already got this id before. */
  private boolean isKnownAs(RecordId id, Source source) {
    return namesakes(id)
        .anyMatch(other -> known.contains(other) && !areTwo(withoutId(other), withoutId(source)));
  }

  private static boolean areTwo(Source one, Source other) {
    Relation relation = Comparing.relation(one, other);
    return relation == Relation.CONFLICTS || relation == Relation.DIFFERS;
  }

  private static Source withoutId(Source source) {
    return new SourceBuilder().from(source).id(Optional.empty()).build();
  }
}
