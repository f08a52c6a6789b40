package org.civilsociety.jackson.popolo;

import java.util.Optional;
import org.civilsociety.Classifications;
import org.civilsociety.jackson.tree.SourceField;
import org.civilsociety.jackson.tree.TargetObject;

/**
 * Reads an organization. It is a coalition if its classification says so in one of the languages of
 * {@link Classifications#COALITION}, unless its type is told apart from that.
 */
final class ProfileReader {

  static final String COALITION = "coalition";
  static final String ORGANIZATION = "organization";

  private final Areas areas;
  private final TargetObject directory;

  ProfileReader(Areas areas, TargetObject directory) {
    this.areas = areas;
    this.directory = directory;
  }

  /** Reads all but its memberships. */
  TargetObject read(Members organization) {
    boolean isCoalition = isCoalition(organization.field());
    TargetObject profile = directory.list(isCoalition ? "coalitions" : "organizations").add();
    organization.text("id").ifPresent(id -> profile.keep("id", id));
    Names.read(organization, profile);
    organization
        .text("classification")
        .ifPresent(
            label -> profile.list("classifications").add().object("label").keep("und", label));
    type(organization.field())
        .flatMap(type -> organization.take(PopoloClass.TYPE))
        .ifPresent(type -> type.changed(profile.pointer(), "as the type of the record"));
    Identifiers.read(organization, profile);
    Dates.read(organization, "founding_date", profile, "founded");
    Dates.read(organization, "dissolution_date", profile, "dissolved");
    Texts.read(organization, "description", profile, "description");
    areas.read(organization, profile);
    Contacts.read(organization, profile);
    Links.readLinks(organization, profile);
    Relationships.read(organization, profile);
    Links.readSources(organization, profile);
    Dates.readChange(organization, profile);
    return profile;
  }

  /** Takes what is left of it. */
  static void finish(Members organization, TargetObject profile) {
    OwnMembers own =
        isCoalition(organization.field()) ? OwnMembers.COALITION : OwnMembers.ORGANIZATION;
    own.read(organization, profile);
  }

  static boolean isCoalition(SourceField organization) {
    return type(organization)
        .map(COALITION::equals)
        .orElseGet(
            () ->
                organization
                    .member("classification")
                    .flatMap(SourceField::text)
                    .filter(ProfileReader::namesACoalition)
                    .isPresent());
  }

  private static Optional<String> type(SourceField organization) {
    return organization
        .member(PopoloClass.TYPE)
        .flatMap(SourceField::text)
        .filter(ProfileReader::isType);
  }

  /** Whether a word says that a record is a coalition, or that it is none. */
  static boolean isType(String word) {
    return word.equals(COALITION) || word.equals(ORGANIZATION);
  }

  /** Whether a classification is read as that of a coalition. */
  static boolean namesACoalition(String classification) {
    return Classifications.COALITION.getLabel().texts().values().stream()
        .anyMatch(classification::equalsIgnoreCase);
  }
}
