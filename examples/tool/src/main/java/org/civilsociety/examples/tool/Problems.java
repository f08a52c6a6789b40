package org.civilsociety.examples.tool;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.toList;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.civilsociety.Directory;
import org.civilsociety.Extensible;
import org.civilsociety.examples.tool.document.NativeDocument;
import org.civilsociety.examples.tool.output.StandardStreams;
import org.civilsociety.examples.tool.output.UnusableException;
import org.civilsociety.examples.tool.report.ProblemLine;
import org.civilsociety.examples.tool.report.ReportLanguage;
import org.civilsociety.jackson.document.Problem;
import org.civilsociety.validation.Severity;

/** What is wrong with the documents that a command reads, told on the standard error. */
final class Problems {

  /** So many lines, or problems of one kind, are named, where a person needs no more. */
  private static final int FEW = 5;

  /** Where a line is wrong as a whole. */
  private static final Set<String> ENTRIES =
      Set.of("", "/directory", "/organization", "/coalition", "/membership");

  private final StandardStreams streams;
  private final Severity least;
  private final ProblemLine line = new ProblemLine(ReportLanguage.EN);
  private boolean areTold;

  Problems(StandardStreams streams) {
    this(streams, Severity.INFO);
  }

  /** Tells what is at least so severe. */
  Problems(StandardStreams streams, Severity least) {
    this.streams = streams;
    this.least = least;
  }

  /** Whether anything was told. */
  boolean areTold() {
    return areTold;
  }

  void tell(List<Problem> problems, int more, Function<Problem, Path> file) {
    severe(problems).forEach(problem -> tell(problem, file.apply(problem)));
    tellMore(more);
  }

  /** Tells what is wrong with record after record in the same way: the first few, and how many. */
  void tellFew(List<Problem> problems, int more, Path file) {
    severe(problems)
        .collect(groupingBy(Problems::kind, LinkedHashMap::new, toList()))
        .values()
        .forEach(
            alike -> {
              alike.stream().limit(FEW).forEach(problem -> tell(problem, file));
              if (alike.size() > FEW) {
                streams.tell("    and %s more like this".formatted(alike.size() - FEW));
              }
            });
    tellMore(more);
  }

  private static List<String> kind(Problem problem) {
    return List.of(problem.rule(), problem.message());
  }

  private Stream<Problem> severe(List<Problem> problems) {
    return problems.stream().filter(problem -> problem.severity().compareTo(least) <= 0);
  }

  private void tell(Problem problem, Path file) {
    areTold = true;
    streams.tell(line.of(file, problem));
  }

  private void tellMore(int more) {
    if (more > 0) {
      streams.tell("further problems that are not named here: " + more);
    }
  }

  /** Reads a document, tells what is malformed, and goes on only with all of it. */
  Extensible record(Path file) {
    NativeDocument document = read(file);
    return document.record().orElseThrow(() -> unread(file, document.problems()));
  }

  /** Reads a document as {@link #record} does; a single record is put into a directory. */
  Directory directory(Path file) {
    return Directory.of(List.of(record(file)));
  }

  private NativeDocument read(Path file) {
    NativeDocument document = NativeDocument.read(file, streams);
    tell(document.problems(), document.more(), problem -> file);
    if (!document.isComplete()) {
      throw unread(file, document.problems());
    }
    return document;
  }

  /** What is to be said where a document was not read whole. */
  static UnusableException unread(Path file, List<Problem> problems) {
    List<Long> lines =
        problems.stream()
            .filter(
                problem ->
                    problem.rule().startsWith("document.")
                        || ENTRIES.contains(problem.pointer().toString()))
            .filter(problem -> problem.severity() == Severity.ERROR)
            .flatMap(problem -> problem.place().stream())
            .map(Problem.Place::line)
            .distinct()
            .toList();
    String where =
        lines.stream().limit(FEW).map(String::valueOf).collect(joining(", "))
            + (lines.size() > FEW ? " and %s more".formatted(lines.size() - FEW) : "");
    return new UnusableException(
        file,
        "could not be read whole, and nothing was written; mend "
            + (lines.isEmpty()
                ? "it first"
                : "or take out what is wrong in line " + where + " first"));
  }
}
