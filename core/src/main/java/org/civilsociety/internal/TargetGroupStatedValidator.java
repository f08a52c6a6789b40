package org.civilsociety.internal;

import org.civilsociety.TargetGroup;
import org.civilsociety.constraints.TargetGroupStated;
import org.civilsociety.validation.RecordPath;

/** Decides {@link TargetGroupStated}. */
public final class TargetGroupStatedValidator
    extends RuleValidator<TargetGroupStated, TargetGroup> {
  @Override
  public void check(TargetGroup group, Faults faults) {
    if (group.getLabel().isEmpty() && group.getCodes().isEmpty()) {
      faults.add(RecordPath.ROOT.property("label"));
    }
  }
}
