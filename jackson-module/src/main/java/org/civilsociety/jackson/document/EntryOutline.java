package org.civilsociety.jackson.document;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.TreeMap;
import org.civilsociety.Coalition;
import org.civilsociety.CoalitionBuilder;
import org.civilsociety.Identifier;
import org.civilsociety.IdentifierBuilder;
import org.civilsociety.Membership;
import org.civilsociety.MembershipBuilder;
import org.civilsociety.NamedParty;
import org.civilsociety.NamedPartyBuilder;
import org.civilsociety.Organization;
import org.civilsociety.OrganizationBuilder;
import org.civilsociety.Party;
import org.civilsociety.PartyReference;
import org.civilsociety.Relationship;
import org.civilsociety.RelationshipBuilder;
import org.civilsociety.Source;
import org.civilsociety.SourceBuilder;
import org.civilsociety.UnnamedPartyBuilder;
import org.civilsociety.Verbatim;
import org.civilsociety.VerbatimBuilder;
import org.civilsociety.value.LocalizedText;

/** What the rules of a whole directory need to know of one entry; lists keep their length. */
final class EntryOutline {

  private static final int MAX_LENGTH = 200;

  private EntryOutline() {}

  static Organization of(Organization organization) {
    return new OrganizationBuilder()
        .id(organization.getId())
        .identifiers(identifiers(organization.getIdentifiers()))
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
        .identifiers(identifiers(coalition.getIdentifiers()))
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
        .role(brief(membership.getRole()))
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

  /** A party as far as it can be told from others; of one that is not named nothing is asked. */
  static Party party(Party party) {
    if (party instanceof PartyReference reference) {
      return Party.reference(reference.getId());
    }
    if (party instanceof NamedParty named) {
      return new NamedPartyBuilder()
          .name(brief(named.getName()))
          .identifiers(identifiers(named.getIdentifiers()))
          .kind(named.getKind())
          .build();
    }
    return new UnnamedPartyBuilder().build();
  }

  /** A text that is only compared: a very long one by its digest. */
  private static LocalizedText brief(LocalizedText text) {
    int length = text.texts().values().stream().mapToInt(String::length).sum();
    return length <= MAX_LENGTH ? text : LocalizedText.of("zxx", digest(text));
  }

  private static String digest(LocalizedText text) {
    try {
      byte[] all = new TreeMap<>(text.texts()).toString().getBytes(StandardCharsets.UTF_8);
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(all));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }

  private static List<Identifier> identifiers(List<Identifier> identifiers) {
    return identifiers.stream().map(EntryOutline::identifier).toList();
  }

  private static Identifier identifier(Identifier identifier) {
    return new IdentifierBuilder()
        .scheme(identifier.getScheme())
        .value(identifier.getValue())
        .build();
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
