package org.civilsociety.internal;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
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

  @Override
  void checkEntries(List<StrategicObjective> objectives, Faults faults) {
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
