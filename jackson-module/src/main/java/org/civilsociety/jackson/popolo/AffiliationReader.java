package org.civilsociety.jackson.popolo;

import java.util.Optional;
import java.util.stream.Stream;
import org.civilsociety.NamedParty;
import org.civilsociety.jackson.tree.SourceField;
import org.civilsociety.jackson.tree.TargetList;
import org.civilsociety.jackson.tree.TargetObject;
import org.civilsociety.jackson.tree.TextForm;
import org.civilsociety.value.Extensions;
import org.civilsociety.value.RecordId;

/**
 * Reads the membership of an organization in another. Its dates stand on the membership or, as in
 * an example of the specification, on the member, where they stay too. What it does not name is the
 * organization in which it stands.
 */
final class AffiliationReader {

  private static final String MEMBER = "member";
  private static final String MEMBER_ID = "member_id";
  private static final String ORGANIZATION = "organization";
  private static final String ORGANIZATION_ID = "organization_id";

  private final Posts posts;
  private final TargetList records;

  AffiliationReader(Posts posts, TargetList records) {
    this.posts = posts;
    this.records = records;
  }

  void read(Members membership, Optional<Members> around) {
    TargetObject record = records.add();
    membership.text("id").ifPresent(id -> record.keep("id", id));
    Optional<Members> member = membership.object(MEMBER);
    Dates.readPeriod(membership, member, record);
    Parties.read(member, membership, MEMBER_ID, record, MEMBER);
    Parties.read(membership, ORGANIZATION, ORGANIZATION_ID, record, ORGANIZATION);
    around.ifPresent(organization -> complete(membership.field(), organization, record));
    posts.readRole(membership, record);
    Links.readSources(membership, record);
    Dates.readChange(membership, record);
    OwnMembers.MEMBERSHIP.read(membership, record);
    records.dropEmpty();
  }

  private static void complete(SourceField membership, Members around, TargetObject record) {
    if (!isStated(membership, ORGANIZATION, ORGANIZATION_ID)) {
      put(around, record.object(ORGANIZATION));
    } else if (!isStated(membership, MEMBER, MEMBER_ID)) {
      put(around, record.object(MEMBER));
    }
  }

  private static boolean isStated(SourceField membership, String word, String idWord) {
    return Stream.concat(
            membership.member(word).stream().filter(m -> m.value() instanceof Extensions),
            membership.member(idWord).stream().filter(m -> m.text().isPresent()))
        .findAny()
        .isPresent();
  }

  /** An organization without an id, or whose id is none, can only be named. */
  private static void put(Members organization, TargetObject envelope) {
    Optional<String> id =
        organization.look("id").filter(text -> TextForm.isOf(text, RecordId::parse));
    if (id.isPresent()) {
      envelope.object("reference").put("id", id.get());
    } else {
      PopoloDocument.repeatable(organization.field(), "name")
          .ifPresent(
              name -> {
                TargetObject named = envelope.object("named");
                Texts.put(named, "name", name);
                named.put("kind", NamedParty.Kind.ORGANIZATION.name());
              });
    }
  }
}
