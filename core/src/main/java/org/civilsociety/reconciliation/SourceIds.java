package org.civilsociety.reconciliation;

import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.civilsociety.Source;
import org.civilsociety.SourceBuilder;
import org.civilsociety.value.RecordId;

/**
 * Finds the ids by which the sources of a further record go in the merged one. An id of a source
 * holds within its record only, so that in two records one id may name two sources, and two ids
 * one.
 */
final class SourceIds {

  /** A source of which nothing but its id is known is like no other. */
  private static final Source UNDESCRIBED = new SourceBuilder().build();

  private final Set<Source> known;
  private final Map<RecordId, Source> byId = new HashMap<>();
  private final Map<Source, RecordId> byContent = new HashMap<>();
  private final Set<RecordId> ambiguous = new HashSet<>();

  private SourceIds(List<Source> known, List<Source> around) {
    this.known = Set.copyOf(known);
    known.forEach(
        source -> source.getId().ifPresent(id -> byContent.putIfAbsent(withoutId(source), id)));
    byContent.remove(UNDESCRIBED);
    known.forEach(this::name);
    around.forEach(this::name);
  }

  private void name(Source source) {
    Optional<RecordId> id = source.getId();
    if (id.isPresent()) {
      Source namesake = byId.putIfAbsent(id.get(), source);
      if (namesake != null && !namesake.equals(source)) {
        ambiguous.add(id.get());
      }
    }
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
    Source namesake = byId.get(id);
    boolean isTaken = ambiguous.contains(id) || (namesake != null && areTwo(namesake, source));
    return isTaken
        ? Optional.of(free.like(id, other -> isKnownAs(other, source)))
        : Optional.empty();
  }

  /** Whether it already got this id before. */
  private boolean isKnownAs(RecordId id, Source source) {
    Source other = byId.get(id);
    return other != null && known.contains(other) && !areTwo(withoutId(other), withoutId(source));
  }

  private static boolean areTwo(Source one, Source other) {
    Relation relation = Comparing.relation(one, other);
    return relation == Relation.CONFLICTS || relation == Relation.DIFFERS;
  }

  private static Source withoutId(Source source) {
    return new SourceBuilder().from(source).id(Optional.empty()).build();
  }
}
