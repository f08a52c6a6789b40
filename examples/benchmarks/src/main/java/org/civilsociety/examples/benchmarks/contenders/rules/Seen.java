package org.civilsociety.examples.benchmarks.contenders.rules;

import java.util.HashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Remembers what was there before. Most lists have one thing at most: then it makes no set. */
final class Seen {

  private @Nullable Object first;
  private @Nullable Set<Object> all;

  /** Says whether a thing is there for a second time. */
  boolean again(Object thing) {
    if (first == null) {
      first = thing;
      return false;
    }
    if (all == null) {
      all = new HashSet<>();
      all.add(first);
    }
    return !all.add(thing);
  }
}
