package org.civilsociety.internal;

import java.util.List;
import org.civilsociety.StrategicObjective;
import org.civilsociety.constraints.ObjectiveDepth;
import org.civilsociety.validation.RecordPath;

/** Decides {@link ObjectiveDepth}. */
public final class ObjectiveDepthValidator
    extends ListValidator<ObjectiveDepth, StrategicObjective> {

  private int max;

  /** Made by the validation provider. */
  public ObjectiveDepthValidator() {
    super(StrategicObjective.class);
  }

  @Override
  public void initialize(ObjectiveDepth constraint) {
    max = constraint.max();
  }

  @Override
  void checkEntries(List<StrategicObjective> objectives, Faults faults) {
    for (int i = 0; i < objectives.size(); i++) {
      if (!Depth.isWithin(max, objectives.get(i), StrategicObjective::getObjectives)) {
        faults.add(RecordPath.ROOT.index(i));
      }
    }
  }
}
