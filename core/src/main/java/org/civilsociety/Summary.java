package org.civilsociety;

import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.civilsociety.value.Excerpt;
import org.civilsociety.value.LocalizedText;

/** The line by which a log names a record: its type and what tells it from others. */
final class Summary {

  private Summary() {}

  /**
   * Shows what is present of the parts, each as an excerpt: {@code Organization(miftah, MIFTAH)}.
   */
  static String of(String type, Object... parts) {
    return Arrays.stream(parts)
        .flatMap(Summary::present)
        .map(part -> part instanceof Extensible ? part.toString() : Excerpt.of(part.toString()))
        .filter(part -> !part.isEmpty())
        .collect(Collectors.joining(", ", type + "(", ")"));
  }

  private static Stream<?> present(Object part) {
    if (part instanceof Optional<?> optional) {
      return optional.stream();
    }
    if (part instanceof LocalizedText text) {
      return text.text().stream();
    }
    return Stream.of(part);
  }
}
