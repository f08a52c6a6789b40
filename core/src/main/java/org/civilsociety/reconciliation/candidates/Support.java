package org.civilsociety.reconciliation.candidates;

import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.civilsociety.Place;
import org.civilsociety.PostalAddress;
import org.civilsociety.Profile;
import org.civilsociety.internal.FoldedText;
import org.civilsociety.value.CountryCode;
import org.civilsociety.value.PartialDate;

/** What supports that two records are one organization, or speaks against it: place and date. */
final class Support {

  private final Optional<UnaryOperator<String>> transliteration;

  Support(Optional<UnaryOperator<String>> transliteration) {
    this.transliteration = transliteration;
  }

  /**
   * Says whether one was certainly founded before the other, or has its seats in no same country.
   */
  static boolean contradicts(Profile one, Profile other) {
    return foundingDiffers(one, other) || countryDiffers(one, other);
  }

  private static boolean foundingDiffers(Profile one, Profile other) {
    return one.getFounded()
        .flatMap(first -> other.getFounded().map(second -> !first.mayEqual(second)))
        .orElse(false);
  }

  private static boolean countryDiffers(Profile one, Profile other) {
    Set<CountryCode> first = countries(one);
    Set<CountryCode> second = countries(other);
    return !first.isEmpty() && !second.isEmpty() && Collections.disjoint(first, second);
  }

  private static Set<CountryCode> countries(Profile profile) {
    return Stream.concat(
            profile.getBasedIn().stream().map(Place::getCountry),
            profile.getAddresses().stream().map(PostalAddress::getCountry))
        .flatMap(Optional::stream)
        .collect(Collectors.toSet());
  }

  /** In what else two records agree. */
  List<Reason> of(Profile one, Profile other) {
    return Stream.of(founding(one, other), place(one, other)).flatMap(Optional::stream).toList();
  }

  private static Optional<Reason> founding(Profile one, Profile other) {
    return one.getFounded()
        .flatMap(
            first ->
                other
                    .getFounded()
                    .filter(second -> sameYear(first, second))
                    .map(second -> founding(first, second)));
  }

  private static Reason founding(PartialDate first, PartialDate second) {
    return new Reason(Reason.Kind.SAME_FOUNDING, first.toString(), second.toString(), 1);
  }

  private static boolean sameYear(PartialDate first, PartialDate second) {
    return first.mayEqual(second)
        && first.earliest().getYear() == second.earliest().getYear()
        && first.precision() != PartialDate.Precision.DECADE
        && second.precision() != PartialDate.Precision.DECADE;
  }

  private Optional<Reason> place(Profile one, Profile other) {
    Map<String, String> first = places(one, "L", "O");
    Map<String, String> second = places(other, "O", "L");
    return first.entrySet().stream()
        .flatMap(
            place ->
                Optional.ofNullable(second.get(place.getKey()))
                    .map(name -> new Reason(Reason.Kind.SAME_PLACE, place.getValue(), name, 1))
                    .stream())
        .min(Agreements.BEST_FIRST);
  }

  /** How its places are compared, each with its name. */
  private Map<String, String> places(Profile profile, String latin, String other) {
    Map<String, String> places = new HashMap<>();
    names(profile)
        .forEach(
            name -> {
              Spelling spelling = Spelling.of(0, name);
              places.putIfAbsent(" " + String.join(" ", spelling.words()), name);
              String script = spelling.isLatin() ? latin : other;
              transliteration
                  .map(spelling::transliterated)
                  .map(consonants -> script + String.join("", consonants.words()))
                  .ifPresent(key -> places.putIfAbsent(key, name));
            });
    return places;
  }

  private static Stream<String> names(Profile profile) {
    Stream<String> seats =
        profile.getBasedIn().stream()
            .map(Place::getName)
            .flatMap(name -> name.texts().values().stream());
    Stream<String> towns =
        profile.getAddresses().stream().map(PostalAddress::getLocality).flatMap(Optional::stream);
    return Stream.concat(seats, towns).filter(name -> !FoldedText.of(name).isEmpty());
  }
}
