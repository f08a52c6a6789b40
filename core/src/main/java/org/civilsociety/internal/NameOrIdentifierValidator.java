package org.civilsociety.internal;

import org.civilsociety.Profile;
import org.civilsociety.constraints.NameOrIdentifier;
import org.civilsociety.validation.RecordPath;

/** Decides {@link NameOrIdentifier}. */
public final class NameOrIdentifierValidator extends RuleValidator<NameOrIdentifier, Profile> {
  @Override
  public void check(Profile profile, Faults faults) {
    if (profile.getNames().isEmpty() && profile.getIdentifiers().isEmpty()) {
      faults.add(RecordPath.ROOT.property("names"));
    }
  }
}
