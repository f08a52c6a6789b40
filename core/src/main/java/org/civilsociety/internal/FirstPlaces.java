package org.civilsociety.internal;

import java.util.HashMap;
import java.util.Map;
import org.civilsociety.validation.RecordPath;

/** Remembers where a thing was seen first, and reports it where it is seen again. */
final class FirstPlaces {

  private final Map<String, RecordPath> places = new HashMap<>();

  void see(RecordPath place, Faults faults, String... thing) {
    RecordPath first = places.putIfAbsent(key(thing), place);
    if (first != null) {
      faults.add(place, () -> Detail.relatedTo(first));
    }
  }

  /**
   * Joins the parts so that no others give the same. A text, and not a list of texts, since a map
   * stays fast with texts that somebody chose to have one hash.
   */
  static String key(String... parts) {
    StringBuilder key = new StringBuilder();
    for (String part : parts) {
      key.append(part.length()).append(':').append(part);
    }
    return key.toString();
  }
}
