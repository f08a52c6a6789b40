package org.civilsociety.jackson.tree;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
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

/** What becomes of fields that a conversion puts where their form does not fit. */
final class NativeDocumentTest {

  /** Puts the members of each entry of a list into an organization each, as they are. */
  private static Conversion<Directory> convert(String json) {
    ForeignDocument source = ForeignDocument.read(Input.of(json), ReadLimits.DEFAULT);
    Ledger ledger = new Ledger(source.root());
    TargetObject root = TargetObject.root();
    TargetList organizations = root.list("organizations");
    for (SourceField entry : ledger.root().entries()) {
      if (entry.value() instanceof Extensions) {
        TargetObject organization = organizations.add();
        entry.members().forEach(member -> organization.keep(member.name(), member));
      } else {
        organizations.keep(entry);
      }
    }
    return NativeDocument.read(Directory.class, root, ledger, source.problems());
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
    assertThat(conversion.problems()).extracting(Problem::place).containsOnly(Optional.empty());
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
    String deep = "[{\"x\":" + "[".repeat(498) + "]".repeat(498) + "}]";
    ReadLimits limits = ReadLimits.DEFAULT.withMaxDepth(ReadLimits.MAX_DEPTH);
    ForeignDocument source = ForeignDocument.read(Input.of(deep), limits);
    Ledger ledger = new Ledger(source.root());
    TargetObject root = TargetObject.root();
    root.object("y").keep("z", ledger.root());

    assertThat(source.problems().named()).isEmpty();
    assertThat(
            NativeDocument.read(Directory.class, root, ledger, new FoundProblems(1_000)).result())
        .isNotNull();
  }
}
