package org.civilsociety.jackson.schemaorg;

import java.util.Optional;
import java.util.function.Consumer;
import org.civilsociety.jackson.tree.SourceField;
import org.civilsociety.jackson.tree.TargetObject;

/**
 * Officers: each an {@code employee}, who is in schema.org whoever works for the organization, with
 * a {@code jobTitle}; in an {@code EmployeeRole} if there is a period. What such a role says
 * besides is kept apart from what the person says.
 */
final class Officers {

  private static final String EMPLOYEE = "employee";
  private static final String NAME = "name";
  private static final String JOB_TITLE = "jobTitle";

  private Officers() {}

  static void write(SourceField profile, Node node) {
    for (SourceField officer : profile.entries("officers")) {
      writeOne(officer, node);
    }
  }

  private static void writeOne(SourceField officer, Node owner) {
    Node person = new Node(Parties.PERSON);
    officer.member("name").ifPresent(name -> person.keep(NAME, name));
    Rest.write(officer, person);
    Node role = new Node(Roles.EMPLOYEE_ROLE);
    Dates.writePeriod(officer.member("period"), role);
    if (role.isEmpty() && officer.member(Rest.OF_ROLE).isEmpty()) {
      officer.member("role").ifPresent(title -> Texts.write(title, person, JOB_TITLE));
      if (!person.isEmpty()) {
        owner.add(EMPLOYEE, person);
      }
      return;
    }
    if (!person.isEmpty()) {
      role.add(EMPLOYEE, person);
    }
    officer.member("role").ifPresent(name -> Roles.writeName(name, role));
    Rest.write(officer, Rest.OF_ROLE, role);
    owner.add(EMPLOYEE, role);
  }

  static void read(Subject subject, TargetObject profile, People people) {
    for (SourceField value : subject.take(EMPLOYEE)) {
      Optional<Subject> role = Roles.of(subject, value);
      Optional<Consumer<TargetObject>> person = person(subject, value, people);
      if (role.isPresent()) {
        readRole(role.get(), profile, people);
      } else if (person.isPresent()) {
        person.get().accept(profile.list("officers").add());
      } else {
        subject.leave(EMPLOYEE, value);
      }
    }
  }

  /** What reads a value as a person into an officer; empty if it is none. */
  private static Optional<Consumer<TargetObject>> person(
      Subject owner, SourceField value, People people) {
    Optional<Literal> literal = owner.literal(value);
    if (literal.isPresent()) {
      return Optional.of(officer -> putName(literal.get(), officer));
    }
    Optional<Subject> node =
        owner.node(value).filter(n -> !n.hasTypes() || n.hasType(Parties.PERSON));
    Optional<Subject> known = node.flatMap(people::take).filter(Officers::isPerson);
    if (known.isPresent()) {
      return Optional.of(officer -> readKnown(node.orElseThrow(), known.get(), officer));
    }
    return node.filter(Officers::isPerson).map(person -> officer -> readPerson(person, officer));
  }

  private static boolean isPerson(Subject node) {
    return node.hasText(NAME, JOB_TITLE);
  }

  private static void readRole(Subject role, TargetObject profile, People people) {
    TargetObject officer = profile.list("officers").add();
    Roles.read(role, officer);
    Dates.readPeriod(role, officer, profile, "officers");
    boolean isFound = false;
    for (SourceField value : role.take(EMPLOYEE)) {
      Optional<Consumer<TargetObject>> person =
          isFound ? Optional.empty() : person(role, value, people);
      person.ifPresentOrElse(reader -> reader.accept(officer), () -> role.leave(EMPLOYEE, value));
      isFound |= person.isPresent();
    }
    role.keepRest(officer, Rest.OF_ROLE);
    profile.list("officers").dropEmpty();
  }

  private static void readKnown(Subject node, Subject person, TargetObject officer) {
    node.takeId().ifPresent(id -> id.changed(officer.pointer(), People.REFERRED));
    readTitle(node, officer);
    readPerson(person, officer);
    node.keepRest(officer);
  }

  private static void readPerson(Subject person, TargetObject officer) {
    person.dropTypes(Parties.PERSON);
    person.takeText(NAME).ifPresent(name -> putName(name, officer));
    readTitle(person, officer);
    person.keepRest(officer);
  }

  private static void readTitle(Subject person, TargetObject officer) {
    if (!officer.has("role")) {
      Texts.read(person, JOB_TITLE, officer, "role");
    }
  }

  private static void putName(Literal name, TargetObject officer) {
    name.putAlone(Slot.member(officer, "name"));
  }
}
