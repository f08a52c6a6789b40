package org.civilsociety.reconciliation;

import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.civilsociety.Extensible;
import org.civilsociety.internal.Model;
import org.civilsociety.value.LocalizedText;

/** A record without the order of its lists. */
final class Unordered {

  private Unordered() {}

  /** The same for two records that differ only in the order of entries, at any depth. */
  static String of(Object value) {
    if (value instanceof Extensible entity) {
      return Model.typeOf(entity).attributes().stream()
          .flatMap(
              attribute ->
                  attribute.value(entity).stream()
                      .map(present -> attribute.name() + "=" + of(present)))
          .collect(
              Collectors.joining(
                  ", ", "{", ", " + new TreeMap<>(entity.getExtensions().members()) + "}"));
    }
    if (value instanceof Collection<?> values) {
      List<String> entries = values.stream().map(Unordered::of).sorted().toList();
      return entries.toString();
    }
    return value instanceof LocalizedText text
        ? new TreeMap<>(Leaves.of(text)).toString()
        : words(value.toString());
  }

  /** What was set aside together stands in the order of the languages that it had. */
  private static String words(String text) {
    return Arrays.stream(text.split(" · ", -1)).sorted().collect(Collectors.joining(" · "));
  }
}
