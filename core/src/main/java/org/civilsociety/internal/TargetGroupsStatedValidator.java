package org.civilsociety.internal;

import java.util.ArrayDeque;
import java.util.Deque;
import org.civilsociety.Profile;
import org.civilsociety.StrategicObjective;
import org.civilsociety.constraints.TargetGroupsStated;
import org.civilsociety.validation.RecordPath;

/** Decides {@link TargetGroupsStated}. */
public final class TargetGroupsStatedValidator extends RuleValidator<TargetGroupsStated, Profile> {
  @Override
  public void check(Profile profile, Faults faults) {
    if (profile.getTargetGroups().isEmpty() && !isStatedWithAnObjective(profile)) {
      faults.add(RecordPath.ROOT.property("targetGroups"));
    }
  }

  private static boolean isStatedWithAnObjective(Profile profile) {
    Deque<StrategicObjective> pending = new ArrayDeque<>(profile.getObjectives());
    while (!pending.isEmpty()) {
      StrategicObjective objective = pending.pop();
      if (!objective.getTargetGroups().isEmpty()) {
        return true;
      }
      objective.getObjectives().forEach(pending::push);
    }
    return false;
  }
}
