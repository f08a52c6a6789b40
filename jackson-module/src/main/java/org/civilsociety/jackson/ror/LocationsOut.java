package org.civilsociety.jackson.ror;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.civilsociety.jackson.tree.SourceField;
import org.civilsociety.jackson.tree.TargetObject;
import org.civilsociety.value.Code;
import org.civilsociety.value.ExtensionValue;

/** Writes the places that GeoNames has. */
final class LocationsOut {

  private final TargetObject record;
  private final Places places;
  private final Set<String> written = new HashSet<>();

  LocationsOut(TargetObject record, Places places) {
    this.record = record;
    this.places = places;
  }

  void write(List<SourceField> basedIn) {
    basedIn.forEach(this::write);
  }

  private void write(SourceField place) {
    PlaceNumber number = PlaceNumber.of(place);
    Rest rest = number.isOfRor() ? Rest.of(place) : Rest.NONE;
    Optional<SourceField> name = OneText.of(place.member("name"));
    if (number.field().isEmpty() || name.isEmpty()) {
      place.dropped("ROR has places with one name and one number of GeoNames");
      return;
    }
    Optional<SourceField> subdivision = subdivision(place);
    String fingerprint =
        Fingerprint.of(
            number.field().get().value(),
            name.get().value(),
            place.member("country").map(SourceField::value).orElse(ExtensionValue.Null.NULL),
            subdivision.map(SourceField::value).orElse(ExtensionValue.Null.NULL),
            rest.value());
    if (!written.add(fingerprint)) {
      place.dropped("stands there already");
      return;
    }
    TargetObject target = places.entry(record.list("locations"), place);
    writeDetails(
        place,
        name.get(),
        subdivision,
        rest.within(LocationIn.DETAILS),
        target.object(LocationIn.DETAILS));
    rest.fill(target, LocationIn.ID);
    number.write(target);
    rest.fillOthers(target);
    if (!number.isOfRor()) {
      place.given(Words.REST).ifPresent(other -> other.dropped("is not known to be of this place"));
    }
  }

  private static void writeDetails(
      SourceField place,
      SourceField name,
      Optional<SourceField> subdivision,
      Rest rest,
      TargetObject details) {
    rest.fill(details, "continent_code", "continent_name");
    place.member("country").ifPresent(country -> details.keep("country_code", country));
    rest.fill(details, "country_code", "country_name");
    subdivision.ifPresent(
        code ->
            details.change(
                "country_subdivision_code", withoutCountry(code), code, "without its country"));
    rest.fill(details, "country_subdivision_code", "country_subdivision_name", "lat", "lng");
    OneText.put(details, "name", name);
    rest.fillOthers(details);
  }

  /** The code of a subdivision, if it is one of the place's country. */
  private static Optional<SourceField> subdivision(SourceField place) {
    String start =
        Code.ISO_3166_2 + ":" + place.member("country").flatMap(SourceField::text).orElse("") + "-";
    return place.entries("codes").stream()
        .filter(code -> code.text().filter(text -> text.startsWith(start)).isPresent())
        .filter(code -> LocationIn.SUBDIVISION.test(withoutCountry(code)))
        .findFirst();
  }

  private static String withoutCountry(SourceField code) {
    String text = code.text().orElse("");
    return text.substring(text.indexOf('-', Code.ISO_3166_2.length()) + 1);
  }
}
