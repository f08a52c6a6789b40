package org.civilsociety.jackson.format;

import java.util.Collection;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import tools.jackson.databind.SerializationContext;

/**
 * Whether what equality does not order is written in the order of its names: languages of a text,
 * unknown members, kinds of a name. Where the context does not ask for it, the order of the record
 * is kept.
 */
public enum Sorting {
  /** Equal records give equal bytes. */
  CANONICAL;

  private static boolean isAskedFor(SerializationContext context) {
    return context.getAttribute(Sorting.class) == CANONICAL;
  }

  static <K extends Comparable<? super K>, V> Map<K, V> members(
      Map<K, V> members, SerializationContext context) {
    return members.size() > 1 && isAskedFor(context) ? new TreeMap<>(members) : members;
  }

  static Collection<?> entries(Collection<?> entries, SerializationContext context) {
    return entries instanceof Set<?> && isAskedFor(context) ? new TreeSet<>(entries) : entries;
  }
}
