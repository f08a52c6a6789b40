package org.civilsociety.examples.tool;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.civilsociety.Extensible;
import org.civilsociety.examples.tool.output.OutputFile;
import org.civilsociety.examples.tool.output.StandardStreams;
import org.civilsociety.examples.tool.output.VisibleText;
import org.civilsociety.jackson.document.DocumentWriter;
import org.civilsociety.reconciliation.Merge;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Makes one record of what two sources say. */
@Command(
    name = "merge",
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    description = "Makes one document of what two sources say, and loses neither's word.",
    exitCodeListHeading = ExitStatus.HEADING,
    exitCodeList = {
      "0:merged, and the policies decided everything that wanted a decision",
      "1:merged, and something was not decided, so that LEFT stands, or a problem is told",
      "2:a file cannot be read to its end, or OUT not be written: OUT is as it was"
    },
    footer = {
      "",
      "Policies, asked in turn where one record cannot hold both claims; without any, LEFT stands",
      "and is told as not decided:",
      "  more-precise     1998-12 rather than 1998",
      "  newer-source     the source that was changed or read later",
      "  own-word-first   the organization before a register before anybody else",
      "  prefer:ID+ID     the sources of these ids, as LEFT and RIGHT have them",
      "  first-source     LEFT",
      "",
      "A single record beside a directory is taken for a directory of this one.",
      "What was decided, and why, goes to standard error. Validate the result.",
      "",
      "Examples:",
      "  civil-society merge --policy more-precise,newer-source ours.json theirs.json both.json",
      "  civil-society merge --policy prefer:register,first-source a.json b.json - | less"
    })
final class MergeCommand implements Callable<Integer> {

  private final StandardStreams streams;

  @Option(
      names = "--policy",
      split = ",",
      paramLabel = "POLICY",
      description = "Who decides, in turn; see below.")
  private List<String> policies = new ArrayList<>();

  @Parameters(index = "0", paramLabel = "LEFT", description = "What one source says.")
  private Path left = Path.of("-");

  @Parameters(index = "1", paramLabel = "RIGHT", description = "What the other one says.")
  private Path right = Path.of("-");

  @Parameters(index = "2", paramLabel = "OUT", description = "The file; - is standard output.")
  private Path out = Path.of("-");

  MergeCommand(StandardStreams streams) {
    this.streams = streams;
  }

  @Override
  public Integer call() {
    Policies.requireKnown(policies);
    Problems problems = new Problems(streams);
    Pair pair = Pair.read(left, right, problems);
    Merge<Extensible> merge = Merge.of(Policies.chain(policies, pair), pair.left(), pair.right());
    OutputFile.write(stream -> DocumentWriter.pretty().write(merge.result(), stream), out, streams);
    int undecided = merge.undecided().size();
    streams.tell(
        VisibleText.arranged(merge.text())
            + "decided: %s, not decided: %s"
                .formatted(merge.decisions().size() - undecided, undecided));
    return ExitStatus.foundIf(undecided > 0 || problems.areTold());
  }
}
