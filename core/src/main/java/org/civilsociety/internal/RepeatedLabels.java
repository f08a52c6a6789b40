package org.civilsociety.internal;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.civilsociety.validation.RecordPath;
import org.civilsociety.value.LocalizedText;

/** Finds labels that say the same in one language as a label before them; one fault for each. */
final class RepeatedLabels {

  private RepeatedLabels() {}

  private static boolean sayTheSame(LocalizedText one, LocalizedText other) {
    return !one.allMatch((language, text) -> !text.equals(other.texts().get(language)));
  }

  static <T> void check(List<T> things, Function<T, LocalizedText> label, Faults faults) {
    if (Distinct.areSurely(
        things, (one, other) -> sayTheSame(label.apply(one), label.apply(other)))) {
      return;
    }
    Map<String, RecordPath> first = new HashMap<>();
    for (int i = 0; i < things.size(); i++) {
      RecordPath place = RecordPath.ROOT.index(i);
      Set<RecordPath> twins = new HashSet<>();
      label
          .apply(things.get(i))
          .texts()
          .forEach(
              (language, text) -> {
                RecordPath twin = first.putIfAbsent(FirstPlaces.key(language.value(), text), place);
                if (twin != null) {
                  twins.add(twin);
                }
              });
      if (!twins.isEmpty()) {
        faults.add(place, () -> Detail.relatedTo(twins.stream().sorted().toList()));
      }
    }
  }
}
