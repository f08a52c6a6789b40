package org.civilsociety.jackson.document;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.validation.groups.Default;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.civilsociety.Directory;
import org.civilsociety.generators.FaultlessGenerators;
import org.civilsociety.jackson.CivilSocietyModule;
import org.civilsociety.jackson.format.EntityFormat;
import org.civilsociety.jackson.format.Formats;
import org.civilsociety.jackson.input.DocumentText;
import org.civilsociety.report.ProfileValidator;
import org.civilsociety.validation.Advice;
import org.civilsociety.validation.Publication;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonPointer;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** One malformed value in a document that is right otherwise is one problem, and nothing more. */
final class OneFaultLawsTest {

  private static final JsonMapper MAPPER =
      JsonMapper.builder().addModule(new CivilSocietyModule()).build();
  private static final DocumentReader READER =
      DocumentReader.of(
          ProfileValidator.create().withGroups(Default.class, Advice.class, Publication.class));
  private static final Set<String> NAMES =
      Formats.ALL.byType().values().stream()
          .filter(EntityFormat.class::isInstance)
          .flatMap(format -> ((EntityFormat<?>) format).memberNames().stream())
          .collect(Collectors.toUnmodifiableSet());

  private static final Set<String> RULES = Set.of("value.kind", "value.envelope");

  @Provide
  Arbitrary<Directory> faultless() {
    return FaultlessGenerators.directories();
  }

  @Provide
  Arbitrary<CorpusDocument> corpus() {
    return Arbitraries.of(CorpusDocument.all().toList());
  }

  @Property(tries = 100)
  void saysNothingOfWhatIsRight(@ForAll("faultless") Directory directory) {
    String json = MAPPER.writeValueAsString(directory);

    assertThat(READER.read(Input.of(json), Directory.class).problems()).isEmpty();
  }

  @Property(tries = 300)
  void tellsOfOneMalformedValueOnlyThat(
      @ForAll("faultless") Directory directory, @ForAll @IntRange(max = 999_999) int chosen) {
    JsonNode tree = MAPPER.valueToTree(directory);
    List<JsonPointer> all = new ArrayList<>();
    collect(JsonPointer.empty(), tree, all);
    JsonPointer pointer = all.get((int) ((long) all.size() * chosen / 1_000_000));
    String wrong = tree.at(pointer).isNumber() ? "true" : "7";
    replace(tree, pointer, MAPPER.readTree(wrong));
    String json = MAPPER.writerWithDefaultPrettyPrinter().writeValueAsString(tree);
    Reading<Directory> reading = READER.read(Input.of(json), Directory.class);

    assertThat(reading.problems())
        .as("%s %s", pointer, reading.problems())
        .hasSize(1)
        .allMatch(problem -> RULES.contains(problem.rule()))
        .allMatch(problem -> problem.pointer().equals(pointer))
        .allMatch(
            problem -> problem.place().orElseThrow().equals(ValuePlaces.of(json).of(pointer)));
    JsonPointer leftOut =
        reading.leftOut().stream()
            .min(Comparator.comparingInt(place -> place.toString().length()))
            .orElseThrow();
    replace(tree, leftOut, null);
    JsonNode read = MAPPER.valueToTree(reading.record().orElseThrow());
    takeVerbatim(read, pointer, wrong);
    assertThat(MAPPER.treeToValue(read, Directory.class))
        .isEqualTo(MAPPER.treeToValue(tree, Directory.class));
  }

  @Property(tries = 200)
  void suggestsTheNameThatWasMisspelt(
      @ForAll("faultless") Directory directory, @ForAll @IntRange(max = 999_999) int chosen) {
    JsonNode tree = MAPPER.valueToTree(directory);
    List<JsonPointer> all = new ArrayList<>();
    collect(JsonPointer.empty(), tree, all);
    all.removeIf(pointer -> !NAMES.contains(name(pointer)) || name(pointer).length() < 4);
    Assume.that(!all.isEmpty());
    JsonPointer pointer = all.get((int) ((long) all.size() * chosen / 1_000_000));
    ObjectNode outer = (ObjectNode) tree.at(pointer.head());
    JsonNode value = outer.remove(name(pointer));
    outer.set(swapped(name(pointer)), value);
    Reading<Directory> reading =
        READER.read(Input.of(MAPPER.writeValueAsString(tree)), Directory.class);

    assertThat(reading.problems())
        .as("%s %s", pointer, reading.problems())
        .anyMatch(problem -> problem.suggestions().contains(name(pointer)));
  }

  private static String name(JsonPointer pointer) {
    return String.valueOf(pointer.last().getMatchingProperty());
  }

  /** A name with its last two letters the other way round, or once more where they are the same. */
  private static String swapped(String name) {
    int last = name.length() - 1;
    String swapped = name.substring(0, last - 1) + name.charAt(last) + name.charAt(last - 1);
    return swapped.equals(name) ? name + name.charAt(last) : swapped;
  }

  private static void collect(JsonPointer pointer, JsonNode node, List<JsonPointer> all) {
    if (!pointer.matches()) {
      all.add(pointer);
    }
    node.properties()
        .forEach(
            member -> collect(pointer.appendProperty(member.getKey()), member.getValue(), all));
    if (node.isArray()) {
      for (int i = 0; i < node.size(); i++) {
        collect(pointer.appendIndex(i), node.get(i), all);
      }
    }
  }

  private static void replace(JsonNode tree, JsonPointer pointer, @Nullable JsonNode other) {
    JsonNode outer = tree.at(pointer.head());
    String last = pointer.last().getMatchingProperty();
    if (outer instanceof ArrayNode list) {
      list.remove(Integer.parseInt(last));
      if (other != null) {
        list.insert(Integer.parseInt(last), other);
      }
    } else if (other == null) {
      ((ObjectNode) outer).remove(last);
    } else {
      ((ObjectNode) outer).set(last, other);
    }
  }

  /** Takes the verbatim that was added to the record that a value is in, if it is in one. */
  private static void takeVerbatim(JsonNode read, JsonPointer pointer, String text) {
    List<String> steps = List.of(pointer.toString().substring(1).split("/"));
    if (steps.size() > 2 && read.get(steps.get(0)).isArray() && !steps.get(0).equals("sources")) {
      ObjectNode record = (ObjectNode) read.at("/" + steps.get(0) + "/" + steps.get(1));
      ArrayNode verbatims = (ArrayNode) record.get("verbatims");
      JsonNode added = verbatims.remove(verbatims.size() - 1);
      assertThat(added.get("text").asString()).contains(text);
      assertThat(added.get("property").asString()).isEqualTo(steps.get(2));
    }
  }

  @Property(tries = 300)
  void tellsPlacesThatAreInTheDocument(@ForAll("corpus") CorpusDocument document) {
    Reading<?> reading = CorpusTest.read(document);
    String text = text(document);
    if (!reading.isComplete() || text.isBlank()) {
      return;
    }
    ValuePlaces places = ValuePlaces.of(text);
    for (Problem problem : reading.problems()) {
      if (!problem.rule().equals("document.byte-order-mark")) {
        assertThat(places.has(problem.pointer())).as(problem.toString()).isTrue();
        if (!problem.rule().endsWith(".repeated")) {
          assertThat(problem.place()).contains(places.of(problem.pointer()));
        }
        problem
            .missing()
            .map(problem.pointer()::appendProperty)
            .ifPresent(member -> assertThat(places.hasValue(member)).isFalse());
      }
    }
  }

  private static String text(CorpusDocument document) {
    return DocumentText.of(document.input(), Long.MAX_VALUE).text();
  }
}
