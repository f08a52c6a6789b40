package org.civilsociety.jackson.schemaorg;

import java.util.Optional;
import java.util.function.Consumer;
import org.civilsociety.NamedParty;
import org.civilsociety.jackson.tree.SourceField;
import org.civilsociety.jackson.tree.TargetObject;

/**
 * Parties: a reference is a node with an id, a named party a {@code Person} or an {@code
 * Organization} without one, an unnamed party a node that has only a description.
 */
final class Parties {

  static final String PERSON = "Person";

  private static final String NAME = "name";
  private static final String DESCRIPTION = "description";
  private static final String REPEATED =
      "without the person that it refers to, who stands in too many places";

  private Parties() {}

  /** Writes a party as a node; empty if nothing of it can be said. */
  static Optional<Node> write(SourceField party) {
    Node node = new Node("");
    party.member("reference").ifPresent(reference -> writeReference(reference, node));
    party.member("named").ifPresent(named -> writeNamed(named, node));
    party.member("unnamed").ifPresent(unnamed -> writeUnnamed(unnamed, node));
    return node.isEmpty() && !node.has(Node.TYPE) ? Optional.empty() : Optional.of(node);
  }

  private static void writeReference(SourceField reference, Node node) {
    reference.member("id").ifPresent(id -> NodeIds.write(id, node));
    reference.member("label").ifPresent(label -> Texts.write(label, node, NAME));
    Rest.write(reference, node);
  }

  private static void writeNamed(SourceField named, Node node) {
    named.member("kind").ifPresent(kind -> node.add(Node.TYPE, slot -> writeKind(kind, slot)));
    named.member("name").ifPresent(name -> Texts.write(name, node, NAME));
    boolean isPerson = named.member("kind").filter(Parties::isPerson).isPresent();
    Identifiers.write(named, node, isPerson);
    Rest.write(named, node);
  }

  private static void writeUnnamed(SourceField unnamed, Node node) {
    unnamed.dropped("schema.org says of a party without a name what describes it, and no more");
    unnamed
        .member("description")
        .ifPresent(description -> Texts.write(description, node, DESCRIPTION));
    Rest.write(unnamed, node);
  }

  private static void writeKind(SourceField kind, Slot slot) {
    slot.change(isPerson(kind) ? PERSON : OrganizationTypes.ORGANIZATION, kind, "as a type");
  }

  private static boolean isPerson(SourceField kind) {
    return kind.text().filter(NamedParty.Kind.PERSON.name()::equals).isPresent();
  }

  /** What reads a value as a party into the object that holds it; empty if it is none. */
  static Optional<Consumer<TargetObject>> reader(Subject owner, SourceField value, People people) {
    Optional<Literal> literal = owner.literal(value);
    if (literal.isPresent()) {
      return Optional.of(
          party -> literal.get().putByLanguage(party.object("named").object("name")));
    }
    return owner.node(value).flatMap(node -> reader(node, people));
  }

  private static Optional<Consumer<TargetObject>> reader(Subject node, People people) {
    boolean isPerson = node.hasType(PERSON);
    boolean isOrganization = node.isOrganization();
    if (node.hasTypes() && !isPerson && !isOrganization) {
      return Optional.empty();
    }
    if (people.isOne(node)) {
      return Optional.of(party -> readKnown(node, people, party));
    }
    if (node.id().isPresent() && !isPerson) {
      return Optional.of(party -> readReference(node, party.object("reference")));
    }
    if (isPerson || isOrganization || node.hasText(NAME) || Identifiers.areIn(node)) {
      return Optional.of(party -> readNamed(node, party.object("named")));
    }
    return node.hasText(DESCRIPTION)
        ? Optional.of(party -> readUnnamed(node, party.object("unnamed")))
        : Optional.empty();
  }

  private static void readReference(Subject node, TargetObject reference) {
    node.takeId().ifPresent(id -> NodeIds.read(id, reference));
    Texts.read(node, NAME, reference, "label");
    node.keepRest(reference);
  }

  private static void readKnown(Subject node, People people, TargetObject party) {
    Optional<Subject> person = people.take(node);
    if (person.isEmpty()) {
      Optional<SourceField> id = node.id();
      TargetObject reference = party.object("reference");
      readReference(node, reference);
      id.ifPresent(field -> field.changed(reference.pointer().appendProperty("id"), REPEATED));
      return;
    }
    TargetObject named = party.object("named");
    node.takeId().ifPresent(id -> id.changed(named.pointer(), People.REFERRED));
    readKindAndName(person.get(), named);
    person.get().keepRest(named);
    node.keepRest(named);
  }

  private static void readNamed(Subject node, TargetObject named) {
    readKindAndName(node, named);
    node.keepRest(named);
  }

  private static void readKindAndName(Subject node, TargetObject named) {
    boolean isPerson = node.hasType(PERSON);
    if (isPerson || node.isOrganization()) {
      NamedParty.Kind kind = isPerson ? NamedParty.Kind.PERSON : NamedParty.Kind.ORGANIZATION;
      named.put("kind", kind.name());
    }
    node.takeType(
        isPerson ? PERSON : OrganizationTypes.ORGANIZATION,
        type -> type.changed(named.pointer().appendProperty("kind"), "as a kind"));
    Texts.read(node, NAME, named, "name");
    Identifiers.read(node, named);
  }

  private static void readUnnamed(Subject node, TargetObject unnamed) {
    Texts.read(node, DESCRIPTION, unnamed, "description");
    node.keepRest(unnamed);
  }
}
