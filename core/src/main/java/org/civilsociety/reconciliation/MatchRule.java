package org.civilsociety.reconciliation;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** By what entries of a type may be taken for one. */
final class MatchRule {

  private final Match match;
  private final Class<?> type;
  private final Function<Object, List<?>> keys;
  private final Function<Object, Optional<?>> distinction;

  private MatchRule(
      Match match,
      Class<?> type,
      Function<Object, List<?>> keys,
      Function<Object, Optional<?>> distinction) {
    this.match = match;
    this.type = type;
    this.keys = keys;
    this.distinction = distinction;
  }

  static <E> MatchRule of(Match match, Class<E> type, Function<E, List<?>> keys) {
    return of(match, type, keys, entry -> Optional.empty());
  }

  static <E> MatchRule of(
      Match match, Class<E> type, Function<E, List<?>> keys, Function<E, Optional<?>> distinction) {
    return new MatchRule(
        match,
        type,
        entry -> type.isInstance(entry) ? keys.apply(type.cast(entry)) : List.of(),
        entry -> type.isInstance(entry) ? distinction.apply(type.cast(entry)) : Optional.empty());
  }

  boolean isFor(Class<?> entries) {
    return type.isAssignableFrom(entries) || entries.isAssignableFrom(type);
  }

  Match match() {
    return match;
  }

  /** What an entry offers; two entries with one of these in common are taken for one. */
  List<?> keys(Object entry) {
    return keys.apply(entry);
  }

  /** What must not differ either; whoever does not state it goes with anybody. */
  Optional<?> distinction(Object entry) {
    return distinction.apply(entry);
  }
}
