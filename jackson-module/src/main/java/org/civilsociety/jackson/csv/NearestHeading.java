package org.civilsociety.jackson.csv;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.civilsociety.internal.Nearest;

/** Finds the documented heading that was meant by another one. */
final class NearestHeading {

  private static final Map<CsvTables.Table, Map<String, Heading>> DOCUMENTED =
      Arrays.stream(CsvTables.Table.values())
          .collect(Collectors.toUnmodifiableMap(table -> table, NearestHeading::documented));

  private final Map<String, Heading> known;
  private final Nearest nearest;

  NearestHeading(CsvTables.Table table) {
    known = Objects.requireNonNull(DOCUMENTED.get(table));
    nearest = Nearest.among(known.keySet());
  }

  private static Map<String, Heading> documented(CsvTables.Table table) {
    Map<String, Heading> documented = new LinkedHashMap<>();
    for (String heading : RecordKind.headings(table)) {
      Heading.parse(heading).ifPresent(parsed -> documented.putIfAbsent(words(parsed), parsed));
    }
    return Collections.unmodifiableMap(documented);
  }

  /** The same in lower case, if it may be documented; numbers and brackets stay as they are. */
  static Optional<Heading> inOtherCase(Heading heading, CsvTables.Table table) {
    String words = words(heading).toLowerCase(Locale.ROOT);
    Heading.Step first = heading.steps().get(0);
    return Optional.ofNullable(DOCUMENTED.get(table))
        .map(documented -> documented.get(words))
        .map(meant -> like(heading, meant).steps())
        .or(() -> Optional.of(List.of(new Heading.Step(words, first.number()))))
        .filter(steps -> steps.size() == heading.steps().size())
        .map(steps -> new Heading(steps, heading.qualifier()));
  }

  /** The nearest, with the numbers and what stands in the brackets; empty if none is near. */
  Optional<String> to(String heading) {
    Optional<Heading> parsed = Heading.parse(heading);
    return nearest
        .to(parsed.map(NearestHeading::words).orElse(heading.replaceFirst("\\[.*", "")))
        .flatMap(words -> Optional.ofNullable(known.get(words)))
        .map(meant -> parsed.map(own -> like(own, meant)).orElse(meant).toString());
  }

  private static String words(Heading heading) {
    return heading.steps().stream().map(Heading.Step::word).collect(Collectors.joining("."));
  }

  private static Heading like(Heading heading, Heading meant) {
    List<Heading.Step> steps = new ArrayList<>(meant.steps());
    for (int i = 0; i < steps.size() && steps.size() == heading.steps().size(); i++) {
      steps.set(i, new Heading.Step(steps.get(i).word(), heading.steps().get(i).number()));
    }
    boolean isBoth = !heading.qualifier().isEmpty() && !meant.qualifier().isEmpty();
    return new Heading(steps, isBoth ? heading.qualifier() : meant.qualifier());
  }
}
