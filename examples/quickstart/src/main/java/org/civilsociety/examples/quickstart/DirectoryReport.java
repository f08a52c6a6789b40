package org.civilsociety.examples.quickstart;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.civilsociety.ContactPoint;
import org.civilsociety.Directory;
import org.civilsociety.Experience;
import org.civilsociety.Membership;
import org.civilsociety.Name;
import org.civilsociety.NamedParty;
import org.civilsociety.Party;
import org.civilsociety.PartyReference;
import org.civilsociety.Place;
import org.civilsociety.PostalAddress;
import org.civilsociety.Profile;
import org.civilsociety.Quantity;
import org.civilsociety.StrategicObjective;
import org.civilsociety.TargetGroup;
import org.civilsociety.UnnamedParty;
import org.civilsociety.value.LocalizedText;

/** What a directory holds, in a few lines of English. */
final class DirectoryReport {

  private DirectoryReport() {}

  static List<String> lines(Directory directory) {
    List<String> lines = new ArrayList<>();
    directory.getOrganizations().forEach(organization -> addProfile(organization, lines));
    directory.getCoalitions().forEach(coalition -> addProfile(coalition, lines));
    directory.getMemberships().forEach(membership -> lines.add(line(membership)));
    return lines;
  }

  private static void addProfile(Profile profile, List<String> lines) {
    lines.add(profile.displayName(Locale.ENGLISH).map(Name::getText).orElse("(no name)"));
    add("names", profile.getNames().stream().map(Name::getText), lines);
    add("classified as", profile.getClassifications().stream().map(c -> text(c.getLabel())), lines);
    add("founded", founded(profile), lines);
    add("founders", profile.getFounders().stream().map(DirectoryReport::text), lines);
    add("based in", profile.getBasedIn().stream().map(DirectoryReport::text), lines);
    add("works in", profile.getWorksIn().stream().map(DirectoryReport::text), lines);
    add("mission", profile.getMission().text(Locale.ENGLISH).stream(), lines);
    add("vision", profile.getVision().text(Locale.ENGLISH).stream(), lines);
    add(
        "target groups",
        profile.getTargetGroups().stream().map(TargetGroup::getLabel).map(DirectoryReport::text),
        lines);
    add("themes", profile.getThemes().stream().map(theme -> text(theme.getLabel())), lines);
    add("scopes", profile.getScopes().stream().map(scope -> text(scope.getLabel())), lines);
    add("activities", profile.getActivities().stream().map(a -> text(a.getName())), lines);
    add("experience", profile.getExperience().stream().map(DirectoryReport::text), lines);
    add("addresses", profile.getAddresses().stream().map(DirectoryReport::text), lines);
    add("contact", profile.getContactPoints().stream().map(DirectoryReport::text), lines);
    add(
        "officers",
        profile.getOfficers().stream().map(o -> o.getName() + ", " + text(o.getRole())),
        lines);
    for (StrategicObjective objective : profile.getObjectives()) {
      add("objective", Stream.of(text(objective)), lines);
    }
    add(
        "kept word for word",
        profile.getVerbatims().stream().map(v -> v.getProperty() + ": " + v.getText()),
        lines);
  }

  private static Stream<String> founded(Profile profile) {
    return Stream.concat(
        profile.getFounded().stream().map(Object::toString),
        profile.getFoundedIn().stream().map(place -> "in " + text(place)));
  }

  private static void add(String label, Stream<String> values, List<String> lines) {
    String joined = values.collect(Collectors.joining("; "));
    if (!joined.isEmpty()) {
      lines.add("  " + label + ": " + joined);
    }
  }

  private static String line(Membership membership) {
    return "%s belongs to %s%s"
        .formatted(
            text(membership.getMember()),
            text(membership.getOrganization()),
            membership.getJoined().map(joined -> ", joined " + joined).orElse(""));
  }

  private static String text(Party party) {
    if (party instanceof PartyReference reference) {
      return reference.getId().value();
    }
    if (party instanceof NamedParty named) {
      return text(named.getName());
    }
    UnnamedParty unnamed = (UnnamedParty) party;
    return Stream.of(unnamed.getDescription(), unnamed.getReason())
        .map(said -> said.text(Locale.ENGLISH))
        .flatMap(Optional::stream)
        .collect(Collectors.joining("; ", "somebody unnamed (", ")"));
  }

  private static String text(Place place) {
    return text(place.getName()) + place.getCountry().map(code -> " (" + code + ")").orElse("");
  }

  private static String text(Experience experience) {
    return text(experience.getTheme())
        + experience.getYears().map(y -> ", years: " + text(y)).orElse("");
  }

  private static String text(Quantity quantity) {
    String bound = quantity.getBound().name().toLowerCase(Locale.ROOT).replace('_', ' ');
    return bound + " " + quantity.getNumber();
  }

  private static String text(PostalAddress address) {
    return Stream.of(
            address.getLines().stream(),
            address.getLocality().stream(),
            address.getPostalCode().stream())
        .flatMap(part -> part)
        .collect(Collectors.joining(", "));
  }

  private static String text(ContactPoint contact) {
    return contact.getKind() + ": " + contact.getValue().orElse("left blank");
  }

  private static String text(StrategicObjective objective) {
    return objective.getName().isEmpty()
        ? text(objective.getDescription())
        : text(objective.getName());
  }

  private static String text(LocalizedText text) {
    return text.text(Locale.ENGLISH).orElse("(not stated)");
  }
}
