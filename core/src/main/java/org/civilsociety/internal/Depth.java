package org.civilsociety.internal;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.function.Function;

/** Measures how deep things stand within things of their kind, however deep that is. */
final class Depth {

  private Depth() {}

  private record Level<T>(T thing, int depth) {}

  static <T> boolean isWithin(int max, T top, Function<T, List<T>> below) {
    Deque<Level<T>> pending = new ArrayDeque<>();
    pending.push(new Level<>(top, 1));
    while (!pending.isEmpty()) {
      Level<T> level = pending.pop();
      if (level.depth() > max) {
        return false;
      }
      below
          .apply(level.thing())
          .forEach(thing -> pending.push(new Level<>(thing, level.depth() + 1)));
    }
    return true;
  }
}
