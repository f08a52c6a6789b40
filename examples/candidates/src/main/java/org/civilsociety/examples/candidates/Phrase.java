package org.civilsociety.examples.candidates;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;

/**
 * A part of a name in all languages.
 *
 * @param columns its words in the order of {@link Language}; behind them, of a town, its country
 */
record Phrase(List<String> columns) {

  static List<Phrase> read(String list) {
    try (InputStream stream = Phrase.class.getResourceAsStream(list + ".txt")) {
      if (stream == null) {
        throw new IllegalStateException("there is no list " + list);
      }
      return new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8))
          .lines()
          .map(line -> new Phrase(List.of(line.split("\\|", -1))))
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  String in(Language language) {
    return columns.get(language.column());
  }

  Optional<String> country() {
    int last = Language.values().length;
    return columns.size() > last ? Optional.of(columns.get(last)) : Optional.empty();
  }
}
