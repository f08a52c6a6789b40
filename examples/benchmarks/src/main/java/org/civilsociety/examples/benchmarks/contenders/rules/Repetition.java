package org.civilsociety.examples.benchmarks.contenders.rules;

import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** The rule {@code identifier.repeated}: no identifier stands twice in one list. */
final class Repetition {

  private record Pair(@Nullable Object scheme, @Nullable Object value) {}

  private Repetition() {}

  static <T> void check(
      @Nullable List<T> identifiers,
      Function<T, @Nullable String> scheme,
      Function<T, @Nullable String> value,
      Findings found) {
    if (identifiers == null || identifiers.size() < 2) {
      return;
    }
    Seen seen = new Seen();
    for (int i = 0; i < identifiers.size(); i++) {
      T identifier = identifiers.get(i);
      if (identifier != null
          && seen.again(new Pair(scheme.apply(identifier), value.apply(identifier)))) {
        found.add("identifier.repeated", "identifiers", i);
      }
    }
  }
}
