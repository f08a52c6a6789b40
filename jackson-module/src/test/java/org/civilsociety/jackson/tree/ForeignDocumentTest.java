package org.civilsociety.jackson.tree;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.zip.GZIPOutputStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.civilsociety.jackson.document.Input;
import org.civilsociety.jackson.document.Problem;
import org.civilsociety.jackson.document.ReadLimits;
import org.civilsociety.validation.Severity;
import org.civilsociety.value.ExtensionValue;
import org.civilsociety.value.Extensions;
import org.junit.jupiter.api.Test;
import tools.jackson.core.JsonPointer;

/** What is read of a document in another format, and where it stands in its text. */
final class ForeignDocumentTest {

  private static ForeignDocument read(Input input) {
    return ForeignDocument.read(input, ReadLimits.DEFAULT.withMaxDepth(4));
  }

  private static Problem at(JsonPointer pointer, List<Problem.Location> related) {
    return new Problem(
        "x",
        Severity.ERROR,
        pointer,
        Optional.empty(),
        Optional.empty(),
        "is wrong",
        Optional.empty(),
        List.of(),
        related,
        Optional.empty());
  }

  private static String place(Input input, String pointer) {
    ForeignDocument document = read(input);
    document.problems().add(at(JsonPointer.compile(pointer), List.of()));
    Problem problem =
        document.problems().placed().stream()
            .filter(some -> some.rule().equals("x"))
            .findFirst()
            .orElseThrow();
    return problem.place().map(Object::toString).orElse("nowhere") + " " + problem.pointer();
  }

  private static Input packed(String text) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (OutputStream packing = new GZIPOutputStream(bytes)) {
      packing.write(text.getBytes(StandardCharsets.UTF_8));
    }
    return Input.of(bytes.toByteArray());
  }

  @Test
  void saysWhetherItIsWhole() {
    assertThat(read(Input.of("{\"a\": 1}")).problems().isComplete()).isTrue();
    assertThat(read(Input.of("{\"a\": 1, ")).problems().isComplete()).isFalse();
    assertThat(read(Input.of("[] []")).problems().isComplete()).isFalse();
  }

  @Test
  void warnsOfADocumentOfThisLibrary() {
    ForeignDocument own = read(Input.of("{\"version\": \"1.0\",\n \"format\": \"civil-society\"}"));

    assertThat(own.problems().placed())
        .singleElement()
        .hasToString(
            "2:12 WARNING document.native \"/format\": should be read by DocumentReader: it is a"
                + " document of civil-society itself");
    assertThat(read(Input.of("{\"format\": \"popolo\"}")).problems().named()).isEmpty();
    assertThat(read(Input.of("{\"a\": {\"format\": \"civil-society\"}}")).problems().named())
        .isEmpty();
  }

  @Test
  void findsAPlaceInATextHoweverItIsPacked() throws IOException {
    String text = "{\"مركز\": [1,\n  {\"b\": \"x\"}]}";

    assertThat(place(Input.of(text), "/مركز/1/b")).isEqualTo("2:9 /مركز/1/b");
    assertThat(place(packed(text), "/مركز/1/b")).isEqualTo("2:9 /مركز/1/b");
    assertThat(place(Input.of("\uFEFF" + text), "/مركز/1/b")).isEqualTo("2:9 /مركز/1/b");
  }

  @Test
  void findsAPlaceAsFarAsTheTextIsJson() {
    assertThat(place(Input.of("[\"a\", \"b\", !"), "/1")).isEqualTo("1:7 /1");
    assertThat(place(Input.of("[\"a\", !, \"b\"]"), "/2")).isEqualTo("1:1 ");
  }

  @Test
  void findsTheFirstOfTwoMembersOfOneName() {
    assertThat(place(Input.of("{\"a\": [1], \"a\": [2]}"), "/a/0")).isEqualTo("1:8 /a/0");
  }

  @Test
  void countsAnEntryThatWasTooDeepToBeRead() {
    assertThat(place(Input.of("[[[[[[]]]]], [\"a\"]]"), "/1/0")).isEqualTo("1:15 /1/0");
    assertThat(place(Input.of("[[[[[[]], 7]]]]"), "/0/0/0/0")).isEqualTo("1:11 /0/0/0/1");
  }

  @Test
  void findsThePlacesThatTakePartAndTellsAllInTheOrderOfTheText() {
    ForeignDocument document = read(Input.of("[1, 2, 3]"));
    JsonPointer list = JsonPointer.empty();
    document.problems().add(at(list.appendIndex(2), List.of()));
    document
        .problems()
        .add(
            at(
                list.appendIndex(1),
                List.of(new Problem.Location(list.appendIndex(0), Optional.empty()))));

    List<Problem> placed = document.problems().placed();
    assertThat(placed)
        .extracting(Problem::place)
        .extracting(Optional::get)
        .hasToString("[1:5, 1:8]");
    assertThat(placed.get(0).related())
        .containsExactly(
            new Problem.Location(list.appendIndex(0), Optional.of(new Problem.Place(1, 2))));
  }

  @Provide
  Arbitrary<ExtensionValue> documents() {
    return values(3);
  }

  private static Arbitrary<ExtensionValue> values(int depth) {
    Arbitrary<ExtensionValue> simple =
        Arbitraries.of("", "ليلى", "a\u2028\n\"b", "𝒳").map(ExtensionValue.Text::new);
    if (depth == 0) {
      return simple;
    }
    return Arbitraries.oneOf(
        simple,
        values(depth - 1).list().ofMaxSize(3).map(ExtensionValue.Listing::new),
        Arbitraries.maps(Arbitraries.of("a", "0", "~/", "", "é\n"), values(depth - 1))
            .ofMaxSize(3)
            .map(Extensions::new));
  }

  @Property(tries = 200)
  void findsEveryFieldWhereItStands(@ForAll("documents") ExtensionValue value) {
    Extensions root = Extensions.empty().with("root", value);
    String text = NativeDocument.text(root);
    ForeignDocument document = ForeignDocument.read(Input.of(text), ReadLimits.DEFAULT);
    new Ledger(root)
        .report()
        .fields()
        .forEach(
            field -> document.problems().add(at(JsonPointer.compile(field.source()), List.of())));
    List<String> lines = text.lines().toList();
    assertThat(document.problems().placed())
        .isNotEmpty()
        .allSatisfy(
            problem -> {
              Problem.Place place = problem.place().orElseThrow();
              String line = lines.get((int) place.line() - 1).substring((int) place.column() - 1);
              assertThat(line).startsWith(json(root, problem.pointer()));
            });
  }

  private static String json(ExtensionValue value, JsonPointer way) {
    if (!way.matches()) {
      ExtensionValue next =
          value instanceof Extensions object
              ? object.get(way.getMatchingProperty()).orElseThrow()
              : ((ExtensionValue.Listing) value).values().get(way.getMatchingIndex());
      return json(next, way.tail());
    }
    String wrapped = NativeDocument.text(Extensions.empty().with("v", value));
    return wrapped.substring(wrapped.indexOf(':') + 2, wrapped.lastIndexOf('\n'));
  }
}
