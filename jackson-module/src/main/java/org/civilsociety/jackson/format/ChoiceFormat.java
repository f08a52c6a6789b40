package org.civilsociety.jackson.format;

import java.util.Arrays;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.civilsociety.value.Excerpt;

/** A value of a closed set by its exact name. */
final class ChoiceFormat {

  private ChoiceFormat() {}

  static <E extends Enum<E>> TextFormat<E> of(Class<E> type) {
    Map<String, E> byName =
        Arrays.stream(type.getEnumConstants())
            .collect(Collectors.toUnmodifiableMap(Enum::name, Function.identity()));
    String names =
        Arrays.stream(type.getEnumConstants()).map(Enum::name).collect(Collectors.joining(", "));
    return new TextFormat<>(
        type,
        text -> {
          E value = byName.get(text);
          if (value == null) {
            throw new IllegalArgumentException(
                "must be one of %s; found %s".formatted(names, Excerpt.quoted(text)));
          }
          return value;
        });
  }
}
