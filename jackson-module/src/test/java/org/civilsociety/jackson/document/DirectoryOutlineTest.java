package org.civilsociety.jackson.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.domains.Domain;
import org.civilsociety.Directory;
import org.civilsociety.generators.CivilSocietyDomain;
import org.civilsociety.report.Finding;
import org.civilsociety.report.ProfileValidator;
import org.junit.jupiter.api.Test;

@Domain(CivilSocietyDomain.class)
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
            "4:1 directory.reference-unknown /membership/organization/reference/id[]",
            "3:1 directory.id-repeated /organization/id"
                + "[Location[pointer=/organization/id, place=Optional[2:1]]]");
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

  @Property(tries = 200)
  void findsWhatAReportOfTheWholeDirectoryFinds(@ForAll Directory directory) {
    List<String> whole =
        VALIDATOR.validate(directory).findings().stream()
            .map(Finding::rule)
            .filter(rule -> rule.startsWith("directory.") || OTHERS.contains(rule))
            .sorted()
            .toList();
    byte[] document = DocumentWriter.pretty().bytes(directory);
    List<String> outlined =
        problems(DocumentReader.withoutRules().entries(Input.of(document))).stream()
            .map(Problem::rule)
            .sorted()
            .toList();
    assertThat(outlined).isEqualTo(whole);
  }
}
