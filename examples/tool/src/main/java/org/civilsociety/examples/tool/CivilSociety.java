package org.civilsociety.examples.tool;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.civilsociety.examples.tool.GraphCommand.Picture;
import org.civilsociety.examples.tool.document.Format;
import org.civilsociety.examples.tool.output.ClosedOutputException;
import org.civilsociety.examples.tool.output.StandardStreams;
import org.civilsociety.examples.tool.output.UnusableException;
import org.civilsociety.examples.tool.output.VisibleText;
import org.civilsociety.examples.tool.report.ReportForm;
import org.civilsociety.examples.tool.report.ReportLanguage;
import org.civilsociety.validation.Severity;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/** The {@code civil-society} command; what it does, its commands do. */
@Command(
    name = "civil-society",
    description = "Checks, converts, compares and merges what directories say of organizations.",
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    synopsisSubcommandLabel = "COMMAND",
    exitCodeListHeading = ExitStatus.HEADING,
    exitCodeList = {
      "0:nothing was found",
      "1:something was found, and a person should look",
      "2:a file or an option cannot be used",
      "130:ended by Ctrl-C",
      "141:nobody reads the output any more"
    },
    footer = {
      "",
      "Files are native documents of any kind (a directory, an organization, a coalition,",
      "a membership, or newline-delimited entries), plain or gzip; their content says which,",
      "not their name. - is standard input or output. All text is UTF-8. A file is written whole",
      "or not at all, also after Ctrl-C; which of the two happened, the file shows.",
      "",
      "civil-society COMMAND --help tells of a command, with examples."
    })
public final class CivilSociety {

  /** Kept, since a logger that nobody has is forgotten with its level. */
  private static final Logger PROVIDER = Logger.getLogger("org.hibernate.validator");

  private CivilSociety() {}

  /**
   * Runs a command and ends the process.
   *
   * @param arguments the command, its options and files
   */
  public static void main(String... arguments) {
    System.exit(run(StandardStreams.ofProcess(), arguments));
  }

  /** Runs a command; whatever happens, it says so in words. */
  static int run(StandardStreams streams, String... arguments) {
    PROVIDER.setLevel(Level.WARNING);
    try {
      StringWriter help = new StringWriter();
      int status = commandLine(streams, help).execute(arguments);
      streams.print(help.toString());
      streams.out().flush();
      return status;
    } catch (ClosedOutputException e) {
      return ExitStatus.CLOSED_OUTPUT;
    } catch (OutOfMemoryError e) {
      return unusable(
          streams, "there is not enough memory: give more, as JAVA_TOOL_OPTIONS=-Xmx4g");
    } catch (Exception e) {
      return status(e, streams);
    }
  }

  private static CommandLine commandLine(StandardStreams streams, StringWriter help) {
    return new CommandLine(new CivilSociety())
        .addSubcommand(new ValidateCommand(streams))
        .addSubcommand(new ConvertCommand(streams))
        .addSubcommand(new CompareCommand(streams))
        .addSubcommand(new MergeCommand(streams))
        .addSubcommand(new CandidatesCommand(streams))
        .addSubcommand(new GraphCommand(streams))
        .addSubcommand(new PageCommand(streams))
        .addSubcommand(new SchemaCommand(streams))
        .addSubcommand(new TemplateCommand(streams))
        .addSubcommand(new RulesCommand(streams))
        .setOut(new PrintWriter(help))
        .setErr(new PrintWriter(streams.error(), true, StandardCharsets.UTF_8))
        .setColorScheme(CommandLine.Help.defaultColorScheme(Ansi.OFF))
        .registerConverter(Severity.class, new ChoiceConverter<>(Severity.class))
        .registerConverter(ReportLanguage.class, new ChoiceConverter<>(ReportLanguage.class))
        .registerConverter(ReportForm.class, new ChoiceConverter<>(ReportForm.class))
        .registerConverter(PlainForm.class, new ChoiceConverter<>(PlainForm.class))
        .registerConverter(Format.class, new ChoiceConverter<>(Format.class))
        .registerConverter(Picture.class, new ChoiceConverter<>(Picture.class))
        .setUsageHelpWidth(100)
        .setParameterExceptionHandler((e, arguments) -> misused(e, streams))
        .setExecutionExceptionHandler((e, command, result) -> status(e, streams));
  }

  private static int misused(ParameterException problem, StandardStreams streams) {
    String command = problem.getCommandLine().getCommandSpec().qualifiedName();
    String meant =
        problem instanceof UnmatchedArgumentException unknown ? ChoiceConverter.meant(unknown) : "";
    return unusable(
        streams,
        problem.getMessage() + meant + "\n" + command + " --help tells what can be given.");
  }

  private static int status(Exception problem, StandardStreams streams) {
    if (problem instanceof ClosedOutputException) {
      return ExitStatus.CLOSED_OUTPUT;
    }
    if (problem instanceof UnusableException) {
      return unusable(streams, String.valueOf(problem.getMessage()));
    }
    return unusable(
        streams, "this went wrong, and should not have: " + VisibleText.of(problem.toString()));
  }

  private static int unusable(StandardStreams streams, String message) {
    try {
      streams.tell("civil-society: " + VisibleText.lines(message));
    } catch (ClosedOutputException e) {
      return ExitStatus.CLOSED_OUTPUT;
    } catch (UnusableException e) {
      streams
          .error()
          .println("civil-society: " + VisibleText.lines(String.valueOf(e.getMessage())));
    }
    return ExitStatus.UNUSABLE;
  }
}
