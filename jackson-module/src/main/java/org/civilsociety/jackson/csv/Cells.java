package org.civilsociety.jackson.csv;

import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.civilsociety.jackson.tree.SourceField;

/** The filled cells of one row whose headings begin alike, by what follows in the headings. */
final class Cells {

  /**
   * A filled cell.
   *
   * @param field the field that it is in the source
   * @param text what stands in it
   * @param column the number of its column, from 1
   */
  record Cell(SourceField field, String text, int column) {}

  private final Map<String, Cell> own = new LinkedHashMap<>();
  private final Map<String, NavigableMap<Integer, Cells>> parts = new LinkedHashMap<>();

  void add(List<Heading.Step> steps, String qualifier, Cell cell) {
    Cells place = this;
    for (Heading.Step step : steps) {
      place =
          place
              .parts
              .computeIfAbsent(step.word(), word -> new TreeMap<>())
              .computeIfAbsent(step.number(), number -> new Cells());
    }
    place.own.put(qualifier, cell);
  }

  /** The cells whose headings end here, by what they have in brackets. */
  Map<String, Cell> own() {
    return Collections.unmodifiableMap(own);
  }

  Optional<Cell> own(String qualifier) {
    return Optional.ofNullable(own.get(qualifier));
  }

  Collection<String> words() {
    return Collections.unmodifiableSet(parts.keySet());
  }

  /** What stands under a word, by number. */
  NavigableMap<Integer, Cells> parts(String word) {
    return parts.getOrDefault(word, Collections.emptyNavigableMap());
  }

  /** What stands under a word with the number 1; under the empty word, all of this. */
  Optional<Cells> part(String word) {
    return word.isEmpty() ? Optional.of(this) : Optional.ofNullable(parts(word).get(1));
  }

  Stream<Cell> all() {
    return Stream.concat(
        own.values().stream(),
        parts.values().stream().flatMap(part -> part.values().stream()).flatMap(Cells::all));
  }

  /** The first column that is filled, of those whose headings end here or go on with a word. */
  int first(Collection<String> words) {
    IntStream here = own.values().stream().mapToInt(Cell::column);
    IntStream below =
        words.stream()
            .flatMap(word -> parts(word).values().stream())
            .flatMap(Cells::all)
            .mapToInt(Cell::column);
    return IntStream.concat(here, below).min().orElse(Integer.MAX_VALUE);
  }
}
