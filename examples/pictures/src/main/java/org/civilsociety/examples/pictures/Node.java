package org.civilsociety.examples.pictures;

import java.util.Optional;
import org.civilsociety.Profile;

/**
 * A party of a picture; two are the same only if they are one object.
 *
 * <p>A record would not do: two unnamed parties are alike in all that is said of them.
 */
final class Node {

  private final Shown name;
  private final Optional<Profile> profile;

  Node(Shown name, Optional<Profile> profile) {
    this.name = name;
    this.profile = profile;
  }

  Shown name() {
    return name;
  }

  Optional<Profile> profile() {
    return profile;
  }
}
