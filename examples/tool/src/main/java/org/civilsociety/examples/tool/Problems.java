package org.civilsociety.examples.tool;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.civilsociety.Directory;
import org.civilsociety.Extensible;
import org.civilsociety.examples.tool.document.NativeDocument;
import org.civilsociety.examples.tool.output.StandardStreams;
import org.civilsociety.examples.tool.output.UnusableException;
import org.civilsociety.examples.tool.report.ProblemLine;
import org.civilsociety.examples.tool.report.ReportLanguage;
import org.civilsociety.jackson.document.Problem;

/** What is malformed in the documents that a command reads, told on the standard error. */
final class Problems {

  private final StandardStreams streams;
  private final ProblemLine line = new ProblemLine(ReportLanguage.EN);
  private boolean areTold;

  Problems(StandardStreams streams) {
    this.streams = streams;
  }

  /** Whether anything was told. */
  boolean areTold() {
    return areTold;
  }

  void tell(List<Problem> problems, int more, Function<Problem, Path> file) {
    problems.forEach(problem -> streams.tell(line.of(file.apply(problem), problem)));
    if (more > 0) {
      streams.tell("further problems that are not named here: " + more);
    }
    areTold |= !problems.isEmpty();
  }

  /** Reads a document, tells what is malformed, and goes on only with all of it. */
  Extensible record(Path file) {
    NativeDocument document = read(file);
    return document.record().orElseThrow(() -> unread(file));
  }

  /** Reads a document as {@link #record} does; a single record is put into a directory. */
  Directory directory(Path file) {
    NativeDocument document = read(file);
    return document.directory().orElseThrow(() -> unread(file));
  }

  private NativeDocument read(Path file) {
    NativeDocument document = NativeDocument.read(file, streams);
    tell(document.problems(), document.more(), problem -> file);
    return Optional.of(document).filter(NativeDocument::isComplete).orElseThrow(() -> unread(file));
  }

  private static UnusableException unread(Path file) {
    return new UnusableException(
        file, "could not be read to its end; mend it first, as civil-society validate tells");
  }
}
