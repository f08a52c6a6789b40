package org.civilsociety.jackson.popolo;

import java.util.Optional;
import java.util.Set;
import org.civilsociety.Coalition;
import org.civilsociety.ContactPoint;
import org.civilsociety.Directory;
import org.civilsociety.Extensible;
import org.civilsociety.Identifier;
import org.civilsociety.Link;
import org.civilsociety.Membership;
import org.civilsociety.Name;
import org.civilsociety.NamedParty;
import org.civilsociety.Officer;
import org.civilsociety.Organization;
import org.civilsociety.PartyReference;
import org.civilsociety.Place;
import org.civilsociety.Source;
import org.civilsociety.UnnamedParty;
import org.civilsociety.jackson.format.EntityFormat;
import org.civilsociety.jackson.format.Formats;
import org.civilsociety.jackson.tree.SourceField;
import org.civilsociety.jackson.tree.TargetObject;

/**
 * Members without a counterpart. Those that a publisher has added keep their name and place in both
 * directions. Those that Popolo defines, or whose name means something else in the model, stand
 * under {@code popolo} in the record.
 */
record OwnMembers(PopoloClass popolo, Set<String> model) {

  /** The extension of a record that holds what is Popolo's. */
  static final String PLACE = "popolo";

  static final OwnMembers DIRECTORY = of(PopoloClass.DOCUMENT, Directory.class);
  static final OwnMembers ORGANIZATION = of(PopoloClass.ORGANIZATION, Organization.class);
  static final OwnMembers COALITION = of(PopoloClass.ORGANIZATION, Coalition.class);
  static final OwnMembers MEMBERSHIP = of(PopoloClass.MEMBERSHIP, Membership.class);
  static final OwnMembers OFFICER = of(PopoloClass.MEMBERSHIP, Officer.class);
  static final OwnMembers REFERENCE = of(PopoloClass.ORGANIZATION, PartyReference.class);
  static final OwnMembers NAMED = of(PopoloClass.PARTY, NamedParty.class);
  static final OwnMembers UNNAMED = of(PopoloClass.PARTY, UnnamedParty.class);
  static final OwnMembers NAME = of(PopoloClass.OTHER_NAME, Name.class);
  static final OwnMembers IDENTIFIER = of(PopoloClass.IDENTIFIER, Identifier.class);
  static final OwnMembers CONTACT = of(PopoloClass.CONTACT_DETAIL, ContactPoint.class);
  static final OwnMembers LINK = of(PopoloClass.LINK, Link.class);
  static final OwnMembers SOURCE = of(PopoloClass.LINK, Source.class);
  static final OwnMembers PLACE_OF_WORK = of(PopoloClass.AREA, Place.class);

  private static OwnMembers of(PopoloClass popolo, Class<? extends Extensible> type) {
    return new OwnMembers(popolo, ((EntityFormat<?>) Formats.ALL.of(type)).memberNames());
  }

  /** Takes what is left of an object of Popolo into the record. */
  void read(Members object, TargetObject entity) {
    for (SourceField member : object.rest()) {
      TargetObject place = standsApart(member.name()) ? entity.object(PLACE) : entity;
      if (place.has(member.name())) {
        member.dropped("the name is taken in the result");
      } else {
        place.keep(member.name(), member);
      }
    }
  }

  /** Takes what is left of a record into the object of Popolo. */
  void write(Members entity, TargetObject object) {
    write(entity, entity.object(PLACE), object);
  }

  /** The same, where some of what stands apart was taken before. */
  void write(Members entity, Optional<Members> apart, TargetObject object) {
    apart.ifPresent(members -> members.rest().forEach(member -> writeApart(member, object)));
    for (SourceField member : entity.rest()) {
      String name = member.name();
      if (model.contains(name)) {
        member.dropped("Popolo has no word for it");
      } else if (popolo.knows(name) || name.equals(PLACE) || object.has(name)) {
        member.dropped("Popolo would take it for something else");
      } else {
        object.keep(name, member);
      }
    }
  }

  private void writeApart(SourceField member, TargetObject object) {
    String name = member.name();
    if (object.has(name)) {
      member.dropped("what the record says takes its place");
    } else if (!popolo.allows(name, member.value())) {
      member.dropped("is not what Popolo asks for");
    } else if (standsApart(name)) {
      object.keep(name, member);
    } else {
      object.change(name, member.value(), member, "stands beside the members of Popolo");
    }
  }

  private boolean standsApart(String name) {
    return popolo.knows(name) || model.contains(name) || name.equals(PLACE);
  }
}
