package org.civilsociety.examples.pictures;

import java.util.List;

/**
 * That one party of a picture belongs to another, with all that is said of it.
 *
 * @param member who belongs
 * @param group what it belongs to
 * @param remarks since when and in which role, one for each membership
 * @param state how it stands
 */
record Tie(Node member, Node group, List<String> remarks, State state) {

  Tie {
    remarks = List.copyOf(remarks);
  }

  /** How a membership stands, as far as it is said; what counts most, first. */
  enum State {
    HOLDS,
    PENDING,
    ENDED
  }
}
