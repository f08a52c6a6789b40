package org.civilsociety.jackson.popolo;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.civilsociety.jackson.conversion.Conversion;
import org.civilsociety.jackson.conversion.Fate;
import org.civilsociety.jackson.conversion.FieldFate;
import org.civilsociety.jackson.document.Input;
import org.civilsociety.jackson.document.ReadLimits;
import org.civilsociety.jackson.tree.ForeignDocument;
import org.civilsociety.value.ExtensionValue;
import org.civilsociety.value.Extensions;
import tools.jackson.core.JsonPointer;

/** The leaves of documents, and where conversions say that they went. */
final class Fates {

  private Fates() {}

  static Map<String, FieldFate> bySource(Conversion<?> conversion) {
    Map<String, FieldFate> fates = new HashMap<>();
    conversion.losses().fields().forEach(field -> fates.put(field.source(), field));
    return fates;
  }

  /** Where a field stands after two conversions that both keep it. */
  static Optional<String> keptPlace(FieldFate out, Map<String, FieldFate> back) {
    return Optional.of(out)
        .filter(field -> field.fate() == Fate.KEPT)
        .flatMap(FieldFate::target)
        .map(back::get)
        .filter(field -> field.fate() == Fate.KEPT)
        .flatMap(FieldFate::target);
  }

  static Extensions tree(String json) {
    return (Extensions) ForeignDocument.read(Input.of(json), ReadLimits.DEFAULT).root();
  }

  static Map<String, ExtensionValue> leaves(ExtensionValue tree) {
    Map<String, ExtensionValue> leaves = new HashMap<>();
    add(JsonPointer.empty(), tree, leaves);
    return leaves;
  }

  private static void add(
      JsonPointer place, ExtensionValue value, Map<String, ExtensionValue> leaves) {
    if (value instanceof Extensions object && !object.isEmpty()) {
      object.members().forEach((name, member) -> add(place.appendProperty(name), member, leaves));
    } else if (value instanceof ExtensionValue.Listing list && !list.values().isEmpty()) {
      for (int i = 0; i < list.values().size(); i++) {
        add(place.appendIndex(i), list.values().get(i), leaves);
      }
    } else {
      leaves.put(place.toString(), value);
    }
  }

  /** A place without the numbers in it. */
  static String kind(String place) {
    return place.replaceAll("/[0-9]+(?=/|$)", "/*");
  }
}
