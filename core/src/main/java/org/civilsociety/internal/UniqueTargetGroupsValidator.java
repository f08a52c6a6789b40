package org.civilsociety.internal;

import java.util.List;
import org.civilsociety.TargetGroup;
import org.civilsociety.constraints.UniqueTargetGroups;

/** Decides {@link UniqueTargetGroups}. */
public final class UniqueTargetGroupsValidator
    extends ListValidator<UniqueTargetGroups, TargetGroup> {
  /** Made by the validation provider. */
  public UniqueTargetGroupsValidator() {
    super(TargetGroup.class);
  }

  @Override
  void checkEntries(List<TargetGroup> groups, Faults faults) {
    RepeatedLabels.check(groups, TargetGroup::getLabel, faults);
  }
}
