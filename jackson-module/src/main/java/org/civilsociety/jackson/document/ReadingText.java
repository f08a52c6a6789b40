package org.civilsociety.jackson.document;

import java.util.Arrays;
import java.util.stream.Collectors;
import org.civilsociety.validation.Severity;
import org.civilsociety.value.Excerpt;

/** A reading for a terminal, in the words of a language. */
final class ReadingText {

  private static final String INDENT = "    ";

  private final Words words;

  ReadingText(Words words) {
    this.words = words;
  }

  String of(Reading<?> reading, String name) {
    StringBuilder text = new StringBuilder();
    String file = Excerpt.of(name);
    for (Problem problem : reading.problems()) {
      add(problem, file, text);
    }
    if (reading.more() > 0) {
      text.append(labelled("more", reading.more())).append('\n');
    }
    if (!reading.isComplete()) {
      text.append(words.of("incomplete")).append('\n');
    }
    return text.append(counts(reading)).append('\n').toString();
  }

  private void add(Problem problem, String name, StringBuilder text) {
    String place = problem.place().map(Problem.Place::toString).orElse("");
    String where = name.isEmpty() || place.isEmpty() ? name + place : name + ":" + place;
    text.append(where.isEmpty() ? "" : where + ": ");
    text.append(words.of(problem.severity().name())).append(' ').append(problem.rule());
    String pointer = problem.pointer() + problem.missing().map(missing -> "/" + missing).orElse("");
    text.append(pointer.isEmpty() ? "" : " " + Excerpt.of(pointer)).append('\n');
    text.append(INDENT).append(problem.message()).append('\n');
    problem.found().ifPresent(found -> text.append(INDENT).append(line("found", found)));
    if (!problem.suggestions().isEmpty()) {
      text.append(INDENT).append(line("perhaps", String.join(" | ", problem.suggestions())));
    }
    if (!problem.related().isEmpty()) {
      String places =
          problem.related().stream()
              .map(ReadingText::shown)
              .collect(Collectors.joining(words.of("comma") + " "));
      text.append(INDENT).append(line("see", places));
    }
  }

  private static String shown(Problem.Location location) {
    String pointer = Excerpt.of(location.pointer().toString());
    return location.place().map(place -> place + " ").orElse("") + pointer;
  }

  String counts(Reading<?> reading) {
    return Arrays.stream(Severity.values())
        .map(severity -> labelled(severity.name(), reading.count(severity)))
        .collect(Collectors.joining(words.of("comma") + " "));
  }

  private String line(String word, Object value) {
    return labelled(word, value) + "\n";
  }

  private String labelled(String word, Object value) {
    return words.of(word) + words.of("colon") + " " + value;
  }
}
