package org.civilsociety.examples.tool.report;

import com.samskivert.mustache.Mustache;
import com.samskivert.mustache.Template;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.civilsociety.examples.tool.output.StandardStreams;
import org.civilsociety.examples.tool.output.UnusableException;
import org.civilsociety.examples.tool.output.VisibleText;
import org.civilsociety.jackson.document.DocumentKind;
import org.civilsociety.jackson.document.Problem;

/**
 * A page that needs nothing else, for people who read with their eyes or their ears; it shows so
 * many problems of a file as a browser can hold, and says how many more there are.
 */
final class HtmlReport implements Report {

  /** The most problems of one file that are shown. */
  private static final int MAX_PROBLEMS = 1_000;

  private final StandardStreams streams;
  private final Words words;
  private final ProblemLine line;
  private final List<Map<String, Object>> files = new ArrayList<>();
  private final List<Map<String, Object>> problems = new ArrayList<>();
  private long notShown;
  private String name = "";
  private DocumentKind kind = DocumentKind.DIRECTORY;

  HtmlReport(StandardStreams streams, Words words) {
    this.streams = streams;
    this.words = words;
    line = new ProblemLine(words);
  }

  @Override
  public void begin(Path file, DocumentKind nextKind) {
    name = VisibleText.of(file.toString());
    kind = nextKind;
    problems.clear();
    notShown = 0;
  }

  @Override
  public void add(Problem problem) {
    if (problems.size() == MAX_PROBLEMS) {
      notShown++;
      return;
    }
    problems.add(
        Map.of(
            "place", problem.place().map(Problem.Place::toString).orElse(""),
            "pointer", ProblemLine.pointer(problem),
            "severity", problem.severity().name(),
            "severityWord", words.of(problem.severity().name()),
            "rule", VisibleText.of(problem.rule()),
            "message", VisibleText.arranged(problem.message()),
            "details",
                line.details(problem).stream()
                    .map(detail -> Map.of("label", words.of(detail.key()), "value", detail.value()))
                    .toList()));
  }

  @Override
  public void end(Tally tally) {
    Map<String, Object> file = file(tally.rules());
    file.put(
        "summary", List.of(words.of(kind.name()) + words.of("colon") + " " + tally.summary(words)));
    tally.addMore(notShown);
    file.put("unchecked", tally.unchecked(words));
    files.add(file);
  }

  @Override
  public void unusable(Path file, UnusableException cause) {
    name = VisibleText.of(file.toString());
    Map<String, Object> unusable = file(Map.of());
    unusable.put("unusable", List.of(VisibleText.of(String.valueOf(cause.getMessage()))));
    files.add(unusable);
    problems.clear();
    streams.tell(VisibleText.lines(String.valueOf(cause.getMessage())));
  }

  private Map<String, Object> file(Map<String, Long> rules) {
    Map<String, Object> file = new HashMap<>();
    file.put("name", name);
    file.put("problems", List.copyOf(problems));
    file.put("hasProblems", !problems.isEmpty());
    file.put("rules", List.copyOf(rules.entrySet()));
    file.put("hasRules", !rules.isEmpty());
    for (String absent : List.of("unusable", "summary", "unchecked")) {
      file.put(absent, List.of());
    }
    return file;
  }

  @Override
  public void close() {
    Map<String, String> labels = new HashMap<>();
    for (String key :
        List.of("title", "place", "severity", "rule", "message", "number", "byRule", "colon")) {
      labels.put(key, words.of(key));
    }
    streams.print(
        template()
            .execute(
                Map.of(
                    "language",
                    words.language().toString(),
                    "direction",
                    words.language() == ReportLanguage.AR ? "rtl" : "ltr",
                    "words",
                    labels,
                    "files",
                    files)));
  }

  private static Template template() {
    try (InputStream bytes =
            Objects.requireNonNull(HtmlReport.class.getResourceAsStream("page.mustache"));
        Reader text = new InputStreamReader(bytes, StandardCharsets.UTF_8)) {
      return Mustache.compiler().escapeHTML(true).compile(text);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
