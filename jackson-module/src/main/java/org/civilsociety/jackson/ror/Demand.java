package org.civilsociety.jackson.ror;

import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import org.civilsociety.value.ExtensionValue;
import org.civilsociety.value.Extensions;
import tools.jackson.core.JsonPointer;

/** What a schema demands of a value. */
@FunctionalInterface
interface Demand {

  void check(ExtensionValue value, JsonPointer place, Faults faults);

  /** A text of some form; the message says of which. */
  static Demand text(Predicate<String> form, String message) {
    return (value, place, faults) -> {
      if (!(value instanceof ExtensionValue.Text text) || !form.test(text.text())) {
        faults.form(place, value, message);
      }
    };
  }

  /** One of a few words. */
  static Demand word(List<String> words) {
    return (value, place, faults) -> {
      if (!(value instanceof ExtensionValue.Text text) || !words.contains(text.text())) {
        faults.word(place, value, words);
      }
    };
  }

  /** A number of some value. */
  static Demand number(Predicate<Decimal> form, String message) {
    return (value, place, faults) -> {
      if (!(value instanceof ExtensionValue.Numeral number) || !form.test(Decimal.of(number))) {
        faults.form(place, value, message);
      }
    };
  }

  /** The same, or null. */
  default Demand orNull() {
    return (value, place, faults) -> {
      if (value != ExtensionValue.Null.NULL) {
        check(value, place, faults);
      }
    };
  }

  /** A list without repetitions. */
  static Demand list(int min, Demand entry) {
    return (value, place, faults) -> {
      if (!(value instanceof ExtensionValue.Listing list)) {
        faults.form(place, value, "must be a list");
        return;
      }
      if (list.values().size() < min) {
        faults.lacking(place, "must have at least one entry", List.of());
      }
      Map<String, JsonPointer> first = new HashMap<>();
      for (int i = 0; i < list.values().size(); i++) {
        ExtensionValue found = list.values().get(i);
        JsonPointer at = place.appendIndex(i);
        entry.check(found, at, faults);
        JsonPointer twin = first.putIfAbsent(Fingerprint.of(found), at);
        if (twin != null) {
          faults.repeated(at, found, "must stand once in the list", twin);
        }
      }
    };
  }

  /** An object with these members, some of them always there, and no others. */
  static Demand object(Map<String, Demand> members, Set<String> required) {
    return (value, place, faults) -> {
      if (!(value instanceof Extensions object)) {
        faults.form(place, value, "must be an object");
        return;
      }
      members.forEach(
          (name, demand) -> {
            if (object.get(name).isPresent()) {
              demand.check(object.get(name).get(), place.appendProperty(name), faults);
            } else if (required.contains(name)) {
              faults.missing(place, name, "must have " + name, List.of());
            }
          });
      object
          .members()
          .forEach(
              (name, found) -> {
                if (!members.containsKey(name)) {
                  Set<String> absent = new LinkedHashSet<>(members.keySet());
                  absent.removeAll(object.members().keySet());
                  faults.unknownMember(place, name, found, absent);
                }
              });
    };
  }
}
