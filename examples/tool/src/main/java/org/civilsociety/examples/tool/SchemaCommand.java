package org.civilsociety.examples.tool;

import java.util.concurrent.Callable;
import org.civilsociety.examples.tool.output.StandardStreams;
import org.civilsociety.jackson.document.DocumentSchema;
import picocli.CommandLine.Command;

/** Prints the JSON Schema of native documents. */
@Command(
    name = "schema",
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    description = "Prints the JSON Schema (2020-12) of native documents.",
    footer = {"", "Example:", "  civil-society schema > civil-society-1.schema.json"})
final class SchemaCommand implements Callable<Integer> {

  private final StandardStreams streams;

  SchemaCommand(StandardStreams streams) {
    this.streams = streams;
  }

  @Override
  public Integer call() {
    streams.print(DocumentSchema.text());
    return ExitStatus.CLEAN;
  }
}
