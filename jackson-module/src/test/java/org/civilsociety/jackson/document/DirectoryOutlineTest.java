package org.civilsociety.jackson.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.domains.DomainContext;
import org.civilsociety.Directory;
import org.civilsociety.generators.CivilSocietyDomain;
import org.civilsociety.report.ProfileValidator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.core.JsonPointer;

@Domain(CivilSocietyDomain.class)
@Domain(DomainContext.Global.class)
final class DirectoryOutlineTest {

  private static final ProfileValidator VALIDATOR = ProfileValidator.create();
  private static final Set<String> OTHERS = Set.of("coalition.members", "source.unknown");

  private static List<Problem> problems(EntryStream entries) {
    DirectoryOutline outline = new DirectoryOutline();
    try (entries) {
      entries.forEachRemaining(outline::add);
    }
    return outline.problems(VALIDATOR);
  }

  private static List<Problem> ofLines(String lines) {
    String header = "{\"directory\":{\"format\":\"civil-society\",\"version\":\"1.0\"}}\n";
    return problems(DocumentReader.withoutRules().lines(Input.of(header + lines)));
  }

  @Test
  void tellsAtWhichEntryARuleOfTheWholeIsBroken() {
    List<Problem> problems =
        ofLines(
            """
            {"organization": {"id": "a", "names": [{"text": "A"}]}}
            {"organization": {"id": "a", "names": [{"text": "جمعية"}]}}
            {"membership": {"member": {"reference": {"id": "a"}},
            """
                    .strip()
                + " \"organization\": {\"reference\": {\"id\": \"b\"}}}}\n");
    assertThat(problems)
        .extracting(p -> p.place().orElseThrow() + " " + p.rule() + " " + p.pointer() + p.related())
        .containsExactly(
            "3:1 directory.id-repeated /organization/id"
                + "[Location[pointer=/organization/id, place=Optional[2:1]]]",
            "4:1 directory.reference-unknown /membership/organization/reference/id[]");
  }

  @Test
  void doesNotMissWhatCouldNotBeRead() {
    assertThat(
            ofLines(
                """
                {"organization": {"id": "a b", "names": [{"text": "A"}]}}
                {"membership": {"organization": {"reference": {"id": "zz"}}}}
                """))
        .isEmpty();
  }

  private static boolean isOfTheWhole(Problem problem) {
    return problem.rule().startsWith("directory.") || OTHERS.contains(problem.rule());
  }

  private static List<String> shown(Stream<Problem> problems) {
    return problems
        .filter(DirectoryOutlineTest::isOfTheWhole)
        .map(p -> p.rule() + " " + p.pointer() + pointers(p.related()))
        .sorted()
        .toList();
  }

  private static List<JsonPointer> pointers(List<Problem.Location> related) {
    return related.stream().map(Problem.Location::pointer).toList();
  }

  private static List<String> inOnePiece(String document) {
    return shown(
        DocumentReader.of(VALIDATOR).read(Input.of(document), Directory.class).problems().stream());
  }

  private static List<String> outlined(String document) {
    return shown(problems(DocumentReader.withoutRules().entries(Input.of(document))).stream());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{'organizations':[{'id':'a','founders':[{'reference':{'id':'zz'}}],'names':[",
        "{'organizations':[{'id':'a','founders':[{'reference':{'id':'zz'}}]},",
        "{'organizations':[{'id':'a','founders':[{'reference':{'id':'zz'}}]}]",
        "{'coalitions':[{'id':'c'}],'memberships':[{'member':{'reference':{'id':'a b'}},"
            + "'organization':{'reference':{'id':'c'}}}]}",
        "{'coalitions':[{'id':'c','membersListed':'no'}]}",
        "{'coalitions':[{'id':'c'}]}",
        "{'organizations':[{'id':'a','sources':7,'verbatims':[{'source':'s'}]}]}",
        "{'organizations':[{'id':'a','verbatims':[{'source':'s'}]}]}",
        "{'organizations':[{'id':'a','sources':[{'id':5}],'verbatims':[{'source':'s'}]}]}",
        "{'sources':[{'id':5}],'organizations':[{'id':'a','verbatims':[{'source':'s'}]}]}",
        "{'sources':[],'sources':[],'organizations':[{'id':'a','verbatims':[{'source':'s'}]}]}",
        "{'organizations':[{'id':'a','identifiers':[{'scheme':5,'value':'x'}]},"
            + "{'id':'b','identifiers':[{'scheme':5,'value':'x'}]}]}",
        "{'organizations':[{'id':'a','identifiers':[7,{'scheme':'s','value':'x'}]},"
            + "7,{'id':'b','identifiers':[{'scheme':'s','value':'x'}]}]}",
        "{'organizations':[{'id':'a','founders':[{'reference':{'id':'x y'}},"
            + "{'reference':{'id':'zz'}}]}]}",
        "{'organizations':[{'id':'a','id':'b','founders':[{'reference':{'id':'zz'}}]}]}",
        "{'organizations':[{'id':'a'},{'id':'a'},{}],'coalitions':[{'id':'a'}]}",
        "{'organizations':[{'id':'a'},7],'publisher':{'reference':{'id':'zz'}},'x':7}",
        "{'publisher':{'reference':{'id':'zz'}},'organizations':[{'id':'a'}],'x':7}",
      })
  void tellsOfWhatIsLeftOutWhatAReadingOfTheWholeTells(String document) {
    String json = document.replace('\'', '"');
    assertThat(outlined(json)).isEqualTo(inOnePiece(json));
  }

  @Test
  void placesThePublisherInItsPartOfTheHeader() {
    String json =
        """
        {"title": {"en": "T"}, "organizations": [{"id": "a"}],
         "publisher": {"reference": {"id": "zz"}}, "memberships": [],
         "logo": 7}
        """;
    assertThat(problems(DocumentReader.withoutRules().entries(Input.of(json))))
        .extracting(p -> p.place().orElseThrow() + " " + p.pointer())
        .containsExactly("2:2 /publisher/reference/id");
  }

  @Test
  void doesNotMissWhatALineThatBreaksOffMayHold() {
    String reference = "{'membership':{'organization':{'reference':{'id':'zz'}}}}\n";
    String cut = "{'organization':{'names':[\n";
    String whole = "{'organization':{'id':'a','names':[\n";
    assertThat(ofLines((cut + reference).replace('\'', '"'))).isEmpty();
    assertThat(ofLines((whole + reference).replace('\'', '"')))
        .extracting(Problem::rule)
        .containsExactly("directory.reference-unknown");
  }

  @Test
  void saysWhetherAllCouldBeRead() {
    assertThat(isComplete("{\"organizations\":[{\"names\":7}]}")).isTrue();
    assertThat(isComplete("{\"organizations\":[{\"id\":7}]}")).isFalse();
    assertThat(isComplete("{\"organizations\":[7]}")).isFalse();
    assertThat(isComplete("{\"organizations\":[{\"names\":[")).isFalse();
  }

  private static boolean isComplete(String document) {
    DirectoryOutline outline = new DirectoryOutline();
    EntriesTest.all(DocumentReader.withoutRules().entries(Input.of(document)))
        .forEach(outline::add);
    return outline.isComplete();
  }

  @Property(tries = 300)
  void findsWhatAReadingOfTheWholeDirectoryFinds(
      @ForAll Directory directory, @ForAll @IntRange(max = 1_000_000) int share) {
    List<String> lines = new ArrayList<>(DocumentWriter.pretty().text(directory).lines().toList());
    assertThat(outlined(String.join("\n", lines))).isEqualTo(inOnePiece(String.join("\n", lines)));
    int from = (int) ((long) lines.size() * share / 1_000_001);
    for (int i = from; i < lines.size(); i++) {
      String broken = lines.get(i).replaceFirst("^( +\"[a-zA-Z]+\": )\".*\"(,?)$", "$17$2");
      if (!broken.equals(lines.get(i))
          && !broken.contains("format")
          && !broken.contains("ersion")) {
        lines.set(i, broken);
        break;
      }
    }
    assertThat(outlined(String.join("\n", lines))).isEqualTo(inOnePiece(String.join("\n", lines)));
  }
}
