package org.civilsociety.examples.pictures;

import java.text.Collator;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The coalitions and networks of a directory as they are drawn: each within the first network that
 * it is a member of, so that the picture needs no lines.
 *
 * <p>What is a member of further networks is named in each of them. Where memberships lead round in
 * a circle, or deeper than {@link #MAX_DEPTH}, a coalition is drawn at the top.
 */
final class Network {

  /** How deep coalitions are drawn in coalitions. */
  static final int MAX_DEPTH = 4;

  private final Map<Node, List<Tie>> ties;
  private final Map<Node, Tie> homes = new HashMap<>();
  private final Map<Node, List<Node>> groupsOf = new HashMap<>();
  private final Comparator<Node> byName;
  private final List<Node> alone;

  Network(Ties all, Locale language) {
    ties = all.groups();
    Collator collator = Collator.getInstance(language);
    byName = (left, right) -> collator.compare(left.name().text(), right.name().text());
    Set<Node> tied = new HashSet<>(ties.keySet());
    for (List<Tie> members : ties.values()) {
      for (Tie tie : members) {
        groupsOf.computeIfAbsent(tie.member(), key -> new ArrayList<>()).add(tie.group());
        tied.add(tie.member());
        if (ties.containsKey(tie.member()) && !leadsTo(tie.group(), tie.member())) {
          homes.putIfAbsent(tie.member(), tie);
        }
      }
    }
    alone = all.nodes().stream().filter(node -> !tied.contains(node)).sorted(byName).toList();
    ties.keySet().forEach(this::raise);
  }

  private boolean leadsTo(Node from, Node to) {
    Optional<Node> next = Optional.of(from);
    while (next.isPresent()) {
      if (next.get() == to) {
        return true;
      }
      next = Optional.ofNullable(homes.get(next.get())).map(Tie::group);
    }
    return false;
  }

  /** Takes a coalition out of the one that it would be drawn in, where that is too deep. */
  private void raise(Node group) {
    List<Node> way = new ArrayList<>(List.of(group));
    for (Tie tie = homes.get(group); tie != null; tie = homes.get(tie.group())) {
      way.add(tie.group());
    }
    for (int level = way.size() - 1 - MAX_DEPTH; level >= 0; level -= MAX_DEPTH) {
      homes.remove(way.get(level));
    }
  }

  /** The coalitions at the top, with all that is drawn in them. */
  List<Group> groups() {
    Map<Node, List<Node>> within = new LinkedHashMap<>();
    List<Node> top = new ArrayList<>();
    for (Node node : ties.keySet()) {
      Tie home = homes.get(node);
      List<Node> place =
          home == null ? top : within.computeIfAbsent(home.group(), key -> new ArrayList<>());
      place.add(node);
    }
    return top.stream().map(node -> group(node, within)).toList();
  }

  private Group group(Node node, Map<Node, List<Node>> within) {
    return new Group(
        node,
        Optional.ofNullable(homes.get(node)),
        within.getOrDefault(node, List.of()).stream().map(inner -> group(inner, within)).toList(),
        ties.getOrDefault(node, List.of()).stream()
            .filter(tie -> !tie.equals(homes.get(tie.member())))
            .sorted(Comparator.comparing(Tie::member, byName))
            .toList());
  }

  /** Who is in no network. */
  List<Node> alone() {
    return alone;
  }

  /** Whether a party takes part in memberships and has no profile in the directory. */
  boolean isForeign(Node node) {
    return node.profile().isEmpty() && (isGroup(node) || groupsOf.containsKey(node));
  }

  boolean isGroup(Node node) {
    return ties.containsKey(node);
  }

  /** All that a party belongs to. */
  List<Node> groupsOf(Node member) {
    return groupsOf.getOrDefault(member, List.of());
  }

  List<Tie> ties() {
    return ties.values().stream().flatMap(List::stream).toList();
  }
}
