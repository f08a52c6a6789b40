package org.civilsociety.jackson.popolo;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.civilsociety.jackson.tree.SourceField;
import org.civilsociety.jackson.tree.TargetList;
import org.civilsociety.jackson.tree.TargetObject;

/** Writes a directory as an object with a list for each class. */
final class DirectoryWriter {

  private final TargetObject document = TargetObject.sparse();
  private final TargetList organizations = document.list("organizations");
  private final TargetList persons = document.list("persons");
  private final TargetList memberships = document.list("memberships");
  private final OfficerWriter officers;
  private final Map<String, Integer> uses = new HashMap<>();

  private DirectoryWriter(Optional<Members> apart) {
    officers = new OfficerWriter(persons, personIds(apart));
  }

  private static Set<String> personIds(Optional<Members> apart) {
    return apart.map(Members::field).stream()
        .flatMap(members -> members.entries("persons").stream())
        .flatMap(person -> id(person).stream())
        .collect(Collectors.toSet());
  }

  /** Puts together the document. */
  static TargetObject write(SourceField directory) {
    Members members = new Members(directory);
    Optional<Members> apart = members.object(OwnMembers.PLACE);
    return new DirectoryWriter(apart).write(members, apart);
  }

  private TargetObject write(Members directory, Optional<Members> apart) {
    List<SourceField> plain = directory.objects("organizations");
    List<SourceField> coalitions = directory.objects("coalitions");
    plain.forEach(this::count);
    coalitions.forEach(this::count);
    AffiliationWriter.write(directory, memberships);
    plain.forEach(profile -> writeProfile(profile, false));
    coalitions.forEach(profile -> writeProfile(profile, true));
    apart.ifPresent(this::append);
    OwnMembers.DIRECTORY.write(directory, apart, document);
    return document;
  }

  private void count(SourceField profile) {
    id(profile).ifPresent(id -> uses.merge(id, 1, Integer::sum));
  }

  private static Optional<String> id(SourceField object) {
    return object.member("id").flatMap(SourceField::text);
  }

  private void writeProfile(SourceField profile, boolean isCoalition) {
    TargetObject organization = organizations.add();
    ProfileWriter.write(profile, isCoalition, organization);
    Optional<String> id = id(profile).filter(own -> uses.getOrDefault(own, 0) == 1);
    TargetList list = id.isPresent() ? memberships : organization.list("memberships");
    officers.write(new Members(profile), list, id);
    if (organization.isEmpty()) {
      organizations.dropEmpty();
    } else {
      ProfileWriter.writeType(isCoalition, organization);
    }
  }

  /** Adds what came as Popolo and has no place in the model. */
  private void append(Members apart) {
    ProfileWriter.appendAll(apart, PopoloClass.PERSON, persons, "persons");
    ProfileWriter.appendAll(apart, PopoloClass.MEMBERSHIP, memberships, "memberships");
    ProfileWriter.appendAll(apart, PopoloClass.POST, document.list("posts"), "posts");
    ProfileWriter.appendAll(apart, PopoloClass.AREA, document.list("areas"), "areas");
  }
}
