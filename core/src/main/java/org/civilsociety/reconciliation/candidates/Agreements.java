package org.civilsociety.reconciliation.candidates;

import java.util.Collections;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.BiConsumer;

/** In what pairs of records agree: for each pair, the best that was found of each kind. */
final class Agreements {

  /** The same whichever record comes first. */
  static final Comparator<Reason> BEST_FIRST =
      Comparator.comparing(Reason::similarity, Comparator.reverseOrder())
          .thenComparing(reason -> Collections.min(List.of(reason.first(), reason.second())))
          .thenComparing(reason -> Collections.max(List.of(reason.first(), reason.second())));

  private final Map<Long, Map<Reason.Kind, Reason>> byPair = new TreeMap<>();

  /** Notes a reason, given for the records in this order. */
  void add(int one, int other, Reason reason) {
    boolean inOrder = one < other;
    long pair = inOrder ? PairSet.of(one, other) : PairSet.of(other, one);
    byPair
        .computeIfAbsent(pair, key -> new EnumMap<>(Reason.Kind.class))
        .merge(reason.kind(), inOrder ? reason : reason.reversed(), Agreements::better);
  }

  private static Reason better(Reason one, Reason other) {
    return BEST_FIRST.compare(one, other) <= 0 ? one : other;
  }

  void forEach(BiConsumer<Long, Map<Reason.Kind, Reason>> action) {
    byPair.forEach(action);
  }
}
