package org.civilsociety.examples.tool;

import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.civilsociety.examples.tool.output.OutputFolder;
import org.civilsociety.examples.tool.output.StandardStreams;
import org.civilsociety.examples.tool.output.UnusableException;
import org.civilsociety.jackson.csv.CsvTables.Table;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** Writes empty tables to be filled in a spreadsheet. */
@Command(
    name = "template",
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    description = "Writes empty CSV tables to start from, with the headings that are used most.",
    footer = {
      "",
      "All headings that there are: civil-society schema --csv",
      "",
      "Example:",
      "  civil-society template network/",
      "  civil-society convert --from csv --to native network/ directory.json"
    })
final class TemplateCommand implements Callable<Integer> {

  private final StandardStreams streams;

  @Parameters(paramLabel = "FOLDER", description = "The folder, which is not there yet.")
  private Path folder = Path.of("-");

  TemplateCommand(StandardStreams streams) {
    this.streams = streams;
  }

  @Override
  public Integer call() {
    if (StandardStreams.isStandard(folder)) {
      throw new UnusableException(folder, "must be a folder: there are three tables");
    }
    if (Files.exists(folder, LinkOption.NOFOLLOW_LINKS)) {
      throw new UnusableException(folder, "is there already; give a folder that is new");
    }
    Map<String, String> tables =
        Stream.of(Table.values()).collect(Collectors.toMap(Table::fileName, Table::template));
    OutputFolder.place(tables, folder, streams);
    return ExitStatus.CLEAN;
  }
}
