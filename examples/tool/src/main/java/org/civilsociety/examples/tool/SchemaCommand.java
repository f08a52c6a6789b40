package org.civilsociety.examples.tool;

import java.util.concurrent.Callable;
import org.civilsociety.examples.tool.output.StandardStreams;
import org.civilsociety.jackson.csv.CsvTables.Table;
import org.civilsociety.jackson.document.DocumentSchema;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Prints what documents and tables may hold. */
@Command(
    name = "schema",
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    description =
        "Prints the JSON Schema (2020-12) of native documents, or the headings of CSV tables.",
    footer = {
      "",
      "Examples:",
      "  civil-society schema > civil-society-1.schema.json",
      "  civil-society schema --csv | grep mission"
    })
final class SchemaCommand implements Callable<Integer> {

  private final StandardStreams streams;

  @Option(
      names = "--csv",
      description =
          "Print each table with each of its headings: en stands for any language, XI-LEI for any"
              + " scheme.")
  private boolean isOfTables;

  SchemaCommand(StandardStreams streams) {
    this.streams = streams;
  }

  @Override
  public Integer call() {
    if (isOfTables) {
      for (Table table : Table.values()) {
        table.headings().forEach(heading -> streams.print(table.fileName() + " " + heading + "\n"));
      }
    } else {
      streams.print(DocumentSchema.text());
    }
    return ExitStatus.CLEAN;
  }
}
