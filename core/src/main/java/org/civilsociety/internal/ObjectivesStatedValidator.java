package org.civilsociety.internal;

import org.civilsociety.Profile;
import org.civilsociety.constraints.ObjectivesStated;
import org.civilsociety.validation.RecordPath;

/** Decides {@link ObjectivesStated}. */
public final class ObjectivesStatedValidator extends RuleValidator<ObjectivesStated, Profile> {
  @Override
  public void check(Profile profile, Faults faults) {
    if (profile.getObjectives().isEmpty()) {
      faults.add(RecordPath.ROOT.property("objectives"));
    }
  }
}
