package org.civilsociety.jackson.schemaorg;

import java.util.Optional;
import org.civilsociety.jackson.tree.SourceField;
import org.civilsociety.jackson.tree.TargetObject;

/**
 * Officers: each an {@code employee}, who is in schema.org whoever works for the organization, with
 * a {@code jobTitle}; in an {@code EmployeeRole} if there is a period.
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
    Optional<SourceField> period = officer.member("period");
    Node person = new Node(Parties.PERSON);
    officer.member("name").ifPresent(name -> person.add(NAME, slot -> slot.keep(name)));
    Rest.write(officer, person);
    if (!Dates.hasExactEnd(period)) {
      period.ifPresent(field -> field.dropped("neither end is an exact year, month or day"));
      officer.member("role").ifPresent(role -> Texts.write(role, person, JOB_TITLE));
      if (!person.isEmpty()) {
        owner.add(EMPLOYEE, person);
      }
      return;
    }
    Node role = new Node(Roles.EMPLOYEE_ROLE);
    role.add(EMPLOYEE, person);
    officer.member("role").ifPresent(name -> Roles.writeName(name, role));
    period.ifPresent(field -> Dates.writePeriod(field, role));
    owner.add(EMPLOYEE, role);
  }

  static void read(Subject subject, TargetObject profile) {
    for (SourceField value : subject.take(EMPLOYEE)) {
      Optional<Subject> role = Roles.of(subject, value);
      Optional<Literal> literal = subject.literal(value);
      Optional<Subject> person = subject.node(value).filter(Officers::isPerson);
      if (role.isPresent()) {
        readRole(role.get(), profile.list("officers").add());
      } else if (literal.isPresent()) {
        putName(literal.get(), profile.list("officers").add());
      } else if (person.isPresent()) {
        TargetObject officer = profile.list("officers").add();
        readPerson(person.get(), officer);
        person.get().keepRest(officer);
      } else {
        subject.leave(EMPLOYEE, value);
      }
    }
  }

  private static boolean isPerson(Subject node) {
    return node.hasText(NAME, JOB_TITLE) && (!node.hasTypes() || node.hasType(Parties.PERSON));
  }

  private static void readRole(Subject role, TargetObject officer) {
    Roles.read(role, officer);
    for (SourceField value : role.take(EMPLOYEE)) {
      Optional<Literal> literal = role.literal(value);
      Optional<Subject> person = role.node(value);
      if (literal.isPresent() && !officer.has("name")) {
        putName(literal.get(), officer);
      } else if (person.isPresent() && !officer.has("name")) {
        readPerson(person.get(), officer);
        person.get().keepRest(officer);
      } else {
        role.leave(EMPLOYEE, value);
      }
    }
    role.keepRest(officer);
  }

  private static void readPerson(Subject person, TargetObject officer) {
    person.takeType(Parties.PERSON, type -> type.dropped("is what the field is"));
    person.takeText(NAME).ifPresent(name -> putName(name, officer));
    if (!officer.has("role")) {
      Texts.read(person, JOB_TITLE, officer, "role");
    }
  }

  private static void putName(Literal name, TargetObject officer) {
    name.putAlone(Slot.member(officer, "name"));
  }
}
