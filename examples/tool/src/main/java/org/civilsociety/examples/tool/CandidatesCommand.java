package org.civilsociety.examples.tool;

import com.ibm.icu.text.Transliterator;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.civilsociety.Directory;
import org.civilsociety.Profile;
import org.civilsociety.examples.tool.output.ReportJson;
import org.civilsociety.examples.tool.output.StandardStreams;
import org.civilsociety.examples.tool.output.VisibleText;
import org.civilsociety.jackson.JsonPlace;
import org.civilsociety.reconciliation.candidates.Candidate;
import org.civilsociety.reconciliation.candidates.CandidateSearch;
import org.civilsociety.reconciliation.candidates.Candidates;
import org.civilsociety.reconciliation.candidates.UncomparedBlock;
import org.civilsociety.validation.RecordPath;
import org.civilsociety.value.RecordId;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Finds records that may be one organization. */
@Command(
    name = "candidates",
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    description =
        "Finds pairs of records in a directory that may be one organization, and says why.",
    exitCodeListHeading = ExitStatus.HEADING,
    exitCodeList = {
      "0:no pair was found",
      "1:pairs were found, or a problem with the document is told",
      "2:the file cannot be read to its end"
    },
    footer = {
      "",
      "Names in different scripts are compared by their transliteration. Nothing is merged.",
      "JSON: pairs (first, second: pointers; firstId, secondId; reasons), compared, uncompared.",
      "",
      "Examples:",
      "  civil-society candidates directory.json",
      "  civil-society candidates --report json directory.json | jq '.pairs | length'"
    })
final class CandidatesCommand implements Callable<Integer> {

  private final StandardStreams streams;

  @Option(
      names = "--report",
      paramLabel = "FORM",
      description = "How the pairs are written: text or json (by default text).")
  private PlainForm form = PlainForm.TEXT;

  @Parameters(paramLabel = "IN", description = "The directory; - is standard input.")
  private Path in = Path.of("-");

  CandidatesCommand(StandardStreams streams) {
    this.streams = streams;
  }

  @Override
  public Integer call() {
    Problems problems = new Problems(streams);
    Directory directory = problems.directory(in);
    Candidates candidates =
        CandidateSearch.create()
            .withTransliteration(
                Transliterator.getInstance("Any-Latin; Latin-ASCII")::transliterate)
            .in(directory);
    if (form == PlainForm.JSON) {
      streams.print(ReportJson.MAPPER.writeValueAsString(json(candidates, directory)) + "\n");
    } else {
      candidates.pairs().forEach(this::print);
      candidates.uncompared().forEach(this::print);
      streams.print(
          "pairs: %s, compared: %s\n".formatted(candidates.pairs().size(), candidates.compared()));
    }
    return ExitStatus.foundIf(!candidates.pairs().isEmpty() || problems.areTold());
  }

  private void print(Candidate pair) {
    streams.print(side(pair.firstPath(), pair.first()) + "\n");
    streams.print(side(pair.secondPath(), pair.second()) + "\n");
    pair.reasons()
        .forEach(reason -> streams.print("    " + VisibleText.of(reason.toString()) + "\n"));
  }

  private void print(UncomparedBlock block) {
    streams.print(
        "not compared with each other, for too many share it: %s records with %s %s\n"
            .formatted(block.records(), block.kind(), VisibleText.of(block.key())));
  }

  private static String side(RecordPath path, Profile profile) {
    return VisibleText.of(path + " " + profile);
  }

  private static Map<String, Object> json(Candidates candidates, Directory directory) {
    Map<String, Object> report = new LinkedHashMap<>();
    report.put("pairs", candidates.pairs().stream().map(pair -> json(pair, directory)).toList());
    report.put("compared", candidates.compared());
    report.put("uncompared", candidates.uncompared());
    return report;
  }

  private static Map<String, Object> json(Candidate pair, Directory directory) {
    Map<String, Object> json = new LinkedHashMap<>();
    json.put("first", pointer(pair.firstPath(), directory));
    pair.first().getId().map(RecordId::toString).ifPresent(id -> json.put("firstId", id));
    json.put("second", pointer(pair.secondPath(), directory));
    pair.second().getId().map(RecordId::toString).ifPresent(id -> json.put("secondId", id));
    json.put("reasons", List.copyOf(pair.reasons()));
    return json;
  }

  private static String pointer(RecordPath path, Directory directory) {
    return JsonPlace.of(path, directory).pointer().toString();
  }
}
