package org.civilsociety.jackson.popolo;

import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.civilsociety.jackson.tree.SourceField;
import org.civilsociety.jackson.tree.TargetObject;
import org.civilsociety.value.Extensions;

/**
 * Reads memberships: those of organizations as what they are, those of persons as officers of an
 * organization that is in the document. Others of persons stay what they were.
 */
final class MembershipReader {

  private static final String LIST = "memberships";

  private final Map<String, TargetObject> profiles;
  private final Persons persons;
  private final OfficerReader officers;
  private final AffiliationReader affiliations;
  private final TargetObject directory;

  MembershipReader(
      Map<String, TargetObject> profiles, Persons persons, Posts posts, TargetObject directory) {
    this.profiles = profiles;
    this.persons = persons;
    this.officers = new OfficerReader(persons, posts);
    this.affiliations = new AffiliationReader(posts, directory.list(LIST));
    this.directory = directory;
  }

  /** Reads a membership that stands in a list of the document. */
  void read(SourceField field) {
    if (!read(field, Optional.empty(), Optional.empty(), Optional.empty())) {
      directory.object(OwnMembers.PLACE).list(LIST).keep(field);
    }
  }

  /** Reads the memberships that stand within an organization. */
  void readThoseOf(Members organization, TargetObject profile) {
    for (SourceField field : organization.objects(LIST)) {
      if (!read(field, Optional.of(organization), Optional.of(profile), Optional.empty())) {
        profile.object(OwnMembers.PLACE).list(LIST).keep(field);
      }
    }
  }

  /** Reads a membership that stands within a person, if it makes the person an officer. */
  boolean readOf(SourceField field, SourceField person) {
    return read(field, Optional.empty(), Optional.empty(), Optional.of(person));
  }

  private boolean read(
      SourceField field,
      Optional<Members> around,
      Optional<TargetObject> profileAround,
      Optional<SourceField> holder) {
    Optional<SourceField> listed = holder.or(() -> listedPerson(field));
    boolean isEmbedded =
        field.member("person").filter(person -> person.value() instanceof Extensions).isPresent();
    if (listed.isPresent() || isEmbedded) {
      Optional<TargetObject> profile =
          organizationId(field)
              .map(id -> Optional.ofNullable(profiles.get(id)))
              .orElse(profileAround);
      profile.ifPresent(home -> officers.read(new Members(field), listed, home));
      return profile.isPresent();
    }
    boolean isOfAPerson =
        Stream.of("person", "person_id").anyMatch(word -> field.member(word).isPresent());
    if (!isOfAPerson) {
      affiliations.read(new Members(field), around);
    }
    return !isOfAPerson;
  }

  private Optional<SourceField> listedPerson(SourceField membership) {
    return text(membership, "person_id")
        .or(() -> memberId(membership).filter(id -> !profiles.containsKey(id)))
        .flatMap(persons::find);
  }

  private static Optional<String> memberId(SourceField membership) {
    return membership
        .member("member")
        .flatMap(member -> text(member, "id"))
        .or(() -> text(membership, "member_id"));
  }

  private static Optional<String> organizationId(SourceField membership) {
    return membership
        .member("organization")
        .flatMap(organization -> text(organization, "id"))
        .or(() -> text(membership, "organization_id"));
  }

  private static Optional<String> text(SourceField object, String name) {
    return object.member(name).flatMap(SourceField::text);
  }
}
