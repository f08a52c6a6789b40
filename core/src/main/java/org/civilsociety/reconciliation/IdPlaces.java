package org.civilsociety.reconciliation;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import org.civilsociety.Directory;
import org.civilsociety.Extensible;
import org.civilsociety.Profile;
import org.civilsociety.Source;
import org.civilsociety.StrategicObjective;
import org.civilsociety.validation.RecordPath;
import org.civilsociety.validation.RecordPath.Property;
import org.civilsociety.value.RecordId;

/**
 * The ids that hold within a record, by their places: of sources, of objectives, and in a directory
 * of profiles.
 */
final class IdPlaces {

  private static final String SOURCES = "sources";
  private static final String OBJECTIVES = "objectives";

  private final Map<RecordPath, RecordId> ids = new LinkedHashMap<>();

  private IdPlaces() {}

  static Map<RecordPath, RecordId> of(Extensible record) {
    IdPlaces places = new IdPlaces();
    places.add(record, RecordPath.ROOT);
    if (record instanceof Directory directory) {
      DirectoryRecords.forEach(
          directory,
          (entry, place) -> {
            if (entry instanceof Profile profile) {
              profile.getId().ifPresent(id -> places.ids.put(place, id));
            }
            places.add(entry, place);
          });
    }
    return places.ids;
  }

  /** Those of one kind. */
  static Map<RecordPath, RecordId> of(Predicate<RecordPath> kind, Extensible record) {
    Map<RecordPath, RecordId> ids = of(record);
    ids.keySet().removeIf(kind.negate());
    return ids;
  }

  /** Whether the id at a place is that of a source. */
  static boolean isSource(RecordPath place) {
    return isIn(SOURCES, place);
  }

  /** Whether the id at a place is that of an objective. */
  static boolean isObjective(RecordPath place) {
    return isIn(OBJECTIVES, place);
  }

  /** Whether the id at a place is that of a profile. */
  static boolean isProfile(RecordPath place) {
    return !isSource(place) && !isObjective(place);
  }

  private static boolean isIn(String list, RecordPath place) {
    int length = place.steps().size();
    return length > 1 && place.steps().get(length - 2).equals(new Property(list));
  }

  /**
   * What was renamed, by its place in the record as it was given.
   *
   * @param copies by the place of what is copied, the place that it is copied from
   */
  static Set<Renaming> renamings(
      int contribution, Extensible given, Extensible now, Map<RecordPath, RecordPath> copies) {
    Map<RecordPath, RecordId> before = of(given);
    Set<Renaming> renamings = new LinkedHashSet<>();
    of(now)
        .forEach(
            (place, id) -> {
              RecordPath original = copies.getOrDefault(place, place);
              RecordId old = before.get(original);
              if (old != null && !old.equals(id)) {
                renamings.add(new Renaming(contribution, original, old, id));
              }
            });
    return renamings;
  }

  private void add(Extensible record, RecordPath place) {
    List<Source> sources = RecordSources.own(record);
    for (int i = 0; i < sources.size(); i++) {
      RecordPath source = place.property(SOURCES).index(i);
      sources.get(i).getId().ifPresent(id -> ids.put(source, id));
    }
    if (record instanceof Profile profile) {
      addObjectives(new Objectives(place, profile.getObjectives()));
    }
  }

  private record Objectives(RecordPath outer, List<StrategicObjective> list) {}

  private void addObjectives(Objectives first) {
    Deque<Objectives> pending = new ArrayDeque<>(List.of(first));
    while (!pending.isEmpty()) {
      Objectives objectives = pending.remove();
      for (int i = 0; i < objectives.list().size(); i++) {
        StrategicObjective objective = objectives.list().get(i);
        RecordPath place = objectives.outer().property(OBJECTIVES).index(i);
        objective.getId().ifPresent(id -> ids.put(place, id));
        if (!objective.getObjectives().isEmpty()) {
          pending.add(new Objectives(place, objective.getObjectives()));
        }
      }
    }
  }
}
