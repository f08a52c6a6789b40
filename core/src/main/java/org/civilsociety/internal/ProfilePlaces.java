package org.civilsociety.internal;

import java.util.List;
import java.util.function.BiConsumer;
import org.civilsociety.Directory;
import org.civilsociety.Profile;
import org.civilsociety.validation.RecordPath;

/** The profiles of a directory with their places: the organizations, then the coalitions. */
final class ProfilePlaces {

  private ProfilePlaces() {}

  static void forEach(Directory directory, BiConsumer<RecordPath, Profile> taker) {
    forEach("organizations", directory.getOrganizations(), taker);
    forEach("coalitions", directory.getCoalitions(), taker);
  }

  private static void forEach(
      String property, List<? extends Profile> profiles, BiConsumer<RecordPath, Profile> taker) {
    RecordPath list = RecordPath.ROOT.property(property);
    for (int i = 0; i < profiles.size(); i++) {
      taker.accept(list.index(i), profiles.get(i));
    }
  }
}
