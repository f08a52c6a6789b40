package org.civilsociety.examples.pictures;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.civilsociety.Coalition;
import org.civilsociety.Directory;
import org.civilsociety.DirectoryIndex;
import org.civilsociety.Membership;
import org.civilsociety.Party;
import org.civilsociety.PartyReference;
import org.civilsociety.Profile;
import org.civilsociety.UnnamedParty;
import org.civilsociety.value.RecordId;

/** Who belongs to what in a directory, each pair once. */
final class Ties {

  private final Parties parties;
  private final Values values;
  private final DirectoryIndex index;
  private final Map<Object, Node> nodes = new LinkedHashMap<>();
  private final Map<Node, Map<Node, List<Membership>>> memberships = new LinkedHashMap<>();

  private Ties(Directory directory, Parties parties, Values values, DirectoryIndex index) {
    this.parties = parties;
    this.values = values;
    this.index = index;
    directory.getCoalitions().forEach(this::add);
    directory.getOrganizations().forEach(this::add);
    directory.getMemberships().forEach(this::add);
  }

  static Ties of(Directory directory, Parties parties, Values values, DirectoryIndex index) {
    return new Ties(directory, parties, values, index);
  }

  private void add(Profile profile) {
    Node node =
        new Node(
            parties.name(profile).orElseGet(() -> values.word("unknownName")),
            Optional.of(profile));
    Object key = profile.getId().<Object>map(id -> id).orElse(node);
    nodes.put(nodes.containsKey(key) ? node : key, node);
    if (profile instanceof Coalition) {
      memberships.computeIfAbsent(node, group -> new LinkedHashMap<>());
    }
  }

  private void add(Membership membership) {
    Node group = node(membership.getOrganization());
    Node member = node(membership.getMember());
    memberships
        .computeIfAbsent(group, key -> new LinkedHashMap<>())
        .computeIfAbsent(member, key -> new ArrayList<>())
        .add(membership);
  }

  /**
   * The same node for the same id or the same named party; nobody knows whether unnamed are one.
   */
  private Node node(Party party) {
    if (party instanceof UnnamedParty) {
      Node node = new Node(parties.name(party), Optional.empty());
      nodes.put(node, node);
      return node;
    }
    if (party instanceof PartyReference reference) {
      RecordId id = reference.getId();
      return nodes.computeIfAbsent(id, key -> new Node(parties.name(party), index.profile(id)));
    }
    return nodes.computeIfAbsent(party, key -> new Node(parties.name(party), Optional.empty()));
  }

  List<Node> nodes() {
    return List.copyOf(nodes.values());
  }

  /** The coalitions, and all that have members, each with its members. */
  Map<Node, List<Tie>> groups() {
    Map<Node, List<Tie>> groups = new LinkedHashMap<>();
    memberships.forEach(
        (group, members) ->
            groups.put(
                group,
                members.entrySet().stream()
                    .map(entry -> tie(entry.getKey(), group, entry.getValue()))
                    .toList()));
    return groups;
  }

  private Tie tie(Node member, Node group, List<Membership> memberships) {
    return new Tie(
        member,
        group,
        memberships.stream().map(this::remark).filter(remark -> !remark.isEmpty()).toList(),
        memberships.stream()
            .map(Ties::state)
            .min(Comparator.naturalOrder())
            .orElse(Tie.State.HOLDS));
  }

  private String remark(Membership membership) {
    return Stream.of(
            values.dates().of(membership), values.text(membership.getRole()).map(Shown::text))
        .flatMap(Optional::stream)
        .collect(Collectors.joining(" · "));
  }

  private static Tie.State state(Membership membership) {
    if (membership.getStatus().isPresent()) {
      return switch (membership.getStatus().get()) {
        case PENDING -> Tie.State.PENDING;
        case CURRENT, SUSPENDED -> Tie.State.HOLDS;
        case ENDED -> Tie.State.ENDED;
      };
    }
    return membership.getPeriod().flatMap(period -> period.endDate()).isPresent()
        ? Tie.State.ENDED
        : Tie.State.HOLDS;
  }
}
