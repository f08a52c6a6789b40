package org.civilsociety.internal;

import org.civilsociety.Directory;
import org.civilsociety.constraints.ProfileIds;

/** Decides {@link ProfileIds}. */
public final class ProfileIdsValidator extends RuleValidator<ProfileIds, Directory> {
  @Override
  public void check(Directory directory, Faults faults) {
    ProfilePlaces.forEach(
        directory,
        (place, profile) -> {
          if (profile.getId().isEmpty()) {
            faults.add(place.property("id"));
          }
        });
  }
}
