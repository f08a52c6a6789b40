package org.civilsociety.internal;

import org.civilsociety.Directory;
import org.civilsociety.constraints.UniqueProfileIds;

/** Decides {@link UniqueProfileIds}. */
public final class UniqueProfileIdsValidator extends RuleValidator<UniqueProfileIds, Directory> {
  @Override
  public void check(Directory directory, Faults faults) {
    FirstPlaces seen = new FirstPlaces();
    ProfilePlaces.forEach(
        directory,
        (place, profile) ->
            profile.getId().ifPresent(id -> seen.see(place.property("id"), faults, id.value())));
  }
}
