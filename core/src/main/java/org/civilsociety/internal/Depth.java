package org.civilsociety.internal;

import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import java.util.function.Function;

/** Measures how deep things stand within things of their kind, however deep that is. */
final class Depth {

  private Depth() {}

  static <T> boolean isWithin(int max, T top, Function<T, List<T>> below) {
    Set<T> level = identical(List.of(top));
    for (int depth = 1; depth <= max && !level.isEmpty(); depth++) {
      Set<T> next = identical(List.of());
      level.forEach(thing -> next.addAll(below.apply(thing)));
      level = next;
    }
    return level.isEmpty();
  }

  /** What stands at several places of a level is gone into once, or shared things would explode. */
  private static <T> Set<T> identical(List<T> things) {
    Set<T> set = Collections.newSetFromMap(new IdentityHashMap<>());
    set.addAll(things);
    return set;
  }
}
