package org.civilsociety.jackson.schemaorg;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.civilsociety.jackson.tree.SourceField;
import org.civilsociety.value.Extensions;

/** Writes an organization or a coalition as a node. */
final class ProfileWriter {

  static final String TYPE_ADDRESS = "https://schema.org/";

  private static final Map<String, String> HOMELESS =
      Map.ofEntries(
          Map.entry("legalForm", "schema.org has no legal form"),
          Map.entry("independent", "schema.org does not say who is independent"),
          Map.entry("memberKind", "schema.org has no kind of members"),
          Map.entry("membersListed", "schema.org does not say whether its members are listed"),
          Map.entry("status", "schema.org has no status of an organization"),
          Map.entry("mission", "schema.org has no mission, and there is a description"),
          Map.entry("vision", "schema.org has no vision"),
          Map.entry("approach", "schema.org has no approach"),
          Map.entry("objectives", "schema.org has no objectives"),
          Map.entry("targetGroups", "schema.org knows no audience of an organization"),
          Map.entry("scopes", "schema.org has no scope of work"),
          Map.entry("activities", "schema.org has no activities of an organization"),
          Map.entry("experience", "schema.org has no experience of an organization"),
          Map.entry("memberCount", "schema.org counts no members"),
          Map.entry("sources", "schema.org has no sources of a node"),
          Map.entry("verbatims", "schema.org has no wordings of a source"),
          Map.entry("modified", "schema.org dates no changes of an organization"));

  private final SourceField profile;
  private final Node node = new Node("");

  private ProfileWriter(SourceField profile) {
    this.profile = profile;
  }

  static Node organization(SourceField organization) {
    ProfileWriter writer = new ProfileWriter(organization);
    if (writer.profile.entries("classifications").stream().noneMatch(c -> type(c).isPresent())) {
      writer.addType(OrganizationTypes.ORGANIZATION);
    }
    return writer.write();
  }

  static Node coalition(SourceField coalition) {
    ProfileWriter writer = new ProfileWriter(coalition);
    writer.addType(OrganizationTypes.CONSORTIUM);
    return writer.write();
  }

  private void addType(String type) {
    node.add(
        Node.TYPE,
        slot -> {
          slot.put(type);
          if (profile.value().equals(Extensions.empty())) {
            profile.kept(slot.pointer());
          }
        });
  }

  private Node write() {
    HOMELESS.forEach((member, why) -> profile.member(member).ifPresent(f -> f.dropped(why)));
    profile.member("id").ifPresent(id -> NodeIds.write(id, node));
    profile.entries("classifications").forEach(this::writeClassification);
    NameWriter.write(profile, node);
    writeDescription();
    Identifiers.write(profile, node, false);
    profile.member("founded").ifPresent(date -> Dates.write(date, node, "foundingDate"));
    profile.member("dissolved").ifPresent(date -> Dates.write(date, node, "dissolutionDate"));
    profile.member("foundedIn").ifPresent(place -> Places.write(place, node, "foundingLocation"));
    for (SourceField founder : profile.entries("founders")) {
      Parties.write(founder).ifPresent(party -> node.add("founder", party));
    }
    profile.entries("themes").forEach(this::writeTheme);
    profile.entries("basedIn").forEach(place -> Places.write(place, node, "location"));
    profile.entries("worksIn").forEach(place -> Places.write(place, node, "areaServed"));
    profile.entries("addresses").forEach(address -> PostalAddresses.write(address, node));
    ContactPoints.write(profile, node);
    Links.write(profile, node);
    Officers.write(profile, node);
    Relationships.write(profile, node);
    Rest.write(profile, node);
    return node;
  }

  private void writeTheme(SourceField theme) {
    theme.member("primary").ifPresent(f -> f.dropped("schema.org puts no theme first"));
    Terms.write(theme, node, "knowsAbout");
  }

  /** The mission stands in for a description that is not there. */
  private void writeDescription() {
    Optional<SourceField> description = profile.member("description");
    if (description.isPresent()) {
      Texts.write(description.get(), node, "description");
      return;
    }
    for (SourceField text : profile.member("mission").map(Texts::said).orElse(List.of())) {
      node.add("description", slot -> text.changed(Texts.write(text, slot), "as the description"));
    }
  }

  private void writeClassification(SourceField classification) {
    type(classification)
        .ifPresentOrElse(
            code ->
                node.add(
                    Node.TYPE,
                    slot ->
                        slot.change(
                            code.text().orElse("").substring(TYPE_ADDRESS.length()),
                            code,
                            "as the type")),
            () -> Terms.write(classification, node, "additionalType"));
  }

  /** The code of a classification that says nothing but a type of schema.org. */
  private static Optional<SourceField> type(SourceField classification) {
    List<SourceField> codes = classification.entries("codes");
    boolean isBare = classification.member("label").isEmpty() && !Rest.isIn(classification);
    return codes.size() == 1 && isBare
        ? codes.stream()
            .filter(code -> code.text().filter(ProfileWriter::isType).isPresent())
            .findFirst()
        : Optional.empty();
  }

  private static boolean isType(String code) {
    String type = code.startsWith(TYPE_ADDRESS) ? code.substring(TYPE_ADDRESS.length()) : "";
    return OrganizationTypes.contains(type)
        && !type.equals(OrganizationTypes.ORGANIZATION)
        && !type.equals(OrganizationTypes.CONSORTIUM);
  }
}
