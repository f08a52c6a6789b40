package org.civilsociety.examples.pictures;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.civilsociety.Coalition;
import org.civilsociety.Profile;

/** What stands below the names of a picture. */
final class Remarks {

  /** So many numbers are drawn on one member; further ones are counted. */
  static final int MOST_BADGES = 12;

  private final Network network;
  private final Values values;
  private final Words words;

  Remarks(Network network, Values values, Words words) {
    this.network = network;
    this.values = values;
    this.words = words;
  }

  boolean isGroup(Node node) {
    return network.isGroup(node);
  }

  /** What stands below the name of a coalition: since when it belongs, when it was founded. */
  String of(Group group) {
    List<String> remarks = new ArrayList<>();
    group.home().ifPresent(tie -> remarks.addAll(tie.remarks()));
    Optional<Profile> profile = group.node().profile();
    profile
        .flatMap(Profile::getFounded)
        .ifPresent(day -> remarks.add(words.of("founded") + ": " + values.dates().of(day)));
    if (network.isGroup(group.node()) && group.members().isEmpty() && group.groups().isEmpty()) {
      remarks.add(
          words.of(saysThatMembersAreNotListed(profile) ? "membersNotListed" : "noMembers"));
    }
    return String.join(" · ", remarks);
  }

  private static boolean saysThatMembersAreNotListed(Optional<Profile> profile) {
    return profile
        .filter(Coalition.class::isInstance)
        .map(Coalition.class::cast)
        .flatMap(Coalition::getMembersListed)
        .filter(listed -> !listed)
        .isPresent();
  }

  /**
   * The first coalitions whose numbers a member bears: itself, if it is one, and what else it is
   * in.
   */
  List<Node> badges(Tie tie) {
    Stream<Node> itself = Stream.of(tie.member()).filter(network::isGroup);
    Stream<Node> others =
        network.groupsOf(tie.member()).stream().filter(group -> group != tie.group());
    return Stream.concat(itself, others).limit(MOST_BADGES).toList();
  }

  /** What is said of further coalitions: that there are so many more; empty if there are none. */
  Optional<String> furtherGroups(Tie tie) {
    int itself = network.isGroup(tie.member()) ? 1 : 0;
    int more = itself + network.groupsOf(tie.member()).size() - 1 - MOST_BADGES;
    return more > 0 ? Optional.of("+ " + more) : Optional.empty();
  }
}
