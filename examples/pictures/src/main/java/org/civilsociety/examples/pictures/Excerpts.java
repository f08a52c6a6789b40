package org.civilsociety.examples.pictures;

import java.util.stream.Stream;
import org.civilsociety.Directory;
import org.civilsociety.Party;
import org.civilsociety.PartyReference;
import org.civilsociety.Profile;

/** The part of a directory that is about one profile. */
final class Excerpts {

  private Excerpts() {}

  /** Returns a directory of the profile and its memberships. */
  static Directory of(Directory directory, Profile profile) {
    return Directory.of(
        Stream.concat(
                Stream.of(profile),
                directory.getMemberships().stream()
                    .filter(
                        membership ->
                            refers(membership.getMember(), profile)
                                || refers(membership.getOrganization(), profile)))
            .toList());
  }

  private static boolean refers(Party party, Profile profile) {
    return party instanceof PartyReference reference
        && profile.getId().filter(reference.getId()::equals).isPresent();
  }
}
