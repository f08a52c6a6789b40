package org.civilsociety.jackson.popolo;

import java.util.Optional;
import org.civilsociety.Relationship;
import org.civilsociety.jackson.tree.SourceField;
import org.civilsociety.jackson.tree.TargetList;
import org.civilsociety.jackson.tree.TargetObject;

/** Parents and children, the relationships that Popolo has. */
final class Relationships {

  private static final String LIST = "relationships";
  private static final String PARENT_ID = "parent_id";
  private static final String CHILDREN = "children";
  private static final String KIND = "kind";
  private static final String PARTY = "party";

  private Relationships() {}

  static void read(Members organization, TargetObject profile) {
    TargetList relationships = profile.list(LIST);
    TargetObject parent = relationships.add();
    Parties.read(organization, Relationship.PARENT, PARENT_ID, parent, PARTY);
    name(parent, Relationship.PARENT, relationships);
    for (SourceField party : organization.objects(CHILDREN)) {
      TargetObject child = relationships.add();
      Parties.read(new Members(party), child.object(PARTY));
      name(child, Relationship.CHILD, relationships);
    }
  }

  private static void name(TargetObject relationship, String kind, TargetList relationships) {
    if (relationship.isEmpty()) {
      relationships.dropEmpty();
    } else {
      relationship.put(KIND, kind);
    }
  }

  static void write(Members profile, TargetObject organization) {
    TargetList children = organization.list(CHILDREN);
    boolean hasParent = false;
    for (SourceField relationship : profile.objects(LIST)) {
      String kind = relationship.member(KIND).flatMap(SourceField::text).orElse("");
      Optional<SourceField> party = relationship.member(PARTY);
      if (party.isEmpty()) {
        relationship.dropped("the party is not named");
      } else if (kind.equals(Relationship.CHILD)) {
        TargetObject child = children.add();
        Parties.writeObject(party.get(), child);
        settle(relationship, child);
        children.dropEmpty();
      } else if (kind.equals(Relationship.PARENT) && !hasParent) {
        Parties.write(party.get(), organization, Relationship.PARENT, PARENT_ID);
        if (organization.has(PARENT_ID)) {
          settleKind(relationship, organization);
        } else {
          settle(relationship, organization.object(Relationship.PARENT));
        }
        hasParent = organization.has(PARENT_ID) || organization.has(Relationship.PARENT);
      } else {
        relationship.dropped("Popolo has one parent and children");
      }
    }
  }

  private static void settle(SourceField relationship, TargetObject party) {
    if (party.isEmpty()) {
      relationship.dropped("the party is not named");
    } else {
      settleKind(relationship, party);
    }
  }

  private static void settleKind(SourceField relationship, TargetObject party) {
    relationship
        .member(KIND)
        .ifPresent(kind -> kind.changed(party.pointer(), "by the name of the member"));
    for (SourceField member : relationship.members()) {
      if (!member.name().equals(KIND) && !member.name().equals(PARTY)) {
        member.dropped("Popolo has no object for it to stand in");
      }
    }
  }
}
