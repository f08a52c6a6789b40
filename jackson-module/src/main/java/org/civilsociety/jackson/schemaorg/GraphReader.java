package org.civilsociety.jackson.schemaorg;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.civilsociety.jackson.tree.FoundProblems;
import org.civilsociety.jackson.tree.SourceField;
import org.civilsociety.jackson.tree.TargetObject;
import org.civilsociety.value.Excerpt;
import org.civilsociety.value.Extensions;

/**
 * Reads a document as a directory: one node, a list of documents, or a graph. An organization is
 * read wherever it stands, such as the publisher of a web site; what is within one is its own. What
 * is no organization is reported.
 */
final class GraphReader {

  private static final String GRAPH = "@graph";

  private final Repetition repetition;
  private final List<Subject> organizations = new ArrayList<>();
  private final List<Subject> references = new ArrayList<>();
  private final People people;

  private GraphReader(Repetition repetition) {
    this.repetition = repetition;
    people = new People(repetition);
  }

  static TargetObject read(SourceField document, FoundProblems problems) {
    GraphReader reader = new GraphReader(new Repetition(document.value(), problems));
    List<SourceField> parts = document.entries();
    for (SourceField part : parts.isEmpty() ? List.of(document) : parts) {
      reader.addDocument(part);
    }
    reader.addReferences();
    return reader.directory(new BlankNodes(document.value()));
  }

  private TargetObject directory(BlankNodes blankNodes) {
    TargetObject directory = TargetObject.root();
    MembershipReader memberships = new MembershipReader(people, blankNodes);
    for (Subject subject : organizations) {
      boolean isCoalition = subject.hasType(OrganizationTypes.CONSORTIUM);
      ProfileReader.read(
          subject,
          directory.list(isCoalition ? "coalitions" : "organizations").add(),
          people,
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
    Subject root = new Subject(document, vocabulary(document), repetition);
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

  private Vocabulary vocabulary(SourceField document) {
    Optional<SourceField> context = document.member("@context");
    if (context.isEmpty()) {
      repetition.report(Vocabulary.missing(document));
      return Vocabulary.SCHEMA_ORG;
    }
    context.get().dropped("says what the names mean");
    return Vocabulary.of(context.get(), repetition);
  }

  private void add(Subject node) {
    if (node.isOrganization()) {
      organizations.add(node);
      return;
    }
    Deque<Subject> others = new ArrayDeque<>(List.of(node));
    while (!others.isEmpty()) {
      Subject next = others.remove();
      drop(next);
      if (next.hasType(Parties.PERSON)) {
        people.add(next);
      }
      for (SourceField value : next.said()) {
        next.node(value)
            .ifPresent(
                inner ->
                    (inner.isOrganization()
                            ? inner.isReference() ? references : organizations
                            : others)
                        .add(inner));
      }
    }
  }

  /** Adds organizations within other nodes that have no more than an id and a name. */
  private void addReferences() {
    Set<Optional<String>> known = new HashSet<>();
    organizations.forEach(organization -> known.add(id(organization)));
    references.sort(Comparator.comparing(Subject::isBare));
    for (Subject reference : references) {
      if (known.add(id(reference))) {
        organizations.add(reference);
      } else {
        reference.field().dropped("another place says more of it, or the same");
      }
    }
  }

  private static Optional<String> id(Subject node) {
    return node.id().flatMap(SourceField::text);
  }

  private static void drop(Subject node) {
    String type = node.typesText();
    node.field()
        .dropped(type.isEmpty() ? "has no type" : "is no organization: " + Excerpt.of(type));
  }
}
