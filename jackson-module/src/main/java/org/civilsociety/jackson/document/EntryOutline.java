package org.civilsociety.jackson.document;

import java.util.List;
import org.civilsociety.Coalition;
import org.civilsociety.CoalitionBuilder;
import org.civilsociety.Membership;
import org.civilsociety.MembershipBuilder;
import org.civilsociety.Organization;
import org.civilsociety.OrganizationBuilder;
import org.civilsociety.Party;
import org.civilsociety.PartyReference;
import org.civilsociety.Relationship;
import org.civilsociety.RelationshipBuilder;
import org.civilsociety.Source;
import org.civilsociety.SourceBuilder;
import org.civilsociety.Verbatim;
import org.civilsociety.VerbatimBuilder;

/** What the rules of a whole directory need to know of one entry; lists keep their length. */
final class EntryOutline {

  private EntryOutline() {}

  static Organization of(Organization organization) {
    return new OrganizationBuilder()
        .id(organization.getId())
        .identifiers(organization.getIdentifiers())
        .founded(organization.getFounded())
        .dissolved(organization.getDissolved())
        .founders(parties(organization.getFounders()))
        .relationships(relationships(organization.getRelationships()))
        .sources(sources(organization.getSources()))
        .verbatims(verbatims(organization.getVerbatims()))
        .build();
  }

  static Coalition of(Coalition coalition) {
    return new CoalitionBuilder()
        .id(coalition.getId())
        .identifiers(coalition.getIdentifiers())
        .founded(coalition.getFounded())
        .dissolved(coalition.getDissolved())
        .founders(parties(coalition.getFounders()))
        .relationships(relationships(coalition.getRelationships()))
        .sources(sources(coalition.getSources()))
        .verbatims(verbatims(coalition.getVerbatims()))
        .membersListed(coalition.getMembersListed())
        .build();
  }

  static Membership of(Membership membership) {
    return new MembershipBuilder()
        .id(membership.getId())
        .member(party(membership.getMember()))
        .organization(party(membership.getOrganization()))
        .role(membership.getRole())
        .joined(membership.getJoined())
        .period(membership.getPeriod())
        .status(membership.getStatus())
        .sources(sources(membership.getSources()))
        .verbatims(verbatims(membership.getVerbatims()))
        .build();
  }

  static List<Source> sources(List<Source> sources) {
    return sources.stream().map(source -> new SourceBuilder().id(source.getId()).build()).toList();
  }

  static Party party(Party party) {
    return party instanceof PartyReference reference ? Party.reference(reference.getId()) : party;
  }

  private static List<Party> parties(List<Party> parties) {
    return parties.stream().map(EntryOutline::party).toList();
  }

  private static List<Relationship> relationships(List<Relationship> relationships) {
    return relationships.stream()
        .map(
            relationship -> new RelationshipBuilder().party(party(relationship.getParty())).build())
        .toList();
  }

  private static List<Verbatim> verbatims(List<Verbatim> verbatims) {
    return verbatims.stream()
        .map(verbatim -> new VerbatimBuilder().source(verbatim.getSource()).build())
        .toList();
  }
}
