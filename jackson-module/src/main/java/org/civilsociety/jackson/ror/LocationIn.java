package org.civilsociety.jackson.ror;

import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.civilsociety.jackson.tree.SourceField;
import org.civilsociety.jackson.tree.TargetObject;
import org.civilsociety.value.Code;
import org.civilsociety.value.CountryCode;
import org.civilsociety.value.ExtensionValue;

/** Reads a location of a ROR record, which is a place of GeoNames. */
final class LocationIn {

  /** The member in which the details of the place stand. */
  static final String DETAILS = "geonames_details";

  /** The member in which its number stands. */
  static final String ID = "geonames_id";

  /** The beginning of codes that are numbers of GeoNames: {@code geonames:3117735}. */
  static final String SCHEME = "geonames:";

  /** A code that is a number of GeoNames. */
  static final Predicate<String> CODE =
      Pattern.compile(SCHEME + "(?:0|[1-9][0-9]{0,18})").asMatchPredicate();

  private static final Predicate<String> COUNTRY = RorObject.formOf(CountryCode::parse);
  static final Predicate<String> SUBDIVISION = Pattern.compile("[A-Z0-9]{1,3}").asMatchPredicate();

  private LocationIn() {}

  static void read(RorObject from, TargetObject place) {
    from.member(ID).ifPresent(id -> code(id).ifPresent(code -> readNumber(from, code, place)));
    from.member(DETAILS)
        .filter(details -> RorObject.isObject(details.value()))
        .ifPresent(
            details -> {
              readDetails(new RorObject(details), place);
              from.take(DETAILS);
            });
  }

  /** The number stays as well, to tell of which place the details are. */
  private static void readNumber(RorObject from, String code, TargetObject place) {
    SourceField id = from.member(ID).orElseThrow();
    place.object(Words.REST).put(ID, id.value());
    place
        .list("codes")
        .change(new ExtensionValue.Text(code), id, "as a code of the scheme geonames");
    from.take(ID);
  }

  /** The code for a number; empty if it is none that GeoNames can have. */
  static Optional<String> code(SourceField id) {
    return Optional.of(id.value())
        .filter(ExtensionValue.Numeral.class::isInstance)
        .map(ExtensionValue.Numeral.class::cast)
        .flatMap(number -> Decimal.of(number).whole())
        .map(SCHEME::concat)
        .filter(CODE);
  }

  private static void readDetails(RorObject details, TargetObject place) {
    if (details.text("name", RorObject.STATED).isPresent()) {
      details.keep("name", RorObject.STATED, place.object("name"), "und");
    }
    details.keep("country_code", COUNTRY, place, "country");
    Optional<String> country = details.text("country_code", COUNTRY).flatMap(SourceField::text);
    Optional<SourceField> subdivision = details.text("country_subdivision_code", SUBDIVISION);
    if (country.isPresent() && subdivision.isPresent()) {
      String code = country.get() + "-" + subdivision.get().text().orElseThrow();
      place
          .list("codes")
          .change(
              new ExtensionValue.Text(Code.ISO_3166_2 + ":" + code),
              subdivision.get(),
              "as a code of ISO 3166-2, with its country");
      details.take("country_subdivision_code");
    }
    details.leave(() -> place.object(Words.REST).object(DETAILS));
  }
}
