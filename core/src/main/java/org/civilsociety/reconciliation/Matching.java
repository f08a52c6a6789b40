package org.civilsociety.reconciliation;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.civilsociety.internal.Attribute;

/**
 * Finds which entry of one list stands for which of another: first those that are equal, then by
 * each rule in turn, always the first that are left. The two lists are treated alike. What it costs
 * grows with the keys of the entries, not with the pairs.
 */
final class Matching {

  /** One entry by its number on each side, or on one side alone. */
  record Pair(Optional<Integer> left, Optional<Integer> right, Optional<Match> match) {}

  private final List<?> left;
  private final List<?> right;
  private final List<MatchRule> rules;
  private final Map<Integer, Integer> rightOf = new HashMap<>();
  private final Map<Integer, Integer> leftOf = new HashMap<>();
  private final Map<Integer, Match> matches = new HashMap<>();

  private Matching(List<?> left, List<?> right, List<MatchRule> rules) {
    this.left = left;
    this.right = right;
    this.rules = rules;
  }

  /** Whether the values of an attribute are entries; the lines of an address are one value. */
  static boolean isFor(Attribute attribute) {
    return attribute.isMany() && attribute.valueType() != String.class;
  }

  /** The pairs in the order of the left list, then what only the right one has, in its order. */
  static List<Pair> of(List<?> left, List<?> right, Class<?> type) {
    Matching matching = new Matching(left, right, MatchRules.of(type));
    if (!left.isEmpty() && !right.isEmpty()) {
      matching.pairEqual();
      matching.rules.forEach(matching::pair);
    }
    return matching.pairs();
  }

  private void pairEqual() {
    for (Shared shared : shared(List::of)) {
      pairInOrder(shared.left(), shared.right(), this::matchOfEqual);
    }
  }

  private void pair(MatchRule rule) {
    Function<Integer, Match> match = one -> rule.match();
    if (rule.match() == Match.KIND) {
      for (Shared shared : shared(rule::keys, Set.of(), Set.of())) {
        pairOnlyOnes(shared, rule);
      }
      return;
    }
    for (Shared shared : shared(entry -> withDistinction(rule, entry))) {
      pairInOrder(shared.left(), shared.right(), match);
    }
    for (Shared shared : shared(rule::keys)) {
      pairInOrder(undistinguished(shared.left(), left, rule), shared.right(), match);
      pairInOrder(shared.left(), undistinguished(shared.right(), right, rule), match);
    }
  }

  private static List<?> withDistinction(MatchRule rule, Object entry) {
    Optional<?> distinction = rule.distinction(entry);
    return rule.keys(entry).stream().map(key -> List.of(key, distinction)).toList();
  }

  private static List<Integer> undistinguished(
      List<Integer> numbers, List<?> entries, MatchRule rule) {
    return numbers.stream().filter(i -> rule.distinction(entries.get(i)).isEmpty()).toList();
  }

  /** The numbers of the entries on each side that share a key. */
  private record Shared(Object key, List<Integer> left, List<Integer> right) {

    /** The nearest to the start of both lists first, whichever of these is the left one. */
    private static final Comparator<Shared> ORDER =
        Comparator.comparing((Shared shared) -> shared.left.get(0) + shared.right.get(0))
            .thenComparing(shared -> Math.max(shared.left.get(0), shared.right.get(0)))
            .thenComparing(shared -> shared.key.toString());
  }

  /** Of those that are not paired yet. */
  private List<Shared> shared(Function<Object, List<?>> keys) {
    return shared(keys, rightOf.keySet(), leftOf.keySet());
  }

  private List<Shared> shared(
      Function<Object, List<?>> keys, Set<Integer> withoutLeft, Set<Integer> withoutRight) {
    Map<Object, List<Integer>> lefts = byKey(left, withoutLeft, keys);
    Map<Object, List<Integer>> rights = byKey(right, withoutRight, keys);
    List<Shared> shared = new ArrayList<>();
    lefts.forEach(
        (key, ones) -> {
          List<Integer> others = rights.get(key);
          if (others != null) {
            shared.add(new Shared(key, ones, others));
          }
        });
    shared.sort(Shared.ORDER);
    return shared;
  }

  private static Map<Object, List<Integer>> byKey(
      List<?> entries, Set<Integer> without, Function<Object, List<?>> keys) {
    Map<Object, List<Integer>> byKey = new HashMap<>();
    for (int i = 0; i < entries.size(); i++) {
      if (!without.contains(i)) {
        for (Object key : new LinkedHashSet<Object>(keys.apply(entries.get(i)))) {
          byKey.computeIfAbsent(key, first -> new ArrayList<>()).add(i);
        }
      }
    }
    return byKey;
  }

  private void pairInOrder(
      List<Integer> ones, List<Integer> others, Function<Integer, Match> match) {
    Deque<Integer> free = new ArrayDeque<>(others);
    free.removeIf(leftOf::containsKey);
    for (int one : ones) {
      if (!free.isEmpty() && !rightOf.containsKey(one)) {
        pair(one, free.remove(), match.apply(one));
      }
    }
  }

  private void pairOnlyOnes(Shared shared, MatchRule rule) {
    if (shared.left().size() == 1 && shared.right().size() == 1) {
      int one = shared.left().get(0);
      int other = shared.right().get(0);
      if (!rightOf.containsKey(one)
          && !leftOf.containsKey(other)
          && rule.mayBeOne(left.get(one), right.get(other))) {
        pair(one, other, rule.match());
      }
    }
  }

  private void pair(int one, int other, Match match) {
    rightOf.put(one, other);
    leftOf.put(other, one);
    matches.put(one, match);
  }

  /** By what somebody would take an entry for its equal. */
  private Match matchOfEqual(int one) {
    return rules.stream()
        .filter(rule -> !rule.keys(left.get(one)).isEmpty())
        .map(MatchRule::match)
        .findFirst()
        .orElse(Match.CONTENT);
  }

  private List<Pair> pairs() {
    List<Pair> pairs = new ArrayList<>();
    for (int i = 0; i < left.size(); i++) {
      pairs.add(
          new Pair(
              Optional.of(i),
              Optional.ofNullable(rightOf.get(i)),
              Optional.ofNullable(matches.get(i))));
    }
    IntStream.range(0, right.size())
        .filter(i -> !leftOf.containsKey(i))
        .mapToObj(i -> new Pair(Optional.empty(), Optional.of(i), Optional.empty()))
        .forEach(pairs::add);
    return pairs;
  }
}
