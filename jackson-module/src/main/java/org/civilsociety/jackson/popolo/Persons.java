package org.civilsociety.jackson.popolo;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.civilsociety.jackson.tree.SourceField;
import org.civilsociety.jackson.tree.TargetObject;

/**
 * The persons of a document. A person stands, with all that is said of it, at the first officer
 * that it is; other officers have its name and id. One who is no officer stays what it is.
 */
final class Persons {

  private static final String MEMBERSHIPS = "memberships";

  private final List<SourceField> all;
  private final Map<String, SourceField> byId;
  private final Map<SourceField, TargetObject> homes = new HashMap<>();
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
    if (homes.containsKey(person)) {
      PopoloDocument.repeatable(person, "name").ifPresent(name -> officer.put("name", name));
      person
          .member("id")
          .ifPresent(id -> officer.object(OwnMembers.PLACE).object("person").put("id", id.value()));
    } else {
      TargetObject home = officer.object(OwnMembers.PLACE).object("person");
      homes.put(person, home);
      Members members = new Members(person);
      members.text("name").ifPresent(name -> officer.keep("name", name));
      settle(members, home);
    }
  }

  /** Makes an officer of a person that stands within a membership. */
  static void appointEmbedded(Members person, TargetObject officer) {
    person.text("name").ifPresent(name -> officer.keep("name", name));
    TargetObject home = officer.object(OwnMembers.PLACE).object("person");
    person.rest().forEach(member -> home.keep(member.name(), member));
  }

  /** Puts what is said of a person at its place, but for memberships that are read apart. */
  private static void settle(Members person, TargetObject home) {
    person.objects(MEMBERSHIPS);
    person.rest().forEach(member -> home.keep(member.name(), member));
  }

  /** Keeps the persons that are no officers, and the memberships that make none. */
  void keepRemaining(TargetObject directory) {
    for (SourceField person : all) {
      TargetObject home = homes.get(person);
      if (home == null) {
        home = directory.object(OwnMembers.PLACE).list("persons").add();
        settle(new Members(person), home);
      }
      for (SourceField membership : leftOver.getOrDefault(person, List.of())) {
        home.list(MEMBERSHIPS).keep(membership);
      }
    }
  }
}
