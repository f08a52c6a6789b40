package org.civilsociety.reconciliation;

import java.util.stream.Collectors;
import org.civilsociety.value.Excerpt;

/** A value as a person reads it, cut and escaped. */
final class Shown {

  private Shown() {}

  static String of(Object value) {
    return Excerpt.of(
        Words.of(value)
            .filter(word -> !word.isEmpty())
            .limit(Excerpt.MAX_CHARACTERS)
            .collect(Collectors.joining(" · ")));
  }
}
