package org.civilsociety.internal;

import org.civilsociety.Profile;
import org.civilsociety.constraints.ContactPublished;
import org.civilsociety.validation.RecordPath;

/** Decides {@link ContactPublished}. */
public final class ContactPublishedValidator extends RuleValidator<ContactPublished, Profile> {
  @Override
  public void check(Profile profile, Faults faults) {
    if (profile.getContactPoints().stream().noneMatch(c -> c.getValue().isPresent())) {
      faults.add(RecordPath.ROOT.property("contactPoints"));
    }
  }
}
