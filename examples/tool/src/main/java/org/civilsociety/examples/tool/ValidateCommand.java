package org.civilsociety.examples.tool;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.civilsociety.examples.tool.output.StandardStreams;
import org.civilsociety.examples.tool.output.UnusableException;
import org.civilsociety.examples.tool.report.ReportForm;
import org.civilsociety.examples.tool.report.ReportLanguage;
import org.civilsociety.examples.tool.report.Validation;
import org.civilsociety.validation.Severity;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Tells everything that is wrong with documents. */
@Command(
    name = "validate",
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    description = "Tells everything that is wrong with documents.",
    exitCodeListHeading = ExitStatus.HEADING,
    exitCodeList = {
      "0:nothing as severe as asked was found",
      "1:something was found",
      "2:a file cannot be read, or not to its end, so that not all of it was checked"
    },
    footer = {
      "",
      "Text report: a line for each problem, FILE:LINE:COLUMN: SEVERITY RULE POINTER: MESSAGE;",
      "at the end what each file was taken for, its counts, and how often each rule was broken.",
      "JSON report: a list with an object for each file, written as it is found: file, kind,",
      "errors (as in the problem details of the library), complete, records, counts, rules; or",
      "file and unusable. HTML report: a page for a browser, with 1,000 problems of each file.",
      "What is cut to be shown ends in an ellipsis.",
      "",
      "An entry has at most 1 MiB, and a single record 64 MiB; of an entry, at most 1,000 problems",
      "are named. A directory or newline-delimited entries may have as many as there is memory for",
      "their ids and references, about 1 KiB for each record: 25,000 with 64 MiB. For more, give",
      "more, as JAVA_TOOL_OPTIONS=-Xmx4g; where it does not do, the command says so and ends with 2.",
      "",
      "Examples:",
      "  civil-society validate directory.json",
      "  civil-society validate --severity error --threads 4 data/*.ndjson.gz",
      "  civil-society validate --publication --lang ar --report html member.json > report.html",
      "  zcat dump.ndjson.gz | civil-society validate --report json - | jq '.[].counts'"
    })
final class ValidateCommand implements Callable<Integer> {

  private final StandardStreams streams;

  @Option(names = "--publication", description = "Ask the rules of publication, too.")
  private boolean isForPublication;

  @Option(
      names = "--severity",
      paramLabel = "SEVERITY",
      description =
          "The least severe that is told and makes the exit status 1: error, warning or info"
              + " (by default warning). Notes are counted in any case.")
  private Severity least = Severity.WARNING;

  @Option(
      names = "--lang",
      paramLabel = "LANGUAGE",
      description = "The language of the report: en, ar, fr or es (by default en).")
  private ReportLanguage language = ReportLanguage.EN;

  @Option(
      names = "--report",
      paramLabel = "FORM",
      description = "How the report is written: text, json or html (by default text).")
  private ReportForm form = ReportForm.TEXT;

  @Option(
      names = "--threads",
      paramLabel = "NUMBER",
      description = "How many threads share the work (by default 1); the report is the same.")
  private int threads = 1;

  @Parameters(
      paramLabel = "FILE",
      arity = "1..*",
      description = "The documents; - is standard input.")
  private List<Path> files = List.of();

  ValidateCommand(StandardStreams streams) {
    this.streams = streams;
  }

  @Override
  public Integer call() {
    if (threads < 1 || threads > 1_000) {
      throw new UnusableException("--threads: must be from 1 to 1000; found " + threads);
    }
    if (files.stream().filter(StandardStreams::isStandard).count() > 1) {
      throw new UnusableException("- is given twice: standard input can be read once");
    }
    Validation.Settings settings =
        new Validation.Settings(isForPublication, least, language, form, threads);
    return switch (new Validation(streams, settings).check(files)) {
      case CLEAN -> ExitStatus.CLEAN;
      case FOUND -> ExitStatus.FOUND;
      case UNUSABLE -> ExitStatus.UNUSABLE;
    };
  }
}
