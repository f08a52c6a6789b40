package org.civilsociety.generators;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.civilsociety.value.LocalizedText;

/** Lists of the values that can be made of others. */
final class Combinations {

  private Combinations() {}

  /** The texts that can be made of some words in some languages, and the empty one. */
  static List<LocalizedText> texts(List<String> words, List<String> languages) {
    List<LocalizedText> texts = List.of(LocalizedText.empty());
    for (String language : languages) {
      texts =
          product(
              texts,
              optional(words),
              (text, word) -> word.map(said -> text.with(language, said)).orElse(text));
    }
    return texts;
  }

  /** Every third, so that products stay small. */
  static <V> List<V> few(List<V> values) {
    return IntStream.range(0, values.size()).filter(i -> i % 3 == 0).mapToObj(values::get).toList();
  }

  /** The lists of at most two values. */
  static <V> List<List<V>> lists(List<V> values) {
    List<List<V>> lists = new ArrayList<>(List.of(List.of()));
    values.forEach(value -> lists.add(List.of(value)));
    lists.addAll(product(values, values, List::of));
    return lists;
  }

  static <V> List<Optional<V>> optional(List<V> values) {
    return Stream.concat(Stream.of(Optional.<V>empty()), values.stream().map(Optional::of))
        .toList();
  }

  static <V> List<V> parsed(Function<String, V> parse, String... texts) {
    return Stream.of(texts).map(parse).toList();
  }

  static <A, B, C> List<C> product(List<A> ones, List<B> others, BiFunction<A, B, C> both) {
    return ones.stream()
        .flatMap(one -> others.stream().map(other -> both.apply(one, other)))
        .toList();
  }
}
