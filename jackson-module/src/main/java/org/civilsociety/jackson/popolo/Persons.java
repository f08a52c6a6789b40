package org.civilsociety.jackson.popolo;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.civilsociety.jackson.tree.SourceField;
import org.civilsociety.jackson.tree.TargetList;
import org.civilsociety.jackson.tree.TargetObject;

/**
 * The persons of a document. A person stands, with all that is said of it, at the first officer
 * that it is; other officers have its name and id. One who is no officer stays what it is.
 */
final class Persons {

  private static final String MEMBERSHIPS = "memberships";

  private final List<SourceField> all;
  private final Map<String, SourceField> byId;
  private final Map<SourceField, TargetObject> officers = new HashMap<>();
  private final Map<SourceField, List<SourceField>> leftOver = new HashMap<>();

  Persons(List<SourceField> all) {
    this.all = all;
    this.byId = PopoloDocument.byId(all);
  }

  Optional<SourceField> find(String id) {
    return Optional.ofNullable(byId.get(id));
  }

  /** Reads the memberships that stand within persons. */
  void readMemberships(MembershipReader reader) {
    for (SourceField person : all) {
      for (SourceField membership : new Members(person).objects(MEMBERSHIPS)) {
        if (!reader.readOf(membership, person)) {
          leftOver.computeIfAbsent(person, p -> new ArrayList<>()).add(membership);
        }
      }
    }
  }

  /** Makes an officer of a person that is listed. */
  void appoint(SourceField person, TargetObject officer) {
    if (officers.containsKey(person)) {
      PopoloDocument.repeatable(person, "name").ifPresent(name -> officer.put("name", name));
      person.member("id").ifPresent(id -> home(officer).put("id", id.value()));
    } else {
      officers.put(person, officer);
      Members members = new Members(person);
      members.text("name").ifPresent(name -> officer.keep("name", name));
      settle(members, home(officer));
    }
  }

  private static TargetObject home(TargetObject officer) {
    return officer.object(OwnMembers.PLACE).object("person");
  }

  /** The listed person of which an object says nothing else than the list does. */
  Optional<SourceField> listed(SourceField embedded) {
    return embedded
        .member("id")
        .flatMap(SourceField::text)
        .flatMap(this::find)
        .filter(
            person ->
                embedded.members().stream()
                    .allMatch(
                        member ->
                            !member.name().equals(MEMBERSHIPS)
                                && person
                                    .member(member.name())
                                    .filter(same -> same.value().equals(member.value()))
                                    .isPresent()));
  }

  /** Says where that stands which is said again of a listed person who was appointed. */
  void settleAgain(SourceField embedded, SourceField person) {
    TargetObject officer = Objects.requireNonNull(officers.get(person));
    for (SourceField member : embedded.members()) {
      TargetObject place = member.name().equals("name") ? officer : home(officer);
      member.kept(place.pointer().appendProperty(member.name()));
    }
  }

  /** Makes an officer of a person that stands within a membership. */
  static void appointEmbedded(Members person, TargetObject officer) {
    person.text("name").ifPresent(name -> officer.keep("name", name));
    TargetObject home = home(officer);
    person.rest().forEach(member -> home.keep(member.name(), member));
  }

  /** Puts what is said of a person at its place, but for memberships that are read apart. */
  private static void settle(Members person, TargetObject home) {
    person.objects(MEMBERSHIPS);
    person.rest().forEach(member -> home.keep(member.name(), member));
  }

  /** Keeps the persons that are no officers, and the memberships that make none. */
  void keepRemaining(TargetObject directory) {
    TargetList persons = directory.object(OwnMembers.PLACE).list("persons");
    for (SourceField person : all) {
      TargetObject officer = officers.get(person);
      TargetObject home = officer == null ? persons.add() : home(officer);
      if (officer == null) {
        settle(new Members(person), home);
      }
      for (SourceField membership : leftOver.getOrDefault(person, List.of())) {
        home.list(MEMBERSHIPS).keep(membership);
      }
      persons.dropEmpty();
    }
  }
}
