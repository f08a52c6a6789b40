package org.civilsociety.generators;

import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Tuple;

/** What is absent more often than not, so that records stay small. */
final class Sometimes {

  private Sometimes() {}

  static <T> Arbitrary<Optional<T>> maybe(Arbitrary<T> values) {
    return maybe(Optional.empty(), values.map(Optional::of));
  }

  static <T> Arbitrary<T> maybe(T absent, Arbitrary<T> values) {
    return Choice.weighted(Tuple.of(7, Arbitraries.just(absent)), Tuple.of(3, values));
  }

  static <T> Arbitrary<List<T>> few(Arbitrary<T> values) {
    return maybe(List.of(), values.list().ofMinSize(1).ofMaxSize(2));
  }

  /** The record with nothing set now and then, otherwise any. */
  static <T> Arbitrary<T> orEmpty(T empty, Arbitrary<T> records) {
    return Choice.weighted(Tuple.of(1, Arbitraries.just(empty)), Tuple.of(19, records))
        .withoutEdgeCases();
  }
}
