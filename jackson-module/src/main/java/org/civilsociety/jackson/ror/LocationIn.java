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

  /** The beginning of codes that are numbers of GeoNames: {@code geonames:3117735}. */
  static final String SCHEME = "geonames:";

  /** A number of GeoNames. */
  static final Pattern NUMBER = Pattern.compile("0|[1-9][0-9]{0,18}");

  private static final Predicate<String> COUNTRY = RorObject.formOf(CountryCode::parse);
  static final Predicate<String> SUBDIVISION = Pattern.compile("[A-Z0-9]{1,3}").asMatchPredicate();

  private LocationIn() {}

  static void read(RorObject from, TargetObject place) {
    from.number("geonames_id", NUMBER)
        .ifPresent(
            id -> {
              String code = SCHEME + RorObject.digits(id);
              place
                  .list("codes")
                  .change(new ExtensionValue.Text(code), id, "as a code of the scheme geonames");
              from.take("geonames_id");
            });
    from.member(DETAILS)
        .filter(details -> RorObject.isObject(details.value()))
        .ifPresent(
            details -> {
              readDetails(new RorObject(details), place);
              from.take(DETAILS);
            });
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
