package org.civilsociety.reconciliation;

import java.util.List;
import java.util.Optional;
import java.util.function.BiPredicate;
import java.util.function.Function;

/** By what entries of a type may be taken for one. */
final class MatchRule {

  private final Match match;
  private final Class<?> type;
  private final Function<Object, List<?>> keys;
  private final Function<Object, Optional<?>> distinction;
  private final BiPredicate<Object, Object> mayBeOne;

  private MatchRule(
      Match match,
      Class<?> type,
      Function<Object, List<?>> keys,
      Function<Object, Optional<?>> distinction,
      BiPredicate<Object, Object> mayBeOne) {
    this.match = match;
    this.type = type;
    this.keys = keys;
    this.distinction = distinction;
    this.mayBeOne = mayBeOne;
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
        entry -> type.isInstance(entry) ? distinction.apply(type.cast(entry)) : Optional.empty(),
        (one, other) -> true);
  }

  /** By what two may be taken for one that are the only ones of their kind, unless they differ. */
  static <E> MatchRule ofOnlyOnes(
      Class<E> type, Function<E, List<?>> keys, BiPredicate<E, E> mayBeOne) {
    return new MatchRule(
        Match.KIND,
        type,
        entry -> type.isInstance(entry) ? keys.apply(type.cast(entry)) : List.of(),
        entry -> Optional.empty(),
        (one, other) -> mayBeOne.test(type.cast(one), type.cast(other)));
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

  /** Of two that are the only ones of their kind: whether nothing says that they are two. */
  boolean mayBeOne(Object one, Object other) {
    return mayBeOne.test(one, other);
  }
}
