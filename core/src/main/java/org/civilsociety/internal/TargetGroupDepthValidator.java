package org.civilsociety.internal;

import java.util.List;
import org.civilsociety.TargetGroup;
import org.civilsociety.constraints.TargetGroupDepth;
import org.civilsociety.validation.RecordPath;

/** Decides {@link TargetGroupDepth}. */
public final class TargetGroupDepthValidator extends ListValidator<TargetGroupDepth, TargetGroup> {

  private int max;

  /** Made by the validation provider. */
  public TargetGroupDepthValidator() {
    super(TargetGroup.class);
  }

  @Override
  public void initialize(TargetGroupDepth constraint) {
    max = constraint.max();
  }

  @Override
  void checkEntries(List<TargetGroup> groups, Faults faults) {
    for (int i = 0; i < groups.size(); i++) {
      if (!Depth.isWithin(max, groups.get(i), TargetGroup::getIncludes)) {
        faults.add(RecordPath.ROOT.index(i));
      }
    }
  }
}
