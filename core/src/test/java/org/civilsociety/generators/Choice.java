package org.civilsociety.generators;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.RandomGenerator;
import net.jqwik.api.Tuple.Tuple2;

/**
 * Combines arbitraries without {@code flatMap}, whose cache compares whole trees of arbitraries:
 * the difference is tens of milliseconds for each directory.
 */
final class Choice {

  private static final int GENERATION_SIZE = 1_000;

  private Choice() {}

  @SafeVarargs
  static <T> Arbitrary<T> of(Arbitrary<? extends T>... choices) {
    List<RandomGenerator<? extends T>> generators = new ArrayList<>();
    for (Arbitrary<? extends T> choice : choices) {
      generators.add(choice.generator(GENERATION_SIZE));
    }
    return among(generators);
  }

  @SafeVarargs
  static <T> Arbitrary<T> weighted(Tuple2<Integer, ? extends Arbitrary<? extends T>>... choices) {
    List<RandomGenerator<? extends T>> generators = new ArrayList<>();
    for (Tuple2<Integer, ? extends Arbitrary<? extends T>> choice : choices) {
      RandomGenerator<? extends T> generator = choice.get2().generator(GENERATION_SIZE);
      for (int i = 0; i < choice.get1(); i++) {
        generators.add(generator);
      }
    }
    return among(generators);
  }

  /** Maps of at most so many entries, in any order of their keys. */
  static <K, V> Arbitrary<Map<K, V>> maps(Arbitrary<K> keys, Arbitrary<V> values, int maxSize) {
    return Combinators.combine(keys, values)
        .as(Map::entry)
        .list()
        .ofMaxSize(maxSize)
        .map(
            entries -> {
              Map<K, V> map = new LinkedHashMap<>();
              entries.forEach(entry -> map.put(entry.getKey(), entry.getValue()));
              return map;
            });
  }

  private static <T> Arbitrary<T> among(List<RandomGenerator<? extends T>> generators) {
    RandomGenerator<T> chosen =
        random ->
            generators.get(random.nextInt(generators.size())).next(random).map(value -> value);
    return Arbitraries.fromGenerator(chosen);
  }
}
