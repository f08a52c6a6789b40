package org.civilsociety.jackson.ror;

import java.util.List;
import java.util.Optional;
import org.civilsociety.jackson.tree.SourceField;
import org.civilsociety.jackson.tree.TargetObject;
import org.civilsociety.value.ExtensionValue;

/**
 * The number that a place has in GeoNames.
 *
 * @param field the code that says it, or what ROR gave if that has no form as a code; empty if
 *     there is none, or more than one
 * @param isOfRor whether it is the one that ROR gave, so that what was kept of ROR is of this place
 */
record PlaceNumber(Optional<SourceField> field, boolean isOfRor) {

  static PlaceNumber of(SourceField place) {
    List<SourceField> codes = place.entries("codes").stream().filter(PlaceNumber::isCode).toList();
    Optional<SourceField> given = Rest.of(place).given(LocationIn.ID);
    Optional<String> code = given.flatMap(LocationIn::code);
    if (codes.isEmpty()) {
      return new PlaceNumber(given.filter(number -> code.isEmpty()), code.isEmpty());
    }
    boolean isOne = codes.stream().map(SourceField::text).distinct().count() == 1;
    return new PlaceNumber(
        Optional.of(codes.get(0)).filter(first -> isOne), codes.get(0).text().equals(code));
  }

  /** Writes it, if it is not there as ROR gave it. */
  void write(TargetObject location) {
    field
        .filter(PlaceNumber::isCode)
        .ifPresent(
            code -> {
              String digits = code.text().orElseThrow().substring(LocationIn.SCHEME.length());
              if (!location.has(LocationIn.ID)) {
                location.put(LocationIn.ID, new ExtensionValue.Numeral(digits));
              }
              code.changed(location.pointer().appendProperty(LocationIn.ID), "as a number");
            });
  }

  private static boolean isCode(SourceField field) {
    return field.text().filter(LocationIn.CODE).isPresent();
  }
}
