package org.civilsociety.internal;

import org.civilsociety.Name;
import org.civilsociety.Profile;
import org.civilsociety.constraints.DisplayNamePublished;
import org.civilsociety.validation.RecordPath;

/** Decides {@link DisplayNamePublished}. */
public final class DisplayNamePublishedValidator
    extends RuleValidator<DisplayNamePublished, Profile> {
  @Override
  public void check(Profile profile, Faults faults) {
    if (profile.getNames().stream().noneMatch(n -> n.getKinds().contains(Name.Kind.DISPLAY))) {
      faults.add(RecordPath.ROOT.property("names"));
    }
  }
}
