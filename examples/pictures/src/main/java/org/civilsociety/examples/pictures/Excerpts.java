package org.civilsociety.examples.pictures;

import org.civilsociety.Coalition;
import org.civilsociety.Directory;
import org.civilsociety.DirectoryBuilder;
import org.civilsociety.Membership;
import org.civilsociety.Organization;
import org.civilsociety.Party;
import org.civilsociety.PartyReference;
import org.civilsociety.Profile;

/** The part of a directory that is about one profile. */
final class Excerpts {

  private Excerpts() {}

  /** Returns a directory of the profile and its memberships. */
  static Directory of(Directory directory, Profile profile) {
    DirectoryBuilder excerpt = new DirectoryBuilder();
    if (profile instanceof Coalition coalition) {
      excerpt.addCoalition(coalition);
    } else if (profile instanceof Organization organization) {
      excerpt.addOrganization(organization);
    }
    for (Membership membership : directory.getMemberships()) {
      if (refers(membership.getMember(), profile)
          || refers(membership.getOrganization(), profile)) {
        excerpt.addMembership(membership);
      }
    }
    return excerpt.build();
  }

  private static boolean refers(Party party, Profile profile) {
    return party instanceof PartyReference reference
        && profile.getId().filter(reference.getId()::equals).isPresent();
  }
}
