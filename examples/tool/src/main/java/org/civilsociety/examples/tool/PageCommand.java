package org.civilsociety.examples.tool;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.civilsociety.Directory;
import org.civilsociety.Profile;
import org.civilsociety.examples.pictures.ProfilePage;
import org.civilsociety.examples.tool.output.OutputFile;
import org.civilsociety.examples.tool.output.StandardStreams;
import org.civilsociety.examples.tool.output.UnusableException;
import org.civilsociety.value.RecordId;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Writes the profile of an organization or coalition as a page. */
@Command(
    name = "page",
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    description = "Writes the profile of an organization or coalition as a page for a browser.",
    exitCodeListHeading = ExitStatus.HEADING,
    exitCodeList = {
      "0:written",
      "1:written without what is malformed, which is told",
      "2:IN cannot be read to its end, has no such profile, or OUT cannot be written"
    },
    footer = {
      "",
      "Examples:",
      "  civil-society page organization.json page.html",
      "  civil-society page --id miftah --lang ar directory.json miftah.html"
    })
final class PageCommand implements Callable<Integer> {

  /** So many ids are told where one has to be chosen. */
  private static final int MAX_IDS = 20;

  private final StandardStreams streams;

  @Option(
      names = "--id",
      paramLabel = "ID",
      description = "Which profile, where there are several.")
  private Optional<String> id = Optional.empty();

  @Option(
      names = "--lang",
      paramLabel = "TAG",
      converter = LanguageTagConverter.class,
      description = "The language of the page, such as ar or fr-CA (by default en).")
  private Locale language = Locale.ENGLISH;

  @Parameters(index = "0", paramLabel = "IN", description = "The document; - is standard input.")
  private Path in = Path.of("-");

  @Parameters(index = "1", paramLabel = "OUT", description = "The file; - is standard output.")
  private Path out = Path.of("-");

  PageCommand(StandardStreams streams) {
    this.streams = streams;
  }

  @Override
  public Integer call() {
    Problems problems = new Problems(streams);
    Directory directory = problems.directory(in);
    OutputFile.write(ProfilePage.html(directory, profile(directory), language), out, streams);
    return ExitStatus.foundIf(problems.areTold());
  }

  private Profile profile(Directory directory) {
    List<Profile> all =
        Stream.concat(directory.getOrganizations().stream(), directory.getCoalitions().stream())
            .map(Profile.class::cast)
            .toList();
    List<Profile> chosen =
        all.stream()
            .filter(profile -> id.isEmpty() || profile.getId().map(RecordId::toString).equals(id))
            .toList();
    if (chosen.size() != 1) {
      throw new UnusableException(
          "%s: %s; choose one of its %s profiles by --id: %s"
              .formatted(
                  in,
                  id.map(asked -> "has " + chosen.size() + " profiles with the id " + asked)
                      .orElse("holds " + all.size() + " profiles"),
                  all.size(),
                  ids(all)));
    }
    return chosen.get(0);
  }

  private static String ids(List<Profile> profiles) {
    String ids =
        profiles.stream()
            .flatMap(profile -> profile.getId().stream())
            .limit(MAX_IDS)
            .map(RecordId::toString)
            .collect(Collectors.joining(", "));
    return ids + (profiles.size() > MAX_IDS ? ", …" : "");
  }
}
