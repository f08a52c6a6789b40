package org.civilsociety.examples.tool;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.civilsociety.Extensible;
import org.civilsociety.examples.tool.output.ReportJson;
import org.civilsociety.examples.tool.output.StandardStreams;
import org.civilsociety.examples.tool.output.VisibleText;
import org.civilsociety.reconciliation.Comparison;
import org.civilsociety.reconciliation.Relation;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Says how what two sources say relates. */
@Command(
    name = "compare",
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    description = "Shows side by side what two sources say, claim by claim.",
    exitCodeListHeading = ExitStatus.HEADING,
    exitCodeList = {
      "0:nothing conflicts; one may say more than the other",
      "1:something conflicts, or a problem with a document is told",
      "2:a file cannot be read to its end, or the two are not of one kind"
    },
    footer = {
      "",
      "Both are directories, or both single records of one type; a single record beside a directory",
      "is taken for a directory of this one.",
      "",
      "Examples:",
      "  civil-society compare ours.json theirs.json",
      "  civil-society compare --report json ours.json theirs.json | jq .relation"
    })
final class CompareCommand implements Callable<Integer> {

  private final StandardStreams streams;

  @Option(
      names = "--report",
      paramLabel = "FORM",
      description = "How the comparison is written: text or json (by default text).")
  private PlainForm form = PlainForm.TEXT;

  @Parameters(index = "0", paramLabel = "LEFT", description = "What one source says.")
  private Path left = Path.of("-");

  @Parameters(index = "1", paramLabel = "RIGHT", description = "What the other one says.")
  private Path right = Path.of("-");

  CompareCommand(StandardStreams streams) {
    this.streams = streams;
  }

  @Override
  public Integer call() {
    Problems problems = new Problems(streams);
    Pair pair = Pair.read(left, right, problems);
    Comparison<Extensible> comparison = Comparison.of(pair.left(), pair.right());
    streams.print(
        form == PlainForm.JSON
            ? ReportJson.MAPPER.writeValueAsString(comparison) + "\n"
            : VisibleText.arranged(comparison.text()));
    boolean isConflict =
        comparison.leaves().anyMatch(claim -> claim.relation() == Relation.CONFLICTS);
    return ExitStatus.foundIf(isConflict || problems.areTold());
  }
}
