package org.civilsociety.jackson.popolo;

import java.util.List;
import java.util.Optional;
import org.civilsociety.jackson.tree.SourceField;
import org.civilsociety.jackson.tree.TargetList;
import org.civilsociety.jackson.tree.TargetObject;

/** Writes a profile as an organization. */
final class ProfileWriter {

  private static final String CLASSIFICATION = "classification";

  private ProfileWriter() {}

  static void write(SourceField field, boolean isCoalition, TargetObject organization) {
    Members profile = new Members(field);
    profile.text("id").ifPresent(id -> organization.keep("id", id));
    Names.write(profile, organization);
    writeClassification(profile, organization);
    Identifiers.write(profile, organization);
    Relationships.write(profile, organization);
    Areas.write(profile, organization);
    Texts.write(profile, "description", organization, "description");
    Dates.write(profile, "founded", organization, "founding_date");
    Dates.write(profile, "dissolved", organization, "dissolution_date");
    Contacts.write(profile, organization);
    Links.writeLinks(profile, organization);
    Links.writeSources(profile, organization);
    Dates.writeChange(profile, organization);
    profile.take("officers");
    Optional<Members> apart = profile.object(OwnMembers.PLACE);
    apart.ifPresent(members -> writeApart(members, isCoalition, organization));
    (isCoalition ? OwnMembers.COALITION : OwnMembers.ORGANIZATION)
        .write(profile, apart, organization);
  }

  private static void writeApart(Members apart, boolean isCoalition, TargetObject organization) {
    appendAll(apart, PopoloClass.MEMBERSHIP, organization.list("memberships"), "memberships");
    boolean isType = apart.look(PopoloClass.TYPE).filter(ProfileReader::isType).isPresent();
    if (isType || needsType(isCoalition, organization)) {
      apart.take(PopoloClass.TYPE).ifPresent(type -> type.dropped("the type of the record counts"));
    }
  }

  /** Adds the objects of a list that are what Popolo asks for. */
  static void appendAll(Members members, PopoloClass type, TargetList list, String name) {
    for (SourceField object : members.objects(name)) {
      if (type.fits(object.value())) {
        list.keep(object);
      } else {
        object.dropped("is not what Popolo asks for");
      }
    }
  }

  private static void writeClassification(Members profile, TargetObject organization) {
    List<SourceField> classifications = profile.objects("classifications");
    for (int i = 0; i < classifications.size(); i++) {
      if (i == 0) {
        writeClassification(classifications.get(i), organization);
      } else {
        classifications.get(i).dropped("Popolo has one classification");
      }
    }
  }

  private static void writeClassification(SourceField first, TargetObject organization) {
    Members classification = new Members(first);
    Texts.write(classification, "label", organization, CLASSIFICATION);
    for (SourceField member : classification.rest()) {
      member.dropped("the classification is a text and no more");
    }
  }

  /** Says whether it is a coalition, where the classification does not or says otherwise. */
  static void writeType(boolean isCoalition, TargetObject organization) {
    if (needsType(isCoalition, organization)) {
      organization.put(
          PopoloClass.TYPE, isCoalition ? ProfileReader.COALITION : ProfileReader.ORGANIZATION);
    }
  }

  private static boolean needsType(boolean isCoalition, TargetObject organization) {
    return isCoalition
        != organization.text(CLASSIFICATION).filter(ProfileReader::namesACoalition).isPresent();
  }
}
