package org.civilsociety.examples.tool;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.civilsociety.Directory;
import org.civilsociety.Profile;
import org.civilsociety.examples.pictures.ProfilePage;
import org.civilsociety.examples.tool.output.OutputFile;
import org.civilsociety.examples.tool.output.StandardStreams;
import org.civilsociety.examples.tool.output.UnusableException;
import org.civilsociety.examples.tool.output.VisibleText;
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
      "1:written, and problems are told: what is malformed is left out",
      "2:IN cannot be read to its end, has no such profile, or OUT cannot be written"
    },
    footer = {
      "",
      "Examples:",
      "  civil-society page organization.json page.html",
      "  civil-society page --id miftah --lang ar directory.json miftah.html"
    })
final class PageCommand implements Callable<Integer> {

  /** So many profiles are told where one has to be chosen. */
  private static final int MAX_CHOICES = 20;

  private final StandardStreams streams;

  @Option(
      names = "--id",
      paramLabel = "ID",
      description =
          "Which profile, where there are several: its id, or its place (a JSON Pointer), such as"
              + " /organizations/3.")
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
    Map<String, Profile> all = new LinkedHashMap<>();
    directory.getOrganizations().forEach(put(all, "/organizations/"));
    directory.getCoalitions().forEach(put(all, "/coalitions/"));
    List<Profile> placed = id.map(all::get).stream().toList();
    List<Profile> chosen =
        placed.isEmpty()
            ? all.values().stream()
                .filter(profile -> id.isEmpty() || id(profile).equals(id))
                .toList()
            : placed;
    if (all.isEmpty()) {
      throw new UnusableException(in, "has no organization and no coalition");
    }
    if (chosen.size() != 1) {
      throw new UnusableException(
          in,
          "%s; choose one of its %s profiles by --id, with its id or place: %s"
              .formatted(
                  id.map(
                          asked ->
                              "has %s profiles %s".formatted(chosen.size(), VisibleText.of(asked)))
                      .orElse("holds several profiles"),
                  all.size(),
                  choices(all)));
    }
    return chosen.get(0);
  }

  private static Consumer<Profile> put(Map<String, Profile> all, String list) {
    int before = all.size();
    return profile -> all.put(list + (all.size() - before), profile);
  }

  private static Optional<String> id(Profile profile) {
    return profile.getId().map(RecordId::toString);
  }

  private static String choices(Map<String, Profile> all) {
    return all.entrySet().stream()
            .limit(MAX_CHOICES)
            .map(
                profile ->
                    profile.getKey()
                        + id(profile.getValue()).map(id -> " " + VisibleText.of(id)).orElse(""))
            .collect(Collectors.joining(", "))
        + (all.size() > MAX_CHOICES ? ", …" : "");
  }
}
