package org.civilsociety.jackson.schemaorg;

import java.util.Optional;
import java.util.function.Consumer;
import org.civilsociety.Relationship;
import org.civilsociety.jackson.tree.SourceField;
import org.civilsociety.jackson.tree.TargetObject;

/**
 * Relationships: the parent is {@code parentOrganization}, a child {@code subOrganization}; in a
 * {@code Role} if there is a period, or more to say. schema.org has no others.
 */
final class Relationships {

  private static final String PARENT = "parentOrganization";
  private static final String CHILD = "subOrganization";

  private Relationships() {}

  static void write(SourceField profile, Node node) {
    for (SourceField relationship : profile.entries("relationships")) {
      Optional<SourceField> kind = relationship.member("kind");
      String property = property(kind.flatMap(SourceField::text).orElse(""));
      Optional<Node> party = relationship.member("party").flatMap(Parties::write);
      if (property.isEmpty()) {
        relationship.dropped("schema.org has no such relationship");
      } else if (party.isEmpty()) {
        relationship.dropped("the other organization is not named");
      } else {
        write(relationship, kind.orElseThrow(), property, party.get(), node);
      }
    }
  }

  private static void write(
      SourceField relationship, SourceField kind, String property, Node party, Node owner) {
    Node role = new Node(Roles.ROLE);
    Dates.writePeriod(relationship.member("period"), role);
    boolean isRole = !role.isEmpty() || Rest.isIn(relationship);
    Node written = isRole ? role : party;
    if (isRole) {
      role.add(property, party);
      Rest.write(relationship, role);
    }
    owner.add(
        property,
        slot -> {
          kind.kept(slot.pointer());
          written.write(slot.object());
        });
  }

  private static String property(String kind) {
    return switch (kind) {
      case Relationship.PARENT -> PARENT;
      case Relationship.CHILD -> CHILD;
      default -> "";
    };
  }

  static void read(Subject subject, TargetObject profile, People people) {
    read(subject, PARENT, Relationship.PARENT, profile, people);
    read(subject, CHILD, Relationship.CHILD, profile, people);
  }

  private static void read(
      Subject subject, String property, String kind, TargetObject profile, People people) {
    for (SourceField value : subject.take(property)) {
      Optional<Subject> role = Roles.of(subject, value);
      Optional<Consumer<TargetObject>> party =
          role.isPresent() ? Optional.empty() : Parties.reader(subject, value, people);
      if (role.isEmpty() && party.isEmpty()) {
        subject.leave(property, value);
        continue;
      }
      TargetObject relationship = profile.list("relationships").add();
      relationship.put("kind", kind);
      party.ifPresent(reader -> reader.accept(relationship.object("party")));
      role.ifPresent(node -> readRole(node, property, relationship, profile, people));
    }
  }

  private static void readRole(
      Subject role,
      String property,
      TargetObject relationship,
      TargetObject profile,
      People people) {
    Roles.takeTypes(role);
    Dates.readPeriod(role, relationship, profile, "relationships");
    for (SourceField value : role.take(property)) {
      Optional<Consumer<TargetObject>> party =
          relationship.has("party") ? Optional.empty() : Parties.reader(role, value, people);
      party.ifPresentOrElse(
          reader -> reader.accept(relationship.object("party")), () -> role.leave(property, value));
    }
    role.keepRest(relationship);
  }
}
