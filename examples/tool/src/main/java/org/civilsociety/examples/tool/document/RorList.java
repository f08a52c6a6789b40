package org.civilsociety.examples.tool.document;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.civilsociety.Directory;
import org.civilsociety.Profile;
import org.civilsociety.jackson.conversion.Conversion;
import org.civilsociety.jackson.conversion.Fate;
import org.civilsociety.jackson.conversion.FieldFate;
import org.civilsociety.jackson.conversion.LossReport;
import org.civilsociety.jackson.document.DocumentWriter;
import org.civilsociety.jackson.document.Problem;
import org.civilsociety.jackson.ror.Ror;
import tools.jackson.core.JsonPointer;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * The profiles of a directory as a list of records of ROR, with what became of all that a directory
 * has besides them.
 */
final class RorList {

  /** What is written, and what the format says of the document and not of its content. */
  private static final Set<String> ELSEWHERE =
      Set.of("format", "version", "organizations", "coalitions");

  private final List<String> records = new ArrayList<>();
  private final List<FieldFate> fields = new ArrayList<>();
  private final List<Problem> problems = new ArrayList<>();
  private int more;

  private RorList() {}

  /** Writes those profiles that can be records of ROR. */
  static Conversion<Optional<String>> write(Directory directory) {
    RorList list = new RorList();
    list.add("organizations", directory.getOrganizations());
    list.add("coalitions", directory.getCoalitions());
    list.addDropped(directory);
    Optional<String> text =
        list.records.isEmpty()
            ? Optional.empty()
            : Optional.of("[\n" + String.join(",\n", list.records) + "\n]\n");
    return new Conversion<>(text, new LossReport(list.fields), list.problems, list.more, true);
  }

  private void add(String name, List<? extends Profile> profiles) {
    for (int i = 0; i < profiles.size(); i++) {
      JsonPointer place = JsonPointer.empty().appendProperty(name).appendIndex(i);
      Conversion<Optional<String>> written = Ror.write(profiles.get(i));
      written.result().ifPresent(records::add);
      written.losses().fields().forEach(field -> fields.add(within(place, field)));
      written.problems().forEach(problem -> problems.add(within(place, problem)));
      more += written.more();
    }
  }

  private static FieldFate within(JsonPointer place, FieldFate field) {
    return new FieldFate(
        place + field.source(), field.fate(), field.target(), field.note(), field.value());
  }

  /** The lines and columns are those of a text that nobody has. */
  private static Problem within(JsonPointer place, Problem problem) {
    return problem.at(place.append(problem.pointer()), Optional.empty());
  }

  private void addDropped(Directory directory) {
    JsonNode document = JsonMapper.shared().readTree(DocumentWriter.canonical().bytes(directory));
    document.properties().stream()
        .filter(member -> !ELSEWHERE.contains(member.getKey()))
        .flatMap(
            member -> {
              JsonPointer place = JsonPointer.empty().appendProperty(member.getKey());
              return member.getValue().isArray()
                  ? IntStream.range(0, member.getValue().size()).mapToObj(place::appendIndex)
                  : Stream.of(place);
            })
        .forEach(
            place ->
                fields.add(
                    new FieldFate(
                        place.toString(),
                        Fate.DROPPED,
                        Optional.empty(),
                        "ROR has records of organizations, and nothing else",
                        "")));
  }
}
