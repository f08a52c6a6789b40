package org.civilsociety.reconciliation;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.civilsociety.Profile;
import org.civilsociety.StrategicObjective;
import org.civilsociety.StrategicObjectiveBuilder;
import org.civilsociety.internal.EntityType;
import org.civilsociety.internal.Model;
import org.civilsociety.value.RecordId;

/**
 * Gives the objectives of a further profile other ids where theirs are those of other objectives of
 * the profile that it is merged into: on all levels together the ids of a profile differ.
 */
final class ObjectiveIds {

  private static final String OBJECTIVES = "objectives";

  private final Set<RecordId> taken;
  private final FreeIds free = new FreeIds();

  private ObjectiveIds(Profile known, Profile further) {
    taken = Set.copyOf(IdPlaces.of(IdPlaces::isObjective, known).values());
    taken.forEach(free::take);
    IdPlaces.of(IdPlaces::isObjective, further).values().forEach(free::take);
  }

  /** The further profile with its new ids. */
  static Profile aligned(Profile known, Profile further) {
    List<StrategicObjective> objectives =
        new ObjectiveIds(known, further)
            .aligned(known.getObjectives(), further.getObjectives(), Comparing.MAX_DEPTH);
    if (objectives == further.getObjectives()) {
      return further;
    }
    EntityType<?> type = Model.typeOf(further);
    Object builder = type.builderFrom(further);
    type.attribute(OBJECTIVES).set(builder, objectives);
    return (Profile) type.build(builder);
  }

  private List<StrategicObjective> aligned(
      List<StrategicObjective> known, List<StrategicObjective> further, int depth) {
    if (taken.isEmpty() || depth == 0) {
      return further;
    }
    List<Matching.Pair> pairs = Matching.of(known, further, StrategicObjective.class);
    List<StrategicObjective> unpaired =
        pairs.stream()
            .filter(pair -> pair.right().isEmpty())
            .flatMap(pair -> pair.left().stream())
            .<StrategicObjective>map(known::get)
            .toList();
    List<StrategicObjective> aligned = new ArrayList<>(further);
    for (Matching.Pair pair : pairs) {
      if (pair.right().isPresent()) {
        int i = pair.right().get();
        aligned.set(i, aligned(pair.left().map(known::get), further.get(i), unpaired, depth - 1));
      }
    }
    return aligned.equals(further) ? further : aligned;
  }

  private StrategicObjective aligned(
      Optional<StrategicObjective> known,
      StrategicObjective further,
      List<StrategicObjective> unpaired,
      int depth) {
    Optional<RecordId> knownId = known.flatMap(StrategicObjective::getId);
    Optional<RecordId> newId =
        further
            .getId()
            .filter(taken::contains)
            .filter(id -> knownId.filter(id::equals).isEmpty())
            .map(id -> knownId.orElseGet(() -> newId(id, further, unpaired)));
    Optional<StrategicObjective> same =
        known.or(() -> newId.flatMap(id -> withId(id, unpaired).findFirst()));
    List<StrategicObjective> objectives =
        aligned(
            same.map(StrategicObjective::getObjectives).orElse(List.of()),
            further.getObjectives(),
            depth);
    return newId.isEmpty() && objectives == further.getObjectives()
        ? further
        : new StrategicObjectiveBuilder()
            .from(further)
            .id(newId.or(further::getId))
            .objectives(objectives)
            .build();
  }

  /** One that nothing has, or that of an objective which got it when this was merged before. */
  private RecordId newId(
      RecordId id, StrategicObjective objective, List<StrategicObjective> unpaired) {
    return free.like(
        id,
        other ->
            withId(other, unpaired)
                .anyMatch(known -> Comparing.mayBeOne(withoutId(known), withoutId(objective))));
  }

  private static Stream<StrategicObjective> withId(
      RecordId id, List<StrategicObjective> objectives) {
    return objectives.stream()
        .filter(objective -> objective.getId().filter(id::equals).isPresent());
  }

  private static StrategicObjective withoutId(StrategicObjective objective) {
    return new StrategicObjectiveBuilder().from(objective).id(Optional.empty()).build();
  }
}
