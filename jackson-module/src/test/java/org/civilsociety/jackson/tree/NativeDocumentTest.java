package org.civilsociety.jackson.tree;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.stream.IntStream;
import org.civilsociety.Directory;
import org.civilsociety.OrganizationBuilder;
import org.civilsociety.Verbatim;
import org.civilsociety.jackson.conversion.Conversion;
import org.civilsociety.jackson.conversion.Fate;
import org.civilsociety.jackson.conversion.FieldFate;
import org.civilsociety.jackson.document.Input;
import org.civilsociety.jackson.document.Problem;
import org.civilsociety.jackson.document.ReadLimits;
import org.civilsociety.value.ExtensionValue;
import org.civilsociety.value.Extensions;
import org.civilsociety.value.RecordId;
import org.junit.jupiter.api.Test;
import tools.jackson.core.JacksonException;
import tools.jackson.core.exc.StreamConstraintsException;

/** What becomes of fields that a conversion puts where their form does not fit. */
final class NativeDocumentTest {

  /** Puts the members of each entry of a list into an organization each, as they are. */
  private static Conversion<Directory> convert(String json) {
    return convert(
        json,
        (source, root) -> {
          TargetList organizations = root.list("organizations");
          for (SourceField entry : source.entries()) {
            if (entry.value() instanceof Extensions) {
              TargetObject organization = organizations.add();
              entry.members().forEach(member -> organization.keep(member.name(), member));
            } else {
              organizations.keep(entry);
            }
          }
        });
  }

  private static Conversion<Directory> convert(
      String json, BiConsumer<SourceField, TargetObject> conversion) {
    return convert(json, ReadLimits.DEFAULT, conversion);
  }

  private static Conversion<Directory> convert(
      String json, ReadLimits limits, BiConsumer<SourceField, TargetObject> conversion) {
    ForeignDocument source = ForeignDocument.read(Input.of(json), limits);
    Ledger ledger = new Ledger(source.root());
    TargetObject root = TargetObject.root();
    conversion.accept(ledger.root(), root);
    return NativeDocument.read(Directory.class, root, ledger, source.problems());
  }

  private static BiConsumer<SourceField, TargetObject> keptAt(String outer, String name) {
    return (source, root) -> root.object(outer).keep(name, source);
  }

  private static List<String> fates(Conversion<?> conversion) {
    return conversion.losses().fields().stream().map(NativeDocumentTest::line).toList();
  }

  private static String line(FieldFate field) {
    return field.fate() + " " + field.source() + field.target().map(to -> " -> " + to).orElse("");
  }

  private static List<String> problems(Conversion<?> conversion) {
    return conversion.problems().stream()
        .map(problem -> problem.rule() + " " + problem.pointer())
        .toList();
  }

  @Test
  void keepsAMalformedValueWordForWord() {
    Conversion<Directory> conversion = convert("[{\"id\": \"a\", \"founded\": \"05.04.1998\"}]");

    assertThat(conversion.result().getOrganizations().get(0).getVerbatims())
        .containsExactly(Verbatim.of("founded", "05.04.1998"));
    assertThat(problems(conversion)).containsExactly("value.form /0/founded");
    assertThat(fates(conversion))
        .containsExactly(
            "KEPT /0/id -> /organizations/0/id",
            "CHANGED /0/founded -> /organizations/0/verbatims");
    assertThat(conversion.losses().fields(Fate.CHANGED).get(0).note())
        .startsWith("kept word for word: must be a date");
    assertThat(conversion.problems())
        .extracting(Problem::place)
        .containsExactly(Optional.of(new Problem.Place(1, 25)));
  }

  @Test
  void saysOfWhatCannotBeWithoutAMalformedPartThatItIsNotThere() {
    Conversion<Directory> conversion =
        convert("[{\"memberCount\": {\"bound\": \"EXACTLY\", \"number\": \"dix\"}}]");

    assertThat(problems(conversion)).containsExactly("value.kind /0/memberCount/number");
    assertThat(fates(conversion))
        .containsExactly(
            "CHANGED /0/memberCount/bound -> /organizations/0/verbatims",
            "CHANGED /0/memberCount/number -> /organizations/0/verbatims");
    assertThat(conversion.losses().fields())
        .extracting(FieldFate::note)
        .satisfiesExactly(
            neighbour ->
                assertThat(neighbour)
                    .startsWith(
                        "kept in a verbatim with what surrounds it, which is malformed: must be"),
            malformed ->
                assertThat(malformed)
                    .startsWith("kept in a verbatim with what surrounds it: must be"));
  }

  @Test
  void doesNotCallKeptWordForWordWhatWasChangedBefore() {
    assertThat(
            convert(
                    "[\"05.04.1998\"]",
                    (source, root) ->
                        root.list("organizations")
                            .add()
                            .change("founded", "5.4.1998", source.entries().get(0), "shortened"))
                .losses()
                .fields()
                .get(0)
                .note())
        .startsWith("shortened; kept in a verbatim: must be a date");
  }

  @Test
  void tellsAProblemOfWhatNoFieldSaysWhereItIsSaidWhatStandsBesideIt() {
    Conversion<Directory> conversion =
        convert(
            "{\"a\": {\"b\": \"x\"}}",
            (source, root) -> {
              TargetObject member = root.list("memberships").add();
              member.object("member").object("reference").put("id", "");
              member.keep("id", source.member("a").orElseThrow().member("b").orElseThrow());
            });

    assertThat(problems(conversion)).containsExactly("value.form /a");
  }

  @Test
  void tellsAProblemOfWhatNoFieldSaysOfTheWholeSourceWhereNothingElseIsSaid() {
    Conversion<Directory> conversion =
        convert("{}", (source, root) -> root.list("organizations").add().put("founded", "x"));

    assertThat(problems(conversion)).containsExactly("value.form ");
  }

  @Test
  void tellsOnceWhatIsWrongWithAFieldThatWasPutTwice() {
    Conversion<Directory> conversion =
        convert(
            "[\"x\"]",
            (source, root) -> {
              SourceField field = source.entries().get(0);
              root.list("organizations").add().keep("founded", field);
              root.list("organizations").add().put("founded", field.value());
              field.kept(
                  root.list("organizations").pointer().appendIndex(1).appendProperty("founded"));
            });

    assertThat(problems(conversion)).containsExactly("value.form /0");
  }

  @Test
  void tellsOfWhatIsTooDeepWhereItStands() {
    ReadLimits limits = ReadLimits.DEFAULT.withMaxDepth(ReadLimits.MAX_DEPTH);
    Conversion<Directory> conversion =
        convert("{\"x\":" + nested(499) + "}", limits, keptAt("y", "z"));

    assertThat(problems(conversion)).containsExactly("value.too-deep /x" + "/0".repeat(497));
    assertThat(conversion.losses().fields(Fate.DROPPED)).hasSize(1);
  }

  @Test
  void saysOfWhatIsToldAsAWholeThatAPartIsTooDeep() {
    ReadLimits limits = ReadLimits.DEFAULT.withMaxDepth(ReadLimits.MAX_DEPTH);
    String list = "[" + nested(498) + ",0".repeat(20) + "]";
    Conversion<Directory> conversion =
        convert("{\"" + "x".repeat(300) + "\":" + list + "}", limits, keptAt("y", "z"));

    assertThat(conversion.losses().fields(Fate.CHANGED))
        .singleElement()
        .satisfies(field -> assertThat(field.note()).startsWith("a part of it is left out: "));
  }

  @Test
  void tellsProblemsInTheOrderOfTheSource() {
    assertThat(problems(convert("[" + "{\"founded\":1},".repeat(11) + "{\"founded\":1}]")))
        .isEqualTo(IntStream.range(0, 12).mapToObj(i -> "value.kind /" + i + "/founded").toList());
    assertThat(problems(convert("[{\"founded\": 1, \"dissolved\": 1, \"approach\": 1}]")))
        .containsExactly(
            "value.kind /0/founded", "value.kind /0/dissolved", "value.kind /0/approach");
  }

  @Test
  void countsTheEntriesBehindAPartyThatWasLeftOut() {
    Conversion<Directory> conversion =
        convert(
            "[{\"founders\": [{\"reference\": {\"id\": 5}}, {\"named\": {\"name\": {\"ar\":"
                + " \"ليلى\"}}}]}]");

    assertThat(conversion.result().getOrganizations().get(0).getFounders()).hasSize(1);
    assertThat(fates(conversion))
        .containsExactly(
            "CHANGED /0/founders/0/reference/id -> /organizations/0/verbatims",
            "KEPT /0/founders/1/named/name/ar -> /organizations/0/founders/0/named/name/ar");
  }

  @Test
  void countsThePartiesBehindEachThatWasLeftOut() {
    String parties = "{\"reference\": {\"id\": 5}}, {\"reference\": {\"id\": \"a\"}}";

    assertThat(convert("[{\"founders\": [" + parties + ", " + parties + "]}]").losses().fields())
        .filteredOn(field -> field.fate() == Fate.KEPT)
        .extracting(field -> field.target().orElseThrow())
        .containsExactly(
            "/organizations/0/founders/0/reference/id", "/organizations/0/founders/1/reference/id");
  }

  @Test
  void countsTheRecordsBehindOneThatWasLeftOut() {
    Conversion<Directory> conversion = convert("[7, {\"id\": \"a\"}, null, {\"id\": \"b\"}]");

    assertThat(conversion.result().getOrganizations()).hasSize(2);
    assertThat(problems(conversion)).containsExactly("value.kind /0", "value.kind /2");
    assertThat(fates(conversion))
        .containsExactly(
            "DROPPED /0",
            "KEPT /1/id -> /organizations/0/id",
            "DROPPED /2",
            "KEPT /3/id -> /organizations/1/id");
  }

  @Test
  void namesAllThatIsMissing() {
    assertThat(convert("[{\"memberCount\": {\"about\": 12}}]").problems())
        .extracting(problem -> problem.missing().orElseThrow())
        .containsExactly("bound", "number");
  }

  @Test
  void saysNothingOfWhatFits() {
    Conversion<Directory> conversion =
        convert("[{\"id\": \"a\", \"mission\": {\"fr\": \"la paix\"}}]");

    assertThat(conversion.problems()).isEmpty();
    assertThat(conversion.losses().isLossless()).isTrue();
  }

  @Test
  void givesARecordHoweverLargeItIs() {
    String large = "ع".repeat(25_000_000);
    Extensions extensions = new Extensions(Map.of("x", new ExtensionValue.Text(large)));

    assertThat(
            NativeDocument.of(
                    new OrganizationBuilder()
                        .id(RecordId.parse("a"))
                        .extensions(extensions)
                        .build())
                .get("x"))
        .contains(new ExtensionValue.Text(large));
  }

  @Test
  void convertsWhatIsAsDeepAsIsRead() {
    ReadLimits limits = ReadLimits.DEFAULT.withMaxDepth(ReadLimits.MAX_DEPTH);
    Conversion<Directory> conversion =
        convert("[{\"x\":" + nested(498) + "}]", limits, keptAt("y", "z"));

    assertThat(conversion.result()).isNotNull();
    assertThat(problems(conversion)).hasSize(1);
  }

  private static String nested(int levels) {
    return "[".repeat(levels) + "]".repeat(levels);
  }

  private static Extensions record(int levels) {
    ExtensionValue value = new ExtensionValue.Listing(List.of());
    for (int i = 1; i < levels; i++) {
      value = new ExtensionValue.Listing(List.of(value));
    }
    return NativeDocument.of(
        new OrganizationBuilder().extensions(Extensions.empty().with("x", value)).build());
  }

  @Test
  void givesARecordOfAThousandLevelsAndWritesItSomeLevelsDeeper() {
    Extensions record = record(999);

    assertThat(NativeDocument.text(Extensions.empty().with("a", record))).contains("[]");
    assertThatThrownBy(() -> record(1_000)).isInstanceOf(StreamConstraintsException.class);
  }

  @Test
  void givesNoRecordWithAnExtensionThatIsNamedLikeAMember() {
    Extensions extensions = Extensions.empty().with("names", new ExtensionValue.Flag(true));

    assertThatThrownBy(
            () -> NativeDocument.of(new OrganizationBuilder().extensions(extensions).build()))
        .isInstanceOf(JacksonException.class)
        .hasMessageContaining("names");
  }
}
