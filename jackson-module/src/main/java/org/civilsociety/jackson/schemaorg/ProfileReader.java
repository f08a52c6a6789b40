package org.civilsociety.jackson.schemaorg;

import java.util.Optional;
import org.civilsociety.jackson.tree.SourceField;
import org.civilsociety.jackson.tree.TargetList;
import org.civilsociety.jackson.tree.TargetObject;
import org.civilsociety.value.ExtensionValue;

/** Reads a node as an organization, or as a coalition if it is a {@code Consortium}. */
final class ProfileReader {

  private final Subject subject;
  private final TargetObject profile;

  private ProfileReader(Subject subject, TargetObject profile) {
    this.subject = subject;
    this.profile = profile;
  }

  static void read(
      Subject subject, TargetObject profile, People people, MembershipReader memberships) {
    ProfileReader reader = new ProfileReader(subject, profile);
    reader.readTypes();
    Optional<String> id = reader.readId();
    reader.readFields(people);
    memberships.take(subject, id, profile);
    subject.keepRest(profile);
  }

  /** Reads the id, and returns it unless it can be that of no record. */
  private Optional<String> readId() {
    Optional<SourceField> field = subject.takeId();
    Optional<String> id =
        field.flatMap(SourceField::text).map(NodeIds::recordOf).filter(NodeIds::isOfRecord);
    if (id.isPresent()) {
      field.ifPresent(node -> NodeIds.read(node, profile));
    } else {
      field.ifPresent(node -> Misshapen.keepId(node, profile, subject.repetition()));
    }
    return id;
  }

  private void readTypes() {
    for (SourceField type : subject.takeTypes()) {
      String term = subject.term(type);
      if (term.equals(OrganizationTypes.ORGANIZATION)
          || term.equals(OrganizationTypes.CONSORTIUM)) {
        type.changed(profile.pointer(), "as what the record is");
      } else if (OrganizationTypes.contains(term)) {
        TargetList codes = profile.list("classifications").add().list("codes");
        ExtensionValue code = new ExtensionValue.Text(ProfileWriter.TYPE_ADDRESS + term);
        codes.change(code, type, "as a code");
      } else {
        subject.leaveType(type);
      }
    }
  }

  private void readFields(People people) {
    NameReader.read(subject, profile);
    Terms.read(subject, "additionalType", profile, "classifications");
    Identifiers.read(subject, profile);
    Dates.read(subject, "foundingDate", profile, "founded");
    Dates.read(subject, "dissolutionDate", profile, "dissolved");
    for (SourceField value : subject.take("foundingLocation")) {
      if (profile.has("foundedIn")
          || !Places.read(subject, value, () -> profile.object("foundedIn"))) {
        subject.leave("foundingLocation", value);
      }
    }
    for (SourceField value : subject.take("founder")) {
      Parties.reader(subject, value, people)
          .ifPresentOrElse(
              reader -> reader.accept(profile.list("founders").add()),
              () -> subject.leave("founder", value));
    }
    Texts.read(subject, "description", profile, "description");
    Terms.read(subject, "knowsAbout", profile, "themes");
    readPlaces("location", "basedIn");
    readPlaces("areaServed", "worksIn");
    PostalAddresses.read(subject, profile);
    ContactPoints.read(subject, profile);
    Links.read(subject, profile);
    Officers.read(subject, profile, people);
    Relationships.read(subject, profile, people);
  }

  private void readPlaces(String property, String member) {
    for (SourceField value : subject.take(property)) {
      if (!Places.read(subject, value, () -> profile.list(member).add())) {
        subject.leave(property, value);
      }
    }
  }
}
