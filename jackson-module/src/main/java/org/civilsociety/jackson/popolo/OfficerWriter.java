package org.civilsociety.jackson.popolo;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.civilsociety.jackson.tree.SourceField;
import org.civilsociety.jackson.tree.TargetList;
import org.civilsociety.jackson.tree.TargetObject;
import org.civilsociety.value.Extensions;

/**
 * Writes officers as memberships of persons. A person that came with an id is listed once and
 * referred to; any other stands within the membership.
 */
final class OfficerWriter {

  private static final String PERSON = "person";
  private static final String PERSON_ID = "person_id";
  private static final String ORGANIZATION = "organization";

  private final TargetList persons;
  private final Set<String> taken;
  private final Map<String, TargetObject> listed = new HashMap<>();
  private final Map<String, Optional<String>> names = new HashMap<>();

  /**
   * Begins to write officers.
   *
   * @param taken the ids of persons that are listed by themselves
   */
  OfficerWriter(TargetList persons, Set<String> taken) {
    this.persons = persons;
    this.taken = taken;
  }

  /**
   * Writes the officers of a profile.
   *
   * @param organizationId the organization, where the memberships do not stand within it
   */
  void write(Members profile, TargetList memberships, Optional<String> organizationId) {
    for (SourceField officer : profile.objects("officers")) {
      TargetObject membership = memberships.add();
      write(new Members(officer), membership);
      if (membership.isEmpty()) {
        memberships.dropEmpty();
      } else {
        complete(membership, organizationId);
      }
    }
  }

  /** Adds what no field says: that it is a person, and of which organization. */
  private static void complete(TargetObject membership, Optional<String> organizationId) {
    if (!membership.has(PERSON) && !membership.has(PERSON_ID)) {
      membership.put(PERSON, Extensions.empty());
    }
    organizationId.ifPresent(
        id -> {
          if (membership.has(ORGANIZATION)) {
            membership.object(ORGANIZATION).put("id", id);
          } else {
            membership.put("organization_id", id);
          }
        });
  }

  private void write(Members officer, TargetObject membership) {
    Optional<Members> apart = officer.object(OwnMembers.PLACE);
    writePerson(officer, apart.flatMap(members -> members.object(PERSON)), membership);
    Texts.write(officer, "role", membership, "role");
    Dates.writePeriod(officer, membership);
    apart.ifPresent(members -> writeOrganization(members, membership));
    OwnMembers.OFFICER.write(officer, apart, membership);
  }

  /** Writes what else is said of the organization; which one it is shows in the officer's place. */
  private static void writeOrganization(Members apart, TargetObject membership) {
    Optional<Members> organization =
        apart.object(ORGANIZATION).filter(o -> hasAllowed(o, PopoloClass.ORGANIZATION));
    if (organization.isEmpty()) {
      apart.take("organization_id").ifPresent(OfficerWriter::drop);
    } else {
      organization.get().take("id").ifPresent(OfficerWriter::drop);
      writeRest(organization.get(), PopoloClass.ORGANIZATION, membership.object(ORGANIZATION));
    }
  }

  private static void drop(SourceField id) {
    id.dropped("the place of the officer says it");
  }

  private void writePerson(Members officer, Optional<Members> person, TargetObject membership) {
    Optional<String> id = person.flatMap(members -> members.look("id"));
    Optional<String> name = officer.look("name");
    if (id.isEmpty()) {
      if (name.isPresent() || person.filter(p -> hasAllowed(p, PopoloClass.PERSON)).isPresent()) {
        writeEmbedded(officer, person, membership.object(PERSON));
      }
    } else if (taken.contains(id.get())) {
      writeEmbedded(officer, person, membership.object(PERSON));
    } else if (!listed.containsKey(id.get())) {
      TargetObject entry = persons.add();
      listed.put(id.get(), entry);
      names.put(id.get(), name);
      writeEmbedded(officer, person, entry);
      membership.put(PERSON_ID, id.get());
    } else if (person.get().field().members().size() == 1 && name.equals(names.get(id.get()))) {
      TargetObject entry = listed.get(id.get());
      officer.text("name").ifPresent(field -> field.kept(entry.pointer().appendProperty("name")));
      person.get().text("id").ifPresent(field -> membership.keep(PERSON_ID, field));
    } else {
      writeEmbedded(officer, person, membership.object(PERSON));
    }
  }

  private static void writeEmbedded(
      Members officer, Optional<Members> person, TargetObject target) {
    person.flatMap(members -> members.text("id")).ifPresent(id -> target.keep("id", id));
    officer.text("name").ifPresent(name -> target.keep("name", name));
    person.ifPresent(members -> writeRest(members, PopoloClass.PERSON, target));
  }

  private static void writeRest(Members members, PopoloClass type, TargetObject target) {
    for (SourceField member : members.rest()) {
      if (target.has(member.name()) || !type.allows(member.name(), member.value())) {
        member.dropped("is not what Popolo asks for");
      } else {
        target.keep(member.name(), member);
      }
    }
  }

  private static boolean hasAllowed(Members members, PopoloClass type) {
    return members.rest().stream().anyMatch(m -> type.allows(m.name(), m.value()));
  }
}
