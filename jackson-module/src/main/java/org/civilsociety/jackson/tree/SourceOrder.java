package org.civilsociety.jackson.tree;

import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Function;
import org.civilsociety.jackson.conversion.FieldFate;
import org.civilsociety.jackson.conversion.LossReport;
import tools.jackson.core.JsonPointer;

/** The order in which fields stand in a source: first an object or list, then what is in it. */
final class SourceOrder {

  private final Map<String, Integer> numbers = new HashMap<>();

  /** Numbers all fields of a source. */
  SourceOrder(LossReport report) {
    for (FieldFate field : report.fields()) {
      number(field.source());
    }
  }

  private void number(String place) {
    if (!numbers.containsKey(place)) {
      if (!place.isEmpty()) {
        number(place.substring(0, place.lastIndexOf('/')));
      }
      numbers.put(place, numbers.size());
    }
  }

  /** Orders things by where they stand. */
  <T> Comparator<T> of(Function<T, JsonPointer> place) {
    return Comparator.comparingInt(thing -> number(place.apply(thing)));
  }

  /** Of what is not told of by itself, the number of what it is in. */
  private int number(JsonPointer place) {
    JsonPointer outer = place;
    while (!outer.matches() && !numbers.containsKey(outer.toString())) {
      outer = outer.head();
    }
    return numbers.getOrDefault(outer.toString(), 0);
  }
}
