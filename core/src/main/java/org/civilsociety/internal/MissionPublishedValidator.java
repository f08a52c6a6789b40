package org.civilsociety.internal;

import org.civilsociety.Profile;
import org.civilsociety.constraints.MissionPublished;
import org.civilsociety.validation.RecordPath;

/** Decides {@link MissionPublished}. */
public final class MissionPublishedValidator extends RuleValidator<MissionPublished, Profile> {
  @Override
  public void check(Profile profile, Faults faults) {
    if (profile.getMission().isEmpty()) {
      faults.add(RecordPath.ROOT.property("mission"));
    }
  }
}
