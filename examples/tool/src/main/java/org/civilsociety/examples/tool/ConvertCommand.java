package org.civilsociety.examples.tool;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.civilsociety.Directory;
import org.civilsociety.examples.tool.document.Format;
import org.civilsociety.examples.tool.output.OutputFile;
import org.civilsociety.examples.tool.output.OutputFolder;
import org.civilsociety.examples.tool.output.ReportJson;
import org.civilsociety.examples.tool.output.StandardStreams;
import org.civilsociety.examples.tool.output.UnusableException;
import org.civilsociety.jackson.conversion.Conversion;
import org.civilsociety.jackson.conversion.Fate;
import org.civilsociety.jackson.conversion.LossReport;
import org.civilsociety.validation.Severity;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Converts documents from and to the formats of others. */
@Command(
    name = "convert",
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    description = "Converts a document from one format to another, and tells what is lost.",
    exitCodeListHeading = ExitStatus.HEADING,
    exitCodeList = {
      "0:converted, and nothing as severe as asked was found; what OUT cannot say is lost",
      "1:converted, and problems are told, also of records that could not be written",
      "2:the input cannot be read whole, or OUT not be written: OUT is as it was"
    },
    footer = {
      "",
      "Formats: native, popolo, schema-org, ror, csv. Each goes by way of native. For csv, IN and",
      "OUT are folders of profiles.csv, memberships.csv and objectives.csv; an old OUT may hold",
      "nothing else. The rules are not asked: validate the result.",
      "",
      "Problems and the counts of what was kept, changed and dropped go to standard error; what is",
      "wrong in writing has its place in the native form. A value of native input that is malformed",
      "is kept word for word where its record has verbatims, and else dropped; one entry that cannot",
      "be read at all, and nothing is written.",
      "",
      "Examples:",
      "  civil-society convert --from csv --to native network/ directory.json",
      "  civil-society convert --from native --to csv --loss lost.txt directory.json network/",
      "  civil-society convert --from popolo --to schema-org councils.json - | jq ."
    })
final class ConvertCommand implements Callable<Integer> {

  private final StandardStreams streams;

  @Option(names = "--from", required = true, paramLabel = "FORMAT", description = "What IN is.")
  private Format from = Format.NATIVE;

  @Option(
      names = "--to",
      required = true,
      paramLabel = "FORMAT",
      description = "What OUT is to be.")
  private Format to = Format.NATIVE;

  @Option(
      names = "--loss",
      paramLabel = "FILE",
      description =
          "Write what was changed and dropped, both in reading and in writing; as JSON, with each"
              + " field, if the name ends in .json.")
  private Optional<Path> loss = Optional.empty();

  @Option(
      names = "--severity",
      paramLabel = "SEVERITY",
      description =
          "The least severe problem that is told and makes the exit status 1: error, warning or"
              + " info (by default warning).")
  private Severity least = Severity.WARNING;

  @Parameters(
      index = "0",
      paramLabel = "IN",
      description = "The file or folder; - is standard input.")
  private Path in = Path.of("-");

  @Parameters(
      index = "1",
      paramLabel = "OUT",
      description = "The file or folder; - is standard output.")
  private Path out = Path.of("-");

  ConvertCommand(StandardStreams streams) {
    this.streams = streams;
  }

  @Override
  public Integer call() {
    if (to == Format.CSV && StandardStreams.isStandard(out)) {
      throw new UnusableException("csv: must be a folder of tables, and - is standard output");
    }
    loss.ifPresent(this::requireFileOfItsOwn);
    Conversion<Directory> read = from.read(in, streams);
    Problems problems = new Problems(streams, least);
    problems.tell(read.problems(), read.more(), problem -> from.fileOf(problem, in));
    if (!read.isComplete()) {
      throw Problems.unread(in, read.problems());
    }
    Conversion<Map<String, String>> written = to.write(read.result());
    problems.tellFew(written.problems(), written.more(), in);
    if (written.result().isEmpty()) {
      throw new UnusableException(
          in, "no record has all that " + to + " demands, and nothing was written");
    }
    write(written.result(), losses(read.losses(), written.losses()));
    streams.tell("read as " + from + ": " + counts(from, read.losses()));
    streams.tell("written as " + to + ": " + counts(to, written.losses()));
    return ExitStatus.foundIf(problems.areTold());
  }

  private void requireFileOfItsOwn(Path losses) {
    for (Path other : List.of(in, out)) {
      if (!StandardStreams.isStandard(other) && isOne(losses, other)) {
        throw new UnusableException(
            losses,
            "must be a file of its own for what is lost; found " + (other == in ? "IN" : "OUT"));
      }
    }
  }

  private static boolean isOne(Path left, Path right) {
    try {
      if (Files.exists(left) && Files.exists(right)) {
        return Files.isSameFile(left, right);
      }
      return left.toAbsolutePath().normalize().equals(right.toAbsolutePath().normalize());
    } catch (IOException e) {
      throw new UnusableException(left.toString(), e);
    }
  }

  private void write(Map<String, String> files, byte[] losses) {
    Optional<OutputFile> lossFile =
        loss.flatMap(file -> OutputFile.prepare(stream -> stream.write(losses), file, streams));
    try {
      if (to == Format.CSV) {
        OutputFolder.place(files, out, streams);
      } else {
        OutputFile.write(files.values().iterator().next(), out, streams);
      }
      lossFile.ifPresent(OutputFile::finish);
    } finally {
      lossFile.ifPresent(OutputFile::close);
    }
  }

  /** Of native documents only what was not kept is known one by one. */
  private static String counts(Format format, LossReport losses) {
    int changed = losses.fields(Fate.CHANGED).size();
    int dropped = losses.fields(Fate.DROPPED).size();
    return format == Format.NATIVE
        ? "fields changed: %s, dropped: %s; all others are kept".formatted(changed, dropped)
        : "fields kept: %s, changed: %s, dropped: %s"
            .formatted(losses.fields(Fate.KEPT).size(), changed, dropped);
  }

  private byte[] losses(LossReport read, LossReport written) {
    if (loss.filter(file -> file.toString().endsWith(".json")).isPresent()) {
      Map<String, Object> legs = new LinkedHashMap<>();
      legs.put("from", from.toString());
      legs.put("read", read.fields());
      legs.put("to", to.toString());
      legs.put("written", written.fields());
      return ReportJson.MAPPER.writeValueAsBytes(legs);
    }
    String text =
        "read as %s: %s\n%swritten as %s: %s\n%s"
            .formatted(
                from, counts(from, read), read.text(), to, counts(to, written), written.text());
    return text.getBytes(StandardCharsets.UTF_8);
  }
}
