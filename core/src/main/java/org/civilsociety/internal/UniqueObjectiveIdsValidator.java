package org.civilsociety.internal;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.civilsociety.StrategicObjective;
import org.civilsociety.constraints.UniqueObjectiveIds;
import org.civilsociety.validation.RecordPath;

/** Decides {@link UniqueObjectiveIds}. */
public final class UniqueObjectiveIdsValidator
    extends ListValidator<UniqueObjectiveIds, StrategicObjective> {

  private record Placed(RecordPath place, StrategicObjective objective) {}

  /** Made by the validation provider. */
  public UniqueObjectiveIdsValidator() {
    super(StrategicObjective.class);
  }

  private static boolean areUndivided(List<StrategicObjective> objectives) {
    for (int i = 0; i < objectives.size(); i++) {
      if (!objectives.get(i).getObjectives().isEmpty()) {
        return false;
      }
    }
    return true;
  }

  private static boolean areDistinct(List<StrategicObjective> objectives) {
    if (areUndivided(objectives) && Distinct.haveSurelyOwn(objectives, StrategicObjective::getId)) {
      return true;
    }
    Set<String> ids = new HashSet<>();
    Deque<StrategicObjective> pending = new ArrayDeque<>(objectives);
    while (!pending.isEmpty()) {
      StrategicObjective next = pending.pop();
      if (next.getId().isPresent() && !ids.add(next.getId().get().value())) {
        return false;
      }
      pending.addAll(next.getObjectives());
    }
    return true;
  }

  @Override
  void checkEntries(List<StrategicObjective> objectives, Faults faults) {
    if (areDistinct(objectives)) {
      return;
    }
    FirstPlaces seen = new FirstPlaces();
    Deque<Placed> pending = new ArrayDeque<>();
    push(RecordPath.ROOT, objectives, pending);
    while (!pending.isEmpty()) {
      Placed next = pending.pop();
      next.objective()
          .getId()
          .ifPresent(id -> seen.see(next.place().property("id"), faults, id.value()));
      push(next.place().property("objectives"), next.objective().getObjectives(), pending);
    }
  }

  /** Puts them so that the first comes off first. */
  private static void push(
      RecordPath list, List<StrategicObjective> objectives, Deque<Placed> pending) {
    for (int i = objectives.size() - 1; i >= 0; i--) {
      pending.push(new Placed(list.index(i), objectives.get(i)));
    }
  }
}
