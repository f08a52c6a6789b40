package org.civilsociety.examples.tool.report;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.NavigableMap;
import java.util.TreeMap;
import org.civilsociety.examples.tool.output.StandardStreams;
import org.civilsociety.examples.tool.output.UnusableException;
import org.civilsociety.examples.tool.output.VisibleText;
import org.civilsociety.jackson.document.DocumentKind;
import org.civilsociety.jackson.document.Problem;

/** A line for each problem; at the end a line for each file, and how often each rule was broken. */
final class TextReport implements Report {

  private static final String INDENT = "    ";

  private final StandardStreams streams;
  private final Words words;
  private final ProblemLine line;
  private final List<String> summaries = new ArrayList<>();
  private final NavigableMap<String, Long> rules = new TreeMap<>();
  private Path file = Path.of("");
  private DocumentKind kind = DocumentKind.DIRECTORY;

  TextReport(StandardStreams streams, Words words) {
    this.streams = streams;
    this.words = words;
    line = new ProblemLine(words);
  }

  @Override
  public void begin(Path next, DocumentKind nextKind) {
    file = next;
    kind = nextKind;
  }

  @Override
  public void add(Problem problem) {
    streams.print(line.of(file, problem) + "\n");
  }

  @Override
  public void end(Tally tally) {
    String name = words.apart(VisibleText.of(file.toString()));
    summaries.add(
        "%s (%s)%s %s"
            .formatted(name, words.of(kind.name()), words.of("colon"), tally.summary(words)));
    tally.unchecked(words).forEach(unchecked -> summaries.add(INDENT + unchecked));
    tally.rules().forEach((rule, count) -> rules.merge(rule, count, Long::sum));
  }

  @Override
  public void unusable(Path unread, UnusableException cause) {
    streams.tell(VisibleText.lines(String.valueOf(cause.getMessage())));
  }

  @Override
  public void close() {
    summaries.forEach(summary -> streams.print(summary + "\n"));
    rules.forEach(
        (rule, count) ->
            streams.print(
                INDENT
                    + words.apart(VisibleText.of(rule))
                    + words.of("colon")
                    + " "
                    + count
                    + "\n"));
  }
}
