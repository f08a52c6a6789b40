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

  /** A membership with what a role of it says, of which both ends may have an id. */
  private record Written(SourceField membership, Node role, Optional<Pair> pair) {

    static Written of(SourceField membership) {
      Optional<String> organization = id(membership, "organization").flatMap(SourceField::text);
      Optional<Pair> pair =
          id(membership, "member")
              .flatMap(SourceField::text)
              .flatMap(member -> organization.map(other -> new Pair(member, other)));
      return new Written(membership, MembershipWriter.role(membership), pair);
    }
  }

  private final Map<String, Node> records = new HashMap<>();
  private final Set<Pair> said = new HashSet<>();

  /** Adds the node of a record; of several with one id the first counts. */
  void add(SourceField profile, Node node) {
    profile.member("id").flatMap(SourceField::text).ifPresent(id -> records.putIfAbsent(id, node));
  }

  void write(List<SourceField> memberships) {
    List<Written> all = memberships.stream().map(Written::of).toList();
    all.stream()
        .filter(written -> !written.role().isEmpty())
        .forEach(written -> written.pair().ifPresent(said::add));
    all.forEach(this::write);
  }

  private void write(Written written) {
    SourceField membership = written.membership();
    membership.dropped("schema.org says no more of a membership");
    Optional<SourceField> member = id(membership, "member");
    Optional<SourceField> organization = id(membership, "organization");
    Optional<Node> memberNode = member.flatMap(SourceField::text).map(records::get);
    Optional<Node> organizationNode = organization.flatMap(SourceField::text).map(records::get);
    if (memberNode.isPresent()) {
      Optional<Node> other = membership.member("organization").flatMap(Parties::write);
      write(written, member.orElseThrow(), memberNode.get(), MEMBER_OF, other);
    } else if (organizationNode.isPresent()) {
      Optional<Node> other = membership.member("member").flatMap(Parties::write);
      write(written, organization.orElseThrow(), organizationNode.get(), MEMBER, other);
    } else {
      membership.dropped("neither side is a record that stands here");
    }
  }

  private void write(
      Written written, SourceField own, Node owner, String property, Optional<Node> other) {
    Node role = written.role();
    if (!role.isEmpty()) {
      other.ifPresent(party -> role.add(property, party));
      add(owner, property, role, own);
    } else if (other.isEmpty()) {
      written.membership().dropped("the other side is not named");
    } else if (written.pair().map(said::add).orElse(true)) {
      add(owner, property, other.get(), own);
    } else {
      written.membership().dropped("another membership says the same");
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
    Dates.writePeriod(membership.member("period"), role);
    membership.member("joined").ifPresent(date -> Dates.writeStart(date, role));
    Rest.write(membership, role);
    return role;
  }

  private static Optional<SourceField> id(SourceField membership, String side) {
    return membership
        .member(side)
        .flatMap(party -> party.member("reference"))
        .flatMap(reference -> reference.member("id"));
  }
}
