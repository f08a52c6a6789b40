package org.civilsociety.jackson.schemaorg;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.civilsociety.jackson.tree.SourceField;

/**
 * Writes each membership in one place: {@code memberOf} at the member if that is a record of the
 * directory, else {@code member} at what it belongs to; in an {@code OrganizationRole} if there is
 * more to say than who and where.
 */
final class MembershipWriter {

  static final String MEMBER = "member";
  static final String MEMBER_OF = "memberOf";

  private record Pair(String member, String organization) {}

  private final Map<String, Node> records = new HashMap<>();
  private final Set<Pair> said = new HashSet<>();

  /** Adds the node of a record; of several with one id the first counts. */
  void add(SourceField profile, Node node) {
    profile.member("id").flatMap(SourceField::text).ifPresent(id -> records.putIfAbsent(id, node));
  }

  void write(List<SourceField> memberships) {
    for (SourceField membership : memberships) {
      if (hasRole(membership)) {
        pair(membership).ifPresent(said::add);
      }
    }
    memberships.forEach(this::write);
  }

  private void write(SourceField membership) {
    membership.dropped("schema.org says no more of a membership");
    Optional<SourceField> member = id(membership, "member");
    Optional<SourceField> organization = id(membership, "organization");
    Optional<Node> memberNode = member.flatMap(SourceField::text).map(records::get);
    Optional<Node> organizationNode = organization.flatMap(SourceField::text).map(records::get);
    if (memberNode.isPresent()) {
      Optional<Node> other = membership.member("organization").flatMap(Parties::write);
      write(membership, member.orElseThrow(), memberNode.get(), MEMBER_OF, other);
    } else if (organizationNode.isPresent()) {
      Optional<Node> other = membership.member("member").flatMap(Parties::write);
      write(membership, organization.orElseThrow(), organizationNode.get(), MEMBER, other);
    } else {
      membership.dropped("neither side is a record that stands here");
    }
  }

  private void write(
      SourceField membership, SourceField own, Node owner, String property, Optional<Node> other) {
    if (hasRole(membership)) {
      Node role = role(membership);
      other.ifPresent(party -> role.add(property, party));
      add(owner, property, role, own);
    } else if (other.isEmpty()) {
      membership.dropped("the other side is not named");
    } else if (pair(membership).map(said::add).orElse(true)) {
      add(owner, property, other.get(), own);
    } else {
      membership.dropped("another membership says the same");
    }
  }

  private static void add(Node owner, String property, Node value, SourceField own) {
    owner.add(
        property,
        slot -> {
          own.kept(slot.pointer());
          value.write(slot.object());
        });
  }

  private static Node role(SourceField membership) {
    Node role = new Node(Roles.ORGANIZATION_ROLE);
    membership.member("id").ifPresent(id -> NodeIds.write(id, role));
    membership.member("role").ifPresent(name -> Roles.writeName(name, role));
    Optional<SourceField> period = membership.member("period");
    Optional<SourceField> joined = membership.member("joined");
    if (Dates.hasExactEnd(period)) {
      Dates.writePeriod(period.orElseThrow(), role);
      joined.ifPresent(date -> date.dropped("schema.org has the start of the period only"));
    } else {
      period.ifPresent(field -> field.dropped("neither end is an exact year, month or day"));
      joined.ifPresent(date -> Dates.writeStart(date, role));
    }
    Rest.write(membership, role);
    return role;
  }

  private static boolean hasRole(SourceField membership) {
    return !role(membership).isEmpty();
  }

  private static Optional<SourceField> id(SourceField membership, String side) {
    return membership
        .member(side)
        .flatMap(party -> party.member("reference"))
        .flatMap(reference -> reference.member("id"));
  }

  private static Optional<Pair> pair(SourceField membership) {
    Optional<String> organization = id(membership, "organization").flatMap(SourceField::text);
    return id(membership, "member")
        .flatMap(SourceField::text)
        .flatMap(member -> organization.map(other -> new Pair(member, other)));
  }
}
