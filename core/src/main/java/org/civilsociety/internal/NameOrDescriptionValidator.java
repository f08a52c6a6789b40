package org.civilsociety.internal;

import org.civilsociety.StrategicObjective;
import org.civilsociety.constraints.NameOrDescription;
import org.civilsociety.validation.RecordPath;

/** Decides {@link NameOrDescription}. */
public final class NameOrDescriptionValidator
    extends RuleValidator<NameOrDescription, StrategicObjective> {
  @Override
  public void check(StrategicObjective objective, Faults faults) {
    if (objective.getName().isEmpty() && objective.getDescription().isEmpty()) {
      faults.add(RecordPath.ROOT.property("name"));
    }
  }
}
