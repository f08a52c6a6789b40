package org.civilsociety.jackson.ror;

import java.util.List;
import java.util.Optional;
import org.civilsociety.jackson.tree.SourceField;
import org.civilsociety.value.ExtensionValue;

/** Says of a member that a ROR record must have what the record lacks, or has in other terms. */
final class Missing {

  private static final List<String> TYPES =
      Words.TYPES.stream().map(Words.TYPE_SCHEME::concat).toList();

  private final SourceField profile;
  private final Faults faults;

  Missing(SourceField profile, Faults faults) {
    this.profile = profile;
    this.faults = faults;
  }

  void explain(String member) {
    switch (member) {
      case "id" -> id();
      case "locations" -> locations();
      case "names" -> lacking("names", "must have a name of a kind that ROR has", List.of());
      case "types" -> lacking("classifications", "must have a type of ROR as a code", TYPES);
      case "status" ->
          lacking("status", "must say whether it is at work", List.of("ACTIVE", "INACTIVE"));
      default -> administration(member);
    }
  }

  private void administration(String member) {
    String message = "must have what ROR wrote of its own record: when it was made and changed";
    if (profile.member(Words.REST).isPresent()) {
      faults.missing(profile.pointer().appendProperty(Words.REST), member, message, List.of());
    } else {
      faults.missing(profile.pointer(), Words.REST, message, List.of());
    }
  }

  private void lacking(String member, String message, List<String> suggestions) {
    Optional<SourceField> stated = profile.member(member);
    if (stated.isPresent()) {
      faults.term(stated.get().pointer(), stated.get().value(), message, suggestions);
    } else {
      faults.missing(profile.pointer(), member, message, suggestions);
    }
  }

  private void locations() {
    List<SourceField> places = profile.entries("basedIn");
    String message = "must have one name, and one number of GeoNames as a code: geonames:3117735";
    for (SourceField place : places) {
      faults.term(place.pointer(), place.value(), message, List.of());
    }
    if (places.isEmpty()) {
      faults.missing(
          profile.pointer(), "basedIn", "must have a place that GeoNames has", List.of());
    }
  }

  private void id() {
    List<SourceField> identifiers =
        profile.entries("identifiers").stream()
            .filter(each -> RorIds.of(each).isPresent())
            .toList();
    if (identifiers.isEmpty()) {
      lacking("id", "must be a ROR id, or have one among its identifiers", List.of());
      return;
    }
    SourceField first = identifiers.get(0);
    for (SourceField other : identifiers) {
      if (!RorIds.of(other).equals(RorIds.of(first))) {
        ExtensionValue value = other.member("value").orElse(other).value();
        String message = "must be the only ROR id, or the only one that is preferred";
        faults.repeated(other.pointer(), value, message, first.pointer());
      }
    }
  }
}
