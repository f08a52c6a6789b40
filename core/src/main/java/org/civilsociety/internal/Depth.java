package org.civilsociety.internal;

import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import java.util.function.Function;

/** Measures how deep things stand within things of their kind, however deep that is. */
final class Depth {

  /** Of so many, each is looked at as often as it is met; of more, at each level once. */
  private static final int MOST_LOOKED_AT = 100;

  private Depth() {}

  /** How many things were looked at; more than the most if that is not all, or goes too deep. */
  private static <T> int lookedAt(T thing, int levels, int most, Function<T, List<T>> below) {
    if (levels == 0 || most == 0) {
      return most + 1;
    }
    int count = 1;
    List<T> parts = below.apply(thing);
    for (int i = 0; i < parts.size() && count <= most; i++) {
      count += lookedAt(parts.get(i), levels - 1, most - count, below);
    }
    return count;
  }

  static <T> boolean isWithin(int max, T top, Function<T, List<T>> below) {
    if (lookedAt(top, max, MOST_LOOKED_AT, below) <= MOST_LOOKED_AT) {
      return true;
    }
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
