package org.civilsociety.examples.pictures;

import java.util.List;
import java.util.Optional;

/**
 * A coalition or network as it is drawn: its members within it.
 *
 * @param node the coalition
 * @param home its membership in the network that it is drawn in; empty at the top
 * @param groups its members that are coalitions themselves and are drawn in it
 * @param members its other members, and those coalitions that are drawn elsewhere
 */
record Group(Node node, Optional<Tie> home, List<Group> groups, List<Tie> members) {

  Group {
    groups = List.copyOf(groups);
    members = List.copyOf(members);
  }
}
