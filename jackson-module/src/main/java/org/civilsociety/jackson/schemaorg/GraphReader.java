package org.civilsociety.jackson.schemaorg;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import org.civilsociety.jackson.document.Problem;
import org.civilsociety.jackson.tree.SourceField;
import org.civilsociety.jackson.tree.TargetObject;
import org.civilsociety.value.Excerpt;
import org.civilsociety.value.Extensions;

/**
 * Reads a document as a directory: one node, a list of documents, or a graph, with the main entity
 * of a page that stands there. What is no organization is reported.
 */
final class GraphReader {

  private static final String GRAPH = "@graph";

  private final List<Problem> problems;
  private final List<Subject> organizations = new ArrayList<>();
  private final People people = new People();

  private GraphReader(List<Problem> problems) {
    this.problems = problems;
  }

  static TargetObject read(SourceField document, List<Problem> problems) {
    GraphReader reader = new GraphReader(problems);
    List<SourceField> parts = document.entries();
    for (SourceField part : parts.isEmpty() ? List.of(document) : parts) {
      reader.addDocument(part);
    }
    TargetObject directory = TargetObject.root();
    MembershipReader memberships =
        new MembershipReader(reader.people, new BlankNodes(document.value()));
    for (Subject subject : reader.organizations) {
      boolean isCoalition = subject.hasType(OrganizationTypes.CONSORTIUM);
      ProfileReader.read(
          subject,
          directory.list(isCoalition ? "coalitions" : "organizations").add(),
          reader.people,
          memberships);
    }
    memberships.read(directory);
    return directory;
  }

  private void addDocument(SourceField document) {
    if (!(document.value() instanceof Extensions)) {
      document.dropped("is no node");
      return;
    }
    Vocabulary vocabulary =
        document
            .member("@context")
            .map(context -> Vocabulary.NONE.with(context, problems))
            .orElseGet(
                () -> {
                  problems.add(Vocabulary.missing(document));
                  return Vocabulary.SCHEMA_ORG;
                });
    document.member("@context").ifPresent(field -> field.dropped("says what the names mean"));
    Subject root = new Subject(document, vocabulary, problems);
    if (document.member(GRAPH).isEmpty()) {
      add(root);
      return;
    }
    if (root.hasTypes()) {
      add(root);
    }
    for (SourceField entry : document.member(GRAPH).map(Subject::values).orElse(List.of())) {
      root.node(entry).ifPresentOrElse(this::add, () -> entry.dropped("is no node"));
    }
  }

  private void add(Subject node) {
    Deque<Subject> nodes = new ArrayDeque<>(List.of(node));
    while (!nodes.isEmpty()) {
      Subject next = nodes.remove();
      if (next.isOrganization()) {
        organizations.add(next);
        continue;
      }
      if (next.hasType(Parties.PERSON)) {
        people.add(next);
      }
      drop(next);
      next.take("mainEntity").forEach(value -> next.node(value).ifPresent(nodes::add));
    }
  }

  private static void drop(Subject node) {
    String type = node.typesText();
    node.field()
        .dropped(type.isEmpty() ? "has no type" : "is no organization: " + Excerpt.of(type));
  }
}
