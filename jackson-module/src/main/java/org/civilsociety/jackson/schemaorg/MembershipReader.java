package org.civilsociety.jackson.schemaorg;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.civilsociety.jackson.tree.SourceField;
import org.civilsociety.jackson.tree.TargetList;
import org.civilsociety.jackson.tree.TargetObject;
import org.civilsociety.value.ExtensionValue;
import org.civilsociety.value.Extensions;

/**
 * Reads who is a member of what: {@code memberOf} at the member and {@code member} at what it
 * belongs to. What both sides say is one membership, read where more is said; a role of the two
 * says it too.
 */
final class MembershipReader {

  private record Pair(String member, String organization) {}

  /** One value of {@code member} or {@code memberOf}, with the record at which it stands. */
  private record Claim(Subject subject, String property, SourceField value, String record) {

    boolean isOfMember() {
      return property.equals(MembershipWriter.MEMBER_OF);
    }

    /** Whether it says no more than who is the other side. */
    boolean isBare() {
      return subject.node(value).filter(Subject::isBare).isPresent();
    }

    TargetObject own(TargetObject membership) {
      return membership.object(isOfMember() ? "member" : "organization");
    }

    TargetObject other(TargetObject membership) {
      return membership.object(isOfMember() ? "organization" : "member");
    }
  }

  private final People people;
  private final BlankNodes blankNodes;
  private final List<Claim> roles = new ArrayList<>();
  private final List<Claim> claims = new ArrayList<>();
  private final Set<Pair> said = new HashSet<>();

  MembershipReader(People people, BlankNodes blankNodes) {
    this.people = people;
    this.blankNodes = blankNodes;
  }

  /** Takes what a profile says of memberships; one without an id gets the label of a blank node. */
  void take(Subject subject, Optional<String> id, TargetObject profile) {
    List<Claim> taken = new ArrayList<>();
    String record = id.orElseGet(() -> blankNodes.next());
    take(subject, MembershipWriter.MEMBER_OF, record, taken);
    take(subject, MembershipWriter.MEMBER, record, taken);
    if (!taken.isEmpty() && id.isEmpty()) {
      profile.put("id", blankNodes.take());
    }
    for (Claim claim : taken) {
      (Roles.of(subject, claim.value()).isPresent() ? roles : claims).add(claim);
    }
  }

  private void take(Subject subject, String property, String record, List<Claim> taken) {
    for (SourceField value : subject.take(property)) {
      if (Roles.of(subject, value).isPresent()
          || Parties.reader(subject, value, people).isPresent()) {
        taken.add(new Claim(subject, property, value, record));
      } else {
        subject.leave(property, value);
      }
    }
  }

  /** Puts all memberships into the directory, when every profile has been read. */
  void read(TargetObject directory) {
    for (Claim claim : roles) {
      readRole(claim, directory.list("memberships"));
    }
    claims.sort(Comparator.comparing(Claim::isBare));
    for (Claim claim : claims) {
      Optional<Pair> pair = other(claim.subject(), claim.value()).map(id -> pair(claim, id));
      if (pair.isEmpty() || said.add(pair.get())) {
        readParty(claim, directory.list("memberships").add());
      } else {
        claim
            .value()
            .dropped(
                claim.isBare()
                    ? "another place says the same"
                    : "another place says more, and its label is not kept");
      }
    }
  }

  private void readParty(Claim claim, TargetObject membership) {
    putOwn(claim, membership);
    Parties.reader(claim.subject(), claim.value(), people)
        .ifPresent(reader -> reader.accept(claim.other(membership)));
  }

  private void readRole(Claim claim, TargetList memberships) {
    TargetObject membership = memberships.add();
    Subject role = Roles.of(claim.subject(), claim.value()).orElseThrow();
    role.takeId().ifPresent(id -> NodeIds.read(id, membership));
    putOwn(claim, membership);
    boolean isFound = false;
    for (SourceField value : role.take(claim.property())) {
      Optional<Consumer<TargetObject>> reader =
          isFound ? Optional.empty() : Parties.reader(role, value, people);
      if (reader.isPresent()) {
        other(role, value).ifPresent(id -> said.add(pair(claim, id)));
        reader.get().accept(claim.other(membership));
        isFound = true;
      } else {
        role.leave(claim.property(), value);
      }
    }
    Roles.read(role, membership);
    Dates.readPeriod(role, membership);
    role.keepRest(membership);
  }

  private static void putOwn(Claim claim, TargetObject membership) {
    ExtensionValue id = new ExtensionValue.Text(claim.record());
    claim.own(membership).put("reference", Extensions.empty().with("id", id));
  }

  private static Pair pair(Claim claim, String other) {
    return claim.isOfMember() ? new Pair(claim.record(), other) : new Pair(other, claim.record());
  }

  /** The id of the record that a node is. */
  private static Optional<String> other(Subject owner, SourceField value) {
    return owner.node(value).flatMap(Subject::id).flatMap(SourceField::text).map(NodeIds::recordOf);
  }
}
