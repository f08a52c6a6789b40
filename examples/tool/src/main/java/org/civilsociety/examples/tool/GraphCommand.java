package org.civilsociety.examples.tool;

import java.nio.file.Path;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.civilsociety.Directory;
import org.civilsociety.examples.pictures.NetworkPicture;
import org.civilsociety.examples.tool.output.OutputFile;
import org.civilsociety.examples.tool.output.StandardStreams;
import org.civilsociety.examples.tool.output.UnusableException;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Draws who is a member of what. */
@Command(
    name = "graph",
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    description = "Draws who is a member of what.",
    exitCodeListHeading = ExitStatus.HEADING,
    exitCodeList = {
      "0:drawn",
      "1:drawn, and problems with the document are told: what is malformed is not drawn",
      "2:IN cannot be read to its end, or OUT not be written: OUT is as it was"
    },
    footer = {
      "",
      "Examples:",
      "  civil-society graph --to svg directory.json network.svg",
      "  civil-society graph --to mermaid --lang ar directory.json -"
    })
final class GraphCommand implements Callable<Integer> {

  private final StandardStreams streams;

  /** What is drawn. */
  enum Picture {
    /** A picture for browsers. */
    SVG,
    /** A diagram in the text form of Mermaid. */
    MERMAID;

    String of(Directory directory, Locale reader) {
      return this == SVG
          ? NetworkPicture.svg(directory, reader)
          : NetworkPicture.mermaid(directory, reader);
    }
  }

  @Option(
      names = "--to",
      required = true,
      paramLabel = "FORM",
      description = "What is drawn: svg or mermaid.")
  private Picture picture = Picture.SVG;

  @Option(
      names = "--lang",
      paramLabel = "TAG",
      converter = LanguageTagConverter.class,
      description = "The language of the names, such as ar or fr-CA (by default en).")
  private Locale language = Locale.ENGLISH;

  @Parameters(index = "0", paramLabel = "IN", description = "The directory; - is standard input.")
  private Path in = Path.of("-");

  @Parameters(index = "1", paramLabel = "OUT", description = "The file; - is standard output.")
  private Path out = Path.of("-");

  GraphCommand(StandardStreams streams) {
    this.streams = streams;
  }

  private String drawn(Directory directory) {
    try {
      return picture.of(directory, language);
    } catch (IllegalArgumentException e) {
      throw new UnusableException(in, String.valueOf(e.getMessage()));
    }
  }

  @Override
  public Integer call() {
    Problems problems = new Problems(streams);
    OutputFile.write(drawn(problems.directory(in)), out, streams);
    return ExitStatus.foundIf(problems.areTold());
  }
}
