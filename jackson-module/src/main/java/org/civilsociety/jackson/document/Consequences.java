package org.civilsociety.jackson.document;

import static java.util.Map.entry;

import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonPointer;

/**
 * Tells which findings only follow from what was left out of a record: that nothing is there, where
 * something was; that two entries are the same, where what tells them apart was left out; that a
 * record is unknown, where records were left out.
 */
final class Consequences {

  /** The rules that ask for something to be there, and what of the same record would serve. */
  private static final Map<String, List<String>> SERVED_BY =
      Map.ofEntries(
          entry("name.missing", List.of("names", "identifiers")),
          entry("membership.party-missing", List.of("member", "organization")),
          entry("membership.status", List.of("period")),
          entry("membership.joined-future", List.of("status")),
          entry("objective.empty", List.of("name", "description")),
          entry("target-group.empty", List.of("label", "codes")),
          entry("theme.empty", List.of("label", "codes")),
          entry("classification.empty", List.of("label", "codes")),
          entry("address.empty", List.of("lines", "locality", "region", "postalCode", "country")),
          entry("contact.blank", List.of("value")),
          entry("experience.as-of", List.of("years")),
          entry("profile.objectives-absent", List.of("objectives")),
          entry("profile.target-groups-absent", List.of("targetGroups", "objectives")),
          entry("directory.id-missing", List.of("id")),
          entry("publication.display-name", List.of("names")),
          entry("publication.mission", List.of("mission")),
          entry("publication.contact", List.of("contactPoints")),
          entry("publication.place", List.of("basedIn", "worksIn")));

  /** The rules that compare entries, and in which of their members these may differ. */
  private static final Map<String, List<String>> COMPARED =
      Map.of(
          "name.display-repeated", List.of("language", "kinds"),
          "name.repeated", List.of("text", "language"),
          "identifier.repeated", List.of("scheme", "value"),
          "directory.identifier-shared", List.of("scheme", "value"),
          "directory.membership-cycle", List.of("member", "organization", "period", "status"),
          "target-group.repeated", List.of("label", "codes"),
          "theme.repeated", List.of("label", "codes"),
          "directory.membership-overlap",
              List.of("member", "organization", "role", "joined", "period", "status"));

  /** What may be the profile that somebody refers to: a list, an entry, or the id of one. */
  private static final Pattern PROFILE =
      Pattern.compile("/(organizations|coalitions)(/[0-9]+(/id)?)?");

  private final NavigableSet<String> leftOut = new TreeSet<>();
  private final @Nullable JsonPointer broken;
  private final boolean lacksProfiles;

  /**
   * Takes what was left out.
   *
   * @param leftOut the ways to all that was left out
   * @param broken the way to where the document could be read no further
   */
  Consequences(Stream<JsonPointer> leftOut, @Nullable JsonPointer broken) {
    leftOut.map(JsonPointer::toString).forEach(this.leftOut::add);
    this.broken = broken;
    lacksProfiles = broken != null || this.leftOut.stream().anyMatch(Consequences::isProfile);
  }

  /** Whether a finding would not be there, had nothing been left out. */
  boolean include(
      String rule, JsonPointer pointer, Optional<String> missing, List<JsonPointer> related) {
    if (leftOut.isEmpty() && broken == null) {
      return false;
    }
    List<String> compared = COMPARED.get(rule);
    if (compared != null) {
      return Stream.concat(Stream.of(pointer), related.stream())
          .anyMatch(place -> isIncomplete(place, compared));
    }
    return switch (rule) {
      case "directory.reference-unknown" -> lacksProfiles;
      case "coalition.members" ->
          broken != null || has(pointer + "/membersListed") || has("/memberships");
      case "directory.membership-lifetime" ->
          has(pointer + "/status") || has(pointer + "/period") || isOpen(pointer);
      case "source.unknown" -> hasSourcesAbove(pointer);
      default -> lacks(rule, pointer, missing);
    };
  }

  private boolean lacks(String rule, JsonPointer pointer, Optional<String> missing) {
    return isMissing(pointer, missing)
        || leftOut.contains(pointer.toString())
        || isOpen(pointer)
        || isUnserved(rule, missing.isPresent() ? pointer : head(pointer));
  }

  private boolean isUnserved(String rule, JsonPointer record) {
    List<String> serving = SERVED_BY.get(rule);
    return serving != null
        && (isOpen(record) || serving.stream().anyMatch(name -> has(record + "/" + name)));
  }

  private boolean isMissing(JsonPointer record, Optional<String> missing) {
    return missing.isPresent()
        && (isOpen(record) || has(record.appendProperty(missing.get()).toString()));
  }

  private static JsonPointer head(JsonPointer pointer) {
    JsonPointer head = pointer.head();
    return head == null ? pointer : head;
  }

  /** Whether the value at a place, or part of it, was left out. */
  private boolean has(String place) {
    String within = leftOut.ceiling(place + "/");
    return leftOut.contains(place) || (within != null && within.startsWith(place + "/"));
  }

  /** Whether the document breaks off within the value at a place. */
  private boolean isOpen(JsonPointer place) {
    return broken != null && (broken + "/").startsWith(place + "/");
  }

  /** Whether an entry, or the member of one, lacks what it is compared by. */
  private boolean isIncomplete(JsonPointer place, List<String> compared) {
    return isOpen(place)
        || leftOut.contains(place.toString())
        || compared.stream().anyMatch(member -> has(place + "/" + member));
  }

  private static boolean isProfile(String place) {
    return PROFILE.matcher(place).matches();
  }

  private boolean hasSourcesAbove(JsonPointer pointer) {
    for (JsonPointer place = pointer; place != null; place = place.head()) {
      if (has(place + "/sources") || isOpen(place)) {
        return true;
      }
      if (place.matches()) {
        return false;
      }
    }
    return false;
  }
}
