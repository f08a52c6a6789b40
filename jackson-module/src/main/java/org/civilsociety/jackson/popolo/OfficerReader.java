package org.civilsociety.jackson.popolo;

import java.util.Optional;
import org.civilsociety.jackson.tree.SourceField;
import org.civilsociety.jackson.tree.TargetObject;

/** Reads the membership of a person in an organization as an officer of that organization. */
final class OfficerReader {

  private final Persons persons;
  private final Posts posts;

  OfficerReader(Persons persons, Posts posts) {
    this.persons = persons;
    this.posts = posts;
  }

  void read(Members membership, Optional<SourceField> listed, TargetObject profile) {
    TargetObject officer = profile.list("officers").add();
    Optional<Members> embedded = membership.object("person");
    Optional<SourceField> known =
        embedded.isEmpty() ? listed : persons.listed(embedded.get().field());
    known.ifPresent(person -> persons.appoint(person, officer));
    embedded.ifPresent(
        person ->
            known.ifPresentOrElse(
                same -> persons.settleAgain(person.field(), same),
                () -> Persons.appointEmbedded(person, officer)));
    embedded
        .map(Members::field)
        .or(() -> listed)
        .flatMap(person -> person.member("id"))
        .flatMap(SourceField::text)
        .filter(id -> membership.look("person_id").equals(Optional.of(id)))
        .flatMap(id -> membership.take("person_id"))
        .ifPresent(id -> keptAs(id, officer.object(OwnMembers.PLACE).object("person")));
    posts.readRole(membership, officer);
    Dates.readPeriod(membership, officer);
    readOrganization(membership, profile, officer);
    OwnMembers.OFFICER.read(membership, officer);
    profile.list("officers").dropEmpty();
  }

  /** What says which organization it is shows in where the officer stands. */
  private static void readOrganization(
      Members membership, TargetObject profile, TargetObject officer) {
    Optional<Members> organization = membership.object("organization");
    if (organization.isEmpty()) {
      membership.text("organization_id").ifPresent(id -> keptAs(id, profile));
      return;
    }
    organization.get().text("id").ifPresent(id -> keptAs(id, profile));
    TargetObject rest = officer.object(OwnMembers.PLACE).object("organization");
    organization.get().rest().forEach(member -> rest.keep(member.name(), member));
  }

  private static void keptAs(SourceField id, TargetObject record) {
    id.kept(record.pointer().appendProperty("id"));
  }
}
