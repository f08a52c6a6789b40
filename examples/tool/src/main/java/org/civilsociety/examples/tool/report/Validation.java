package org.civilsociety.examples.tool.report;

import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.civilsociety.Directory;
import org.civilsociety.examples.tool.document.OpenDocument;
import org.civilsociety.examples.tool.output.StandardStreams;
import org.civilsociety.examples.tool.output.UnusableException;
import org.civilsociety.jackson.document.DirectoryOutline;
import org.civilsociety.jackson.document.DocumentKind;
import org.civilsociety.jackson.document.DocumentReader;
import org.civilsociety.jackson.document.Entry;
import org.civilsociety.jackson.document.EntryStream;
import org.civilsociety.jackson.document.Problem;
import org.civilsociety.jackson.document.Reading;
import org.civilsociety.report.ProfileValidator;
import org.civilsociety.validation.Publication;
import org.civilsociety.validation.Severity;

/** Checks files and reports what is wrong with them. */
public final class Validation {

  /** What the whole of a directory can tell is named up to this number. */
  private static final int MAX_OF_WHOLE = 100_000;

  /** After these, nothing more is read even of a document whose lines stand by themselves. */
  private static final Set<String> ENDS_LINES =
      Set.of("document.format", "document.version", "document.compression", "document.empty");

  private final StandardStreams streams;
  private final Settings settings;
  private final ProfileValidator rules;
  private final Words words;

  /**
   * What is asked.
   *
   * @param isForPublication whether the rules of publication are asked, too
   * @param least the least severe that is told
   * @param language the language of the report
   * @param form how it is written
   * @param threads how many threads share the work
   */
  public record Settings(
      boolean isForPublication,
      Severity least,
      ReportLanguage language,
      ReportForm form,
      int threads) {}

  /** How a file stands. */
  public enum Outcome {
    /** Nothing is wrong that was asked for. */
    CLEAN,
    /** Something is. */
    FOUND,
    /** It could not be read, or not to its end. */
    UNUSABLE
  }

  /**
   * Begins.
   *
   * @param streams where the report goes
   * @param settings what is asked
   */
  public Validation(StandardStreams streams, Settings settings) {
    this.streams = streams;
    this.settings = settings;
    ProfileValidator usual = ProfileValidator.create();
    rules = settings.isForPublication() ? usual.withFurtherGroups(Publication.class) : usual;
    words = new Words(settings.language());
  }

  /**
   * Checks the files one after another.
   *
   * @param files the files; {@code -} is the standard input
   * @return the worst that a file came to
   */
  public Outcome check(List<Path> files) {
    Outcome worst = Outcome.CLEAN;
    try (Report report = settings.form().open(streams, words)) {
      for (Path file : files) {
        Outcome outcome = check(file, report);
        worst = outcome.compareTo(worst) > 0 ? outcome : worst;
      }
    }
    return worst;
  }

  private Outcome check(Path file, Report report) {
    Tally tally = new Tally();
    try (OpenDocument document = OpenDocument.of(file, streams)) {
      report.begin(file, document.kind());
      switch (document.kind()) {
        case DIRECTORY, LINES -> entries(document, report, tally);
        default -> single(document, report, tally);
      }
    } catch (UnusableException e) {
      report.unusable(file, e);
      return Outcome.UNUSABLE;
    } catch (UncheckedIOException e) {
      report.unusable(file, new UnusableException(file.toString(), e));
      return Outcome.UNUSABLE;
    }
    report.end(tally);
    if (!tally.isComplete()) {
      return Outcome.UNUSABLE;
    }
    return tally.has(settings.least()) ? Outcome.FOUND : Outcome.CLEAN;
  }

  private void single(OpenDocument document, Report report, Tally tally) {
    Reading<?> reading = reader().read(document.input(), document.kind().type());
    reading.record().ifPresent(record -> tally.addRecord());
    add(reading, report, tally);
    if (!reading.isComplete() || endsDocument(reading)) {
      tally.setIncomplete();
    }
  }

  private void entries(OpenDocument document, Report report, Tally tally) {
    boolean isLines = document.kind() == DocumentKind.LINES;
    DocumentReader reader = reader();
    DirectoryOutline outline = new DirectoryOutline();
    try (EntryStream entries =
        isLines ? reader.lines(document.input()) : reader.entries(document.input())) {
      while (entries.hasNext()) {
        Entry entry = entries.next();
        entry
            .record()
            .filter(record -> !(record instanceof Directory))
            .ifPresent(record -> tally.addRecord());
        add(entry.reading(), report, tally);
        outline.add(entry);
        boolean isBroken =
            isLines
                ? entry.reading().problems().stream()
                    .anyMatch(problem -> ENDS_LINES.contains(problem.rule()))
                : !entry.reading().isComplete() || endsDocument(entry.reading());
        if (isBroken) {
          tally.setIncomplete();
        }
      }
    }
    if (!outline.isComplete()) {
      tally.setReferencesUnchecked();
    }
    List<Problem> ofWhole =
        outline.problems(
            rules.withLanguages(settings.language().locale()).withMaxFindings(MAX_OF_WHOLE));
    tally.add(ofWhole);
    ofWhole.forEach(problem -> add(problem, report, tally));
    if (ofWhole.size() == MAX_OF_WHOLE) {
      tally.setIncomplete();
    }
  }

  private static boolean endsDocument(Reading<?> reading) {
    return reading.problems().stream()
        .anyMatch(
            problem ->
                problem.rule().startsWith("document.") && problem.severity() == Severity.ERROR);
  }

  private void add(Reading<?> reading, Report report, Tally tally) {
    tally.add(reading);
    reading.problems().forEach(problem -> add(problem, report, tally));
  }

  private void add(Problem problem, Report report, Tally tally) {
    if (problem.severity().compareTo(settings.least()) <= 0) {
      tally.addShown(problem);
      report.add(problem);
    }
  }

  private DocumentReader reader() {
    return DocumentReader.of(rules)
        .withLanguages(settings.language().locale())
        .withThreads(settings.threads());
  }
}
