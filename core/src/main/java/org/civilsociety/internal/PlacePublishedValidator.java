package org.civilsociety.internal;

import org.civilsociety.Profile;
import org.civilsociety.constraints.PlacePublished;
import org.civilsociety.validation.RecordPath;

/** Decides {@link PlacePublished}. */
public final class PlacePublishedValidator extends RuleValidator<PlacePublished, Profile> {
  @Override
  public void check(Profile profile, Faults faults) {
    if (profile.getBasedIn().isEmpty() && profile.getWorksIn().isEmpty()) {
      faults.add(RecordPath.ROOT.property("basedIn"));
    }
  }
}
