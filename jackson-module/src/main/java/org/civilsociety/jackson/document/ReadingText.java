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
    text.append(where.isEmpty() ? "" : apart(where) + ": ");
    text.append(words.of(problem.severity().name())).append(' ').append(apart(problem.rule()));
    String pointer = problem.pointer() + problem.missing().map(missing -> "/" + missing).orElse("");
    text.append(pointer.isEmpty() ? "" : " " + apart(Excerpt.of(pointer))).append('\n');
    text.append(INDENT).append(problem.message()).append('\n');
    problem.found().ifPresent(found -> text.append(INDENT).append(line("found", apart(found))));
    if (!problem.suggestions().isEmpty()) {
      String meant =
          problem.suggestions().stream().map(this::apart).collect(Collectors.joining(" | "));
      text.append(INDENT).append(line("perhaps", meant));
    }
    if (!problem.related().isEmpty()) {
      String places =
          problem.related().stream()
              .map(this::shown)
              .collect(Collectors.joining(words.of("comma") + " "));
      text.append(INDENT).append(line("see", places));
    }
  }

  private String shown(Problem.Location location) {
    String pointer = Excerpt.of(location.pointer().toString());
    return apart(location.place().map(place -> place + " ").orElse("") + pointer);
  }

  String counts(Reading<?> reading) {
    return Arrays.stream(Severity.values())
        .map(severity -> labelled(severity.name(), reading.count(severity)))
        .collect(Collectors.joining(words.of("comma") + " "));
  }

  /** What is not in the words of the language, with a reading direction of its own. */
  private String apart(String value) {
    return words.of("value").replace("{value}", value);
  }

  private String line(String word, Object value) {
    return labelled(word, value) + "\n";
  }

  private String labelled(String word, Object value) {
    return words.of(word) + words.of("colon") + " " + value;
  }
}
