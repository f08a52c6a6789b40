package org.civilsociety.reconciliation;

import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.civilsociety.Profile;
import org.civilsociety.Source;
import org.civilsociety.SourceBuilder;
import org.civilsociety.Verbatim;
import org.civilsociety.VerbatimBuilder;
import org.civilsociety.internal.EntityType;
import org.civilsociety.internal.Model;
import org.civilsociety.value.RecordId;

/**
 * Gives the sources of a further profile ids that mean the same in both: ids of sources hold within
 * a record only, so that one id may name two sources, and two ids one.
 */
final class SourceAlignment {

  private final Map<RecordId, Source> byId = new HashMap<>();
  private final Map<Source, RecordId> byContent = new HashMap<>();
  private final Map<RecordId, RecordId> newIds = new LinkedHashMap<>();
  private final Set<RecordId> taken = new HashSet<>();

  private SourceAlignment(List<Source> known, List<Source> further) {
    for (Source source : known) {
      source.getId().ifPresent(id -> byId.putIfAbsent(id, source));
      source.getId().ifPresent(id -> byContent.putIfAbsent(withoutId(source), id));
    }
    Stream.concat(known.stream(), further.stream())
        .flatMap(source -> source.getId().stream())
        .forEach(taken::add);
    for (Source source : further) {
      source.getId().ifPresent(id -> newId(id, source).ifPresent(other -> newIds.put(id, other)));
    }
  }

  /** By which new id each source of the further profile goes, where it needs one. */
  static Map<RecordId, RecordId> newIds(List<Source> known, List<Source> further) {
    return Collections.unmodifiableMap(new SourceAlignment(known, further).newIds);
  }

  private Optional<RecordId> newId(RecordId id, Source source) {
    RecordId same = byContent.get(withoutId(source));
    if (same != null) {
      return Optional.of(same).filter(other -> !other.equals(id));
    }
    Source namesake = byId.get(id);
    return namesake != null && isAnother(namesake, source)
        ? Optional.of(freeId(id))
        : Optional.empty();
  }

  private static boolean isAnother(Source one, Source other) {
    Relation relation = Comparing.relation(one, other);
    return relation == Relation.CONFLICTS || relation == Relation.DIFFERS;
  }

  private static Source withoutId(Source source) {
    return new SourceBuilder().from(source).id(Optional.empty()).build();
  }

  private RecordId freeId(RecordId id) {
    int room = RecordId.MAX_CHARACTERS - "-".length() - String.valueOf(taken.size() + 2).length();
    String start =
        id.value()
            .codePoints()
            .limit(room)
            .mapToObj(Character::toString)
            .collect(Collectors.joining());
    RecordId free =
        IntStream.iterate(2, i -> i + 1)
            .mapToObj(i -> RecordId.parse(start + "-" + i))
            .filter(other -> !taken.contains(other))
            .findFirst()
            .orElseThrow();
    taken.add(free);
    return free;
  }

  /** The same profile with the new ids, also where its verbatims name its sources. */
  static Profile renamed(Profile profile, Map<RecordId, RecordId> newIds) {
    if (newIds.isEmpty()) {
      return profile;
    }
    EntityType<?> type = Model.typeOf(profile);
    Object builder = type.builderFrom(profile);
    type.attribute("sources")
        .set(
            builder,
            profile.getSources().stream()
                .map(
                    source ->
                        new SourceBuilder()
                            .from(source)
                            .id(renamed(source.getId(), newIds))
                            .build())
                .toList());
    type.attribute("verbatims")
        .set(
            builder,
            profile.getVerbatims().stream()
                .<Verbatim>map(
                    verbatim ->
                        new VerbatimBuilder()
                            .from(verbatim)
                            .source(renamed(verbatim.getSource(), newIds))
                            .build())
                .toList());
    return (Profile) type.build(builder);
  }

  private static Optional<RecordId> renamed(Optional<RecordId> id, Map<RecordId, RecordId> newIds) {
    return id.map(old -> newIds.getOrDefault(old, old));
  }
}
