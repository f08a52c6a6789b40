package org.civilsociety.jackson.tree;

import java.util.Optional;
import java.util.function.Function;

/** Texts that may be the form of a value, in documents of others, where many are not. */
public final class TextForm {

  private TextForm() {}

  /**
   * Finds the value of which a text is the form.
   *
   * @param parse reads the form, and throws {@link IllegalArgumentException} where a text is none
   * @return empty if it is none
   */
  public static <V> Optional<V> value(String text, Function<String, V> parse) {
    try {
      return Optional.of(parse.apply(text));
    } catch (IllegalArgumentException e) {
      return Optional.empty();
    }
  }

  /** Whether a text is the form of a value. */
  public static boolean isOf(String text, Function<String, ?> parse) {
    return value(text, parse).isPresent();
  }
}
