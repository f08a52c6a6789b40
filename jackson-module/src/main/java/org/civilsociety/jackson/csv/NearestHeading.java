package org.civilsociety.jackson.csv;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.civilsociety.internal.Nearest;

/** Finds the documented heading that was probably meant by another one. */
final class NearestHeading {

  private final Map<String, Heading> known = new LinkedHashMap<>();
  private final Nearest nearest;

  NearestHeading(CsvTables.Table table) {
    for (String heading : RecordKind.headings(table)) {
      Heading.parse(heading).ifPresent(parsed -> known.putIfAbsent(words(parsed), parsed));
    }
    nearest = Nearest.among(known.keySet());
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
