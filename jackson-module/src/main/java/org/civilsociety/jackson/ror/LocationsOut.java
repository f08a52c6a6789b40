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

  private static final List<String> BEFORE_COUNTRY = List.of("continent_code", "continent_name");
  private static final List<String> DETAILS =
      List.of(
          "continent_code",
          "continent_name",
          "country_code",
          "country_name",
          "country_subdivision_code",
          "country_subdivision_name",
          "lat",
          "lng",
          "name");

  private final TargetObject record;
  private final Set<String> written = new HashSet<>();

  LocationsOut(TargetObject record) {
    this.record = record;
  }

  void write(List<SourceField> places) {
    places.forEach(this::write);
  }

  private void write(SourceField place) {
    Rest rest = Rest.of(place);
    Optional<SourceField> code = code(place);
    Optional<SourceField> number = code.or(() -> rest.given("geonames_id"));
    Optional<SourceField> name = OneText.of(place.member("name"));
    if (number.isEmpty() || name.isEmpty()) {
      place.dropped("ROR has places with one name and a number of GeoNames");
      return;
    }
    Optional<SourceField> subdivision = subdivision(place);
    String fingerprint =
        Fingerprint.of(
            number.get().value(),
            name.get().value(),
            place.member("country").map(SourceField::value).orElse(ExtensionValue.Null.NULL),
            subdivision.map(SourceField::value).orElse(ExtensionValue.Null.NULL),
            rest.value());
    if (!written.add(fingerprint)) {
      place.dropped("stands there already");
      return;
    }
    TargetObject target = record.list("locations").add();
    writeDetails(place, name.get(), subdivision, target.object(LocationIn.DETAILS));
    code.ifPresent(
        known ->
            target.change(
                "geonames_id",
                new ExtensionValue.Numeral(after(LocationIn.SCHEME, known)),
                known,
                "as a number"));
    rest.fill(target, "geonames_id");
    rest.fillOthers(target, List.of(LocationIn.DETAILS, "geonames_id"));
  }

  private static void writeDetails(
      SourceField place,
      SourceField name,
      Optional<SourceField> subdivision,
      TargetObject details) {
    Rest rest = Rest.of(place).within(LocationIn.DETAILS);
    BEFORE_COUNTRY.forEach(member -> rest.fill(details, member));
    place.member("country").ifPresent(country -> details.keep("country_code", country));
    rest.fill(details, "country_code", "country_name");
    subdivision.ifPresent(
        code ->
            details.change(
                "country_subdivision_code", withoutCountry(code), code, "without its country"));
    rest.fill(details, "country_subdivision_code", "country_subdivision_name", "lat", "lng");
    OneText.put(details, "name", name);
    rest.fillOthers(details, DETAILS);
  }

  private static Optional<SourceField> code(SourceField place) {
    return codes(place).stream()
        .filter(each -> LocationIn.NUMBER.matcher(after(LocationIn.SCHEME, each)).matches())
        .findFirst();
  }

  /** The code of a subdivision, if it is one of the place's country. */
  private static Optional<SourceField> subdivision(SourceField place) {
    String country = place.member("country").flatMap(SourceField::text).orElse("");
    return codes(place).stream()
        .filter(
            code ->
                after(Code.ISO_3166_2 + ":", code).startsWith(country + "-")
                    && LocationIn.SUBDIVISION.test(withoutCountry(code)))
        .findFirst();
  }

  private static List<SourceField> codes(SourceField place) {
    return place.entries("codes");
  }

  private static String withoutCountry(SourceField code) {
    String text = code.text().orElse("");
    return text.substring(text.indexOf('-', Code.ISO_3166_2.length()) + 1);
  }

  private static String after(String scheme, SourceField code) {
    return code.text()
        .filter(text -> text.startsWith(scheme))
        .map(text -> text.substring(scheme.length()))
        .orElse("");
  }
}
