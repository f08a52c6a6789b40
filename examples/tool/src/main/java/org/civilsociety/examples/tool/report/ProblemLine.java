package org.civilsociety.examples.tool.report;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.civilsociety.examples.tool.output.VisibleText;
import org.civilsociety.jackson.document.Problem;

/**
 * A problem on one line, as compilers tell them: {@code file:line:column: severity rule pointer:
 * message; found: …; perhaps meant: …}.
 */
public final class ProblemLine {

  private final Words words;

  /**
   * Chooses the language.
   *
   * @param language the language
   */
  public ProblemLine(ReportLanguage language) {
    this(new Words(language));
  }

  ProblemLine(Words words) {
    this.words = words;
  }

  /**
   * Writes a problem.
   *
   * @param file the file that it is in
   * @param problem the problem
   * @return one line, safe to show, without a line feed
   */
  public String of(Path file, Problem problem) {
    String place = problem.place().map(at -> ":" + at).orElse("");
    String where = words.apart(VisibleText.of(file.toString()) + place) + ":";
    List<String> what = new ArrayList<>();
    what.add(where);
    what.add(words.of(problem.severity().name()));
    String pointer = pointer(problem);
    what.add(
        words.apart(VisibleText.of(problem.rule()))
            + (pointer.isEmpty() ? "" : " " + words.apart(pointer))
            + words.of("colon"));
    what.add(VisibleText.arranged(problem.message()).replace("\n", " "));
    StringBuilder line = new StringBuilder(String.join(" ", what));
    details(problem)
        .forEach(
            detail ->
                line.append(words.of("semicolon"))
                    .append(' ')
                    .append(words.labelled(detail.key(), detail.value())));
    return line.toString();
  }

  /** What else there is to say of a problem. */
  record Detail(String key, String value) {}

  List<Detail> details(Problem problem) {
    List<Detail> details = new ArrayList<>();
    problem
        .found()
        .ifPresent(found -> details.add(new Detail("found", words.apart(VisibleText.of(found)))));
    if (!problem.suggestions().isEmpty()) {
      details.add(
          new Detail(
              "perhaps",
              problem.suggestions().stream()
                  .map(meant -> words.apart(VisibleText.of(meant)))
                  .collect(Collectors.joining(" | "))));
    }
    if (!problem.related().isEmpty()) {
      details.add(
          new Detail(
              "see",
              problem.related().stream()
                  .map(this::shown)
                  .collect(Collectors.joining(words.of("comma") + " "))));
    }
    return details;
  }

  private String shown(Problem.Location location) {
    String place = location.place().map(at -> at + " ").orElse("");
    return words.apart(place + VisibleText.of(location.pointer().toString()));
  }

  /** The way to the value, or to the member that is absent. */
  static String pointer(Problem problem) {
    return VisibleText.of(
        problem.pointer() + problem.missing().map(missing -> "/" + missing).orElse(""));
  }
}
