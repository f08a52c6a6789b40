package org.civilsociety.examples.benchmarks.contenders.rules;

import java.util.List;
import java.util.function.Function;
import java.util.function.IntConsumer;
import org.jspecify.annotations.Nullable;

/** The rules {@code objective.too-deep} and {@code target-group.too-deep}. */
final class Depth {

  private static final int MAX_LEVELS = 8;

  private Depth() {}

  /** Tells the number of every entry with more levels than there may be. */
  static <T> void check(
      @Nullable List<T> list, Function<T, @Nullable List<T>> parts, IntConsumer tooDeep) {
    if (list != null) {
      for (int i = 0; i < list.size(); i++) {
        T top = list.get(i);
        if (top != null && !isWithin(MAX_LEVELS - 1, top, parts)) {
          tooDeep.accept(i);
        }
      }
    }
  }

  private static <T> boolean isWithin(int below, T top, Function<T, @Nullable List<T>> parts) {
    List<T> next = parts.apply(top);
    if (next == null || next.isEmpty()) {
      return true;
    }
    if (below == 0) {
      return false;
    }
    for (T part : next) {
      if (part != null && !isWithin(below - 1, part, parts)) {
        return false;
      }
    }
    return true;
  }
}
