package org.civilsociety.value;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import org.jspecify.annotations.Nullable;

/** What may be shown in a log: one line that keeps its reading direction. */
public final class Visible {

  private Visible() {}

  /** Fails if the text has a control, format, separator or half a surrogate pair. */
  public static void requireOneVisibleLine(@Nullable String text) {
    assertThat(requireNonNull(text).codePoints().map(Character::getType).boxed())
        .as("general categories of %s", text)
        .doesNotContain(
            (int) Character.CONTROL,
            (int) Character.FORMAT,
            (int) Character.LINE_SEPARATOR,
            (int) Character.PARAGRAPH_SEPARATOR,
            (int) Character.SURROGATE);
  }
}
