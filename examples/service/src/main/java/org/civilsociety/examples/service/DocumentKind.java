package org.civilsociety.examples.service;

import java.util.Set;
import java.util.stream.Stream;
import org.civilsociety.Coalition;
import org.civilsociety.Directory;
import org.civilsociety.Extensible;
import org.civilsociety.Membership;
import org.civilsociety.Organization;
import org.civilsociety.jackson.document.DocumentReader;
import org.civilsociety.jackson.document.Input;
import org.civilsociety.jackson.document.ReadLimits;
import org.civilsociety.value.ExtensionValue;
import org.civilsociety.value.Extensions;

/** What a document can be. */
enum DocumentKind {
  DIRECTORY(Directory.class),
  COALITION(Coalition.class),
  MEMBERSHIP(Membership.class),
  ORGANIZATION(Organization.class);

  private final Class<? extends Extensible> type;

  DocumentKind(Class<? extends Extensible> type) {
    this.type = type;
  }

  Class<? extends Extensible> type() {
    return type;
  }

  /**
   * Tells a document by the members that no other kind has. A coalition may have none of them, and
   * is then taken for an organization, like whatever has no such member.
   */
  static DocumentKind of(byte[] document, ReadLimits limits) {
    ExtensionValue root =
        DocumentReader.withoutRules()
            .withLimits(limits)
            .read(Input.of(document), ExtensionValue.class)
            .record()
            .orElse(Extensions.empty());
    Set<String> members = root instanceof Extensions object ? object.members().keySet() : Set.of();
    if (hasAny(members, "format", "organizations", "coalitions", "memberships")) {
      return DIRECTORY;
    }
    if (hasAny(members, "member", "organization", "joined", "period")) {
      return MEMBERSHIP;
    }
    return hasAny(members, "memberKind", "membersListed") ? COALITION : ORGANIZATION;
  }

  private static boolean hasAny(Set<String> members, String... marks) {
    return Stream.of(marks).anyMatch(members::contains);
  }
}
