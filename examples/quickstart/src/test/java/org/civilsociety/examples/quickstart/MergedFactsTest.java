package org.civilsociety.examples.quickstart;

import static org.assertj.core.api.Assertions.assertThat;
import static org.civilsociety.examples.quickstart.FactsTest.check;
import static org.civilsociety.examples.quickstart.FactsTest.english;
import static org.civilsociety.examples.quickstart.FactsTest.only;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.civilsociety.Directory;
import org.civilsociety.Name;
import org.civilsociety.Organization;
import org.civilsociety.Source;
import org.civilsociety.Verbatim;
import org.civilsociety.examples.quickstart.FactsTest.Fact;
import org.civilsociety.reconciliation.Merge;
import org.civilsociety.reconciliation.MergePolicy;
import org.civilsociety.reconciliation.Origin;
import org.civilsociety.reconciliation.Relation;
import org.civilsociety.reconciliation.Relations;
import org.civilsociety.validation.RecordPath;
import org.civilsociety.value.LocalizedText;
import org.civilsociety.value.PartialDate;
import org.civilsociety.value.RecordId;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/**
 * What the two directories say of one organization, merged, holds each fact of both. Most facts are
 * looked for as in the document that they come from; those that both have, or that were set aside,
 * as it says here.
 */
class MergedFactsTest {

  private static final RecordPath ORGANIZATION = RecordPath.ROOT.property("organizations").index(0);

  private final Merge<Directory> merge =
      Merge.of(
          MergePolicy.morePrecise().orElse(MergePolicy.newerSource()),
          Documents.read("directory-a-miftah.json"),
          Documents.read("directory-b-miftah.json"));
  private final Organization organization = merge.result().getOrganizations().get(0);

  @TestFactory
  Stream<DynamicTest> holdsEachFactOfBothDirectories() {
    Map<String, Consumer<Fact>> checks = new HashMap<>();
    checks.putAll(new DirectoryAFacts(merge.result()).checks());
    checks.putAll(new DirectoryBFacts(merge.result()).checks());
    checks.putAll(ofBoth());
    return FactsTest.readFacts().stream()
        .filter(fact -> !fact.id().startsWith("C"))
        .map(
            fact ->
                dynamicTest(
                    fact.name(), () -> Objects.requireNonNull(checks.get(fact.id())).accept(fact)));
  }

  @Test
  void holdsFiftyOneFacts() {
    assertThat(holdsEachFactOfBothDirectories()).hasSize(51);
  }

  private Map<String, Consumer<Fact>> ofBoth() {
    return Map.ofEntries(
        check("A01", this::classifications),
        check("A07", this::basedIn),
        check("A13", this::objectives),
        check("B01", this::basedInSetAside),
        check("B02", this::acronym),
        check("B03", this::foundedSetAside),
        check("B05", this::classifications),
        check("B07", this::missionSetAside),
        check("B10", this::objectives),
        check("B21", this::sourceModified));
  }

  private void classifications(Fact fact) {
    assertThat(organization.getClassifications())
        .extracting(classification -> english(classification.getLabel()))
        .containsSequence(fact.expectedTexts());
  }

  private void basedIn(Fact fact) {
    assertThat(organization.getBasedIn())
        .extracting(FactsTest::place)
        .containsExactly(fact.expectedRow("name", "country"));
  }

  private void basedInSetAside(Fact fact) {
    List<String> nameAndCountry = fact.expectedRow("name", "country");
    assertThat(english(verbatim("basedIn", "directory-b").getNote())).contains("inferred");
    assertThat(verbatim("basedIn", "directory-b").getText()).isEqualTo(nameAndCountry.get(0));
    assertThat(organization.getBasedIn())
        .extracting(place -> place.getCountry().orElseThrow().toString())
        .containsExactly(nameAndCountry.get(1));
    RecordPath country = ORGANIZATION.property("basedIn").index(0).property("country");
    assertThat(merge.origins(country)).extracting(Origin::contribution).containsExactly(0, 1);
  }

  private void objectives(Fact fact) {
    assertThat(
            merge.origins().entrySet().stream()
                .filter(
                    place ->
                        place.getKey().relativeTo(ORGANIZATION.property("objectives")).isPresent()))
        .filteredOn(place -> document(place.getValue()).equals(fact.text("document")))
        .hasSize(fact.expectedCount());
  }

  private static String document(List<Origin> origins) {
    return origins.get(0).sources().get(0).getId().orElseThrow() + "-miftah";
  }

  private void acronym(Fact fact) {
    assertThat(organization.getNames()).contains(Name.of(fact.expected(), Name.Kind.ACRONYM));
  }

  private void foundedSetAside(Fact fact) {
    PartialDate year = PartialDate.parse(fact.expected());
    assertThat(verbatim("founded", "directory-b").getText()).isEqualTo(year.toString());
    assertThat(organization.getFounded())
        .hasValueSatisfying(
            date -> assertThat(Relations.between(date, year)).isEqualTo(Relation.REFINES));
  }

  private void missionSetAside(Fact fact) {
    fact.assertConceptsIn(LocalizedText.of("en", verbatim("mission", "directory-b").getText()));
  }

  private void sourceModified(Fact fact) {
    Source source =
        only(organization.getSources(), entry -> entry.getId().equals(id("directory-b")));
    assertThat(source.getModified()).contains(PartialDate.parse(fact.expected()));
  }

  private Verbatim verbatim(String property, String source) {
    return only(
        organization.getVerbatims(),
        verbatim ->
            verbatim.getProperty().equals(property) && verbatim.getSource().equals(id(source)));
  }

  private static Optional<RecordId> id(String source) {
    return Optional.of(RecordId.parse(source));
  }
}
