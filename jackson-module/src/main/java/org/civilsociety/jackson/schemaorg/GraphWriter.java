package org.civilsociety.jackson.schemaorg;

import java.util.ArrayList;
import java.util.List;
import org.civilsociety.jackson.tree.SourceField;
import org.civilsociety.jackson.tree.TargetList;
import org.civilsociety.jackson.tree.TargetObject;

/** Writes a directory as a graph, its memberships at the records. */
final class GraphWriter {

  private static final String CONTEXT = "https://schema.org";
  private static final String OF_ITSELF = "a graph of schema.org says nothing of itself";
  private static final List<String> OF_DIRECTORY =
      List.of("title", "publisher", "licence", "generated", "sources");

  private GraphWriter() {}

  static TargetObject write(SourceField directory) {
    OF_DIRECTORY.forEach(
        member -> directory.member(member).ifPresent(field -> field.dropped(OF_ITSELF)));
    List<Node> nodes = new ArrayList<>();
    MembershipWriter memberships = new MembershipWriter();
    for (SourceField organization : directory.entries("organizations")) {
      Node node = ProfileWriter.organization(organization);
      memberships.add(organization, node);
      nodes.add(node);
    }
    for (SourceField coalition : directory.entries("coalitions")) {
      Node node = ProfileWriter.coalition(coalition);
      memberships.add(coalition, node);
      nodes.add(node);
    }
    memberships.write(directory.entries("memberships"));
    TargetObject document = document();
    TargetList graph = document.list("@graph");
    nodes.forEach(node -> node.write(graph.add()));
    return document;
  }

  /** Writes one profile as the object that a page embeds. */
  static TargetObject write(Node profile) {
    TargetObject document = document();
    profile.write(document);
    return document;
  }

  private static TargetObject document() {
    TargetObject document = TargetObject.root();
    document.put("@context", CONTEXT);
    return document;
  }
}
