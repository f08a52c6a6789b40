package org.civilsociety.jackson.csv;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.civilsociety.jackson.tree.SourceField;
import org.civilsociety.jackson.tree.TargetObject;

/** Puts the rows of objectives into the profiles and into each other. */
final class ObjectiveReader {

  private static final int LEVELS_AROUND = 10;
  private static final String PROFILE = "profile";
  private static final String PARENT = "parent";

  private static final class Node {
    final RowReader.Row row;
    final TargetObject profile;
    final List<Node> children = new ArrayList<>();
    boolean isChild;
    boolean isPlaced;

    Node(RowReader.Row row, TargetObject profile) {
      this.row = row;
      this.profile = profile;
    }
  }

  private record Key(String profile, String id) {}

  private record Step(Node node, TargetObject owner, int level) {}

  private final Map<String, Optional<TargetObject>> profiles;
  private final int maxLevels;

  /**
   * Begins.
   *
   * @param profiles the profiles by id; empty where two have the same
   * @param maxLevels the most objectives within each other
   */
  ObjectiveReader(Map<String, Optional<TargetObject>> profiles, int maxLevels) {
    this.profiles = profiles;
    this.maxLevels = maxLevels;
  }

  /** The most objectives within each other, for a directory of so many levels. */
  static int levels(int maxDepth) {
    return Math.max(1, (maxDepth - LEVELS_AROUND) / 2);
  }

  void read(List<RowReader.Row> rows) {
    List<Node> nodes = new ArrayList<>();
    Map<Key, Optional<Node>> byId = new HashMap<>();
    for (RowReader.Row row : rows) {
      profile(row)
          .ifPresent(
              profile -> {
                Node node = new Node(row, profile);
                nodes.add(node);
                row.source()
                    .member("id")
                    .flatMap(SourceField::text)
                    .ifPresent(
                        id ->
                            byId.merge(
                                key(row, id), Optional.of(node), (a, b) -> Optional.empty()));
              });
    }
    nodes.forEach(node -> findParent(node, byId));
    nodes.stream().filter(node -> !node.isChild).forEach(this::place);
    for (Node node : nodes) {
      if (!node.isPlaced) { // all of a circle is placed with the first of it
        refuseParent(node, "must not lead in a circle");
        place(node);
      }
    }
  }

  private static Key key(RowReader.Row row, String id) {
    return new Key(row.structure(PROFILE).map(Cells.Cell::text).orElse(""), id);
  }

  private Optional<TargetObject> profile(RowReader.Row row) {
    Optional<Cells.Cell> cell = row.structure(PROFILE);
    Optional<TargetObject> profile =
        cell.flatMap(id -> profiles.getOrDefault(id.text(), Optional.empty()));
    if (profile.isEmpty()) {
      boolean isRepeated = cell.filter(id -> profiles.containsKey(id.text())).isPresent();
      row.refuse(
          isRepeated
              ? "must name one profile of the table of profiles; several have this id"
              : "must name a profile of the table of profiles",
          isRepeated ? "belongs to one of several profiles" : "belongs to no profile");
    }
    return profile;
  }

  private static void findParent(Node node, Map<Key, Optional<Node>> byId) {
    Optional<Cells.Cell> cell = node.row.structure(PARENT);
    Optional<Node> parent =
        cell.flatMap(id -> byId.getOrDefault(key(node.row, id.text()), Optional.empty()));
    parent.ifPresent(
        found -> {
          found.children.add(node);
          node.isChild = true;
        });
    if (cell.isPresent() && parent.isEmpty()) {
      refuseParent(node, "must be the id of one objective of the same profile");
    }
  }

  private static void refuseParent(Node node, String why) {
    node.row.structure(PARENT).ifPresent(cell -> node.row.problems().refuse(cell, why));
  }

  /** Puts an objective, with all that is within it, into its profile. */
  private void place(Node root) {
    Deque<Step> steps = new ArrayDeque<>();
    steps.add(new Step(root, root.profile, 1));
    root.isPlaced = true;
    while (!steps.isEmpty()) {
      Step step = steps.removeFirst();
      TargetObject objective = place(step);
      for (Node child : step.node().children) {
        if (!child.isPlaced) {
          child.isPlaced = true;
          boolean isTooDeep = step.level() == maxLevels;
          if (isTooDeep) {
            refuseParent(child, "must not be more than %s levels deep".formatted(maxLevels));
          }
          steps.add(
              isTooDeep
                  ? new Step(child, child.profile, 1)
                  : new Step(child, objective, step.level() + 1));
        }
      }
    }
  }

  private static TargetObject place(Step step) {
    TargetObject objective = step.owner().list(RecordKind.OBJECTIVE.list()).add();
    RowReader.Row row = step.node().row;
    row.structure(PROFILE).ifPresent(cell -> cell.field().kept(objective.pointer()));
    row.structure(PARENT)
        .filter(cell -> !cell.field().isSettled())
        .ifPresent(cell -> cell.field().kept(objective.pointer()));
    row.read(RecordKind.OBJECTIVE, objective);
    return objective;
  }
}
