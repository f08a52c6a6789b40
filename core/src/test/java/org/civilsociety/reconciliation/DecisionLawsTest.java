package org.civilsociety.reconciliation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.civilsociety.reconciliation.Contributions.aligned;
import static org.civilsociety.reconciliation.Contributions.merged;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.civilsociety.Name;
import org.civilsociety.Organization;
import org.civilsociety.Source;
import org.civilsociety.Verbatim;
import org.civilsociety.generators.Variants;
import org.civilsociety.validation.RecordPath;
import org.civilsociety.value.RecordId;

/** What holds for the decisions of the merge of any sources. */
class DecisionLawsTest {

  @Provide
  Arbitrary<List<Organization>> clearPairs() {
    return Variants.organizations(2).map(ClearLists::of);
  }

  @Provide
  Arbitrary<List<Organization>> triples() {
    return Variants.organizations(3);
  }

  @Provide
  Arbitrary<String> policies() {
    return Arbitraries.of(Policies.builtIn().keySet());
  }

  @Property(tries = 200)
  void keepsWordForWordWhatIsSetAside(
      @ForAll("triples") List<Organization> sources, @ForAll("policies") String policy) {
    Merge<Organization> merge = merged(policy, sources);

    for (Decision decision : merge.decisions()) {
      String property = ((RecordPath.Property) decision.path().steps().get(0)).name();
      Set<String> kept =
          merge.result().getVerbatims().stream()
              .filter(verbatim -> verbatim.getProperty().equals(property))
              .filter(verbatim -> isBy(sources(decision), verbatim))
              .map(Verbatim::getText)
              .collect(Collectors.toSet());
      Set<String> standing = words(decision.value());
      assertThat(words(decision.valueSetAside()))
          .as("%s", decision)
          .allSatisfy(
              word ->
                  assertThat(Stream.concat(kept.stream(), standing.stream()))
                      .as(word)
                      .anyMatch(text -> text.contains(word)));
    }
  }

  private static Set<String> words(Object value) {
    return Leaves.of(value).values().stream()
        .filter(leaf -> leaf instanceof String text && !text.isBlank())
        .map(Object::toString)
        .collect(Collectors.toSet());
  }

  private static boolean isBy(Set<Optional<RecordId>> sources, Verbatim verbatim) {
    return verbatim.getSource().isEmpty() || sources.contains(verbatim.getSource());
  }

  private static Set<Optional<RecordId>> sources(Decision decision) {
    return decision.setAside().stream()
        .flatMap(origin -> origin.sources().stream())
        .map(Source::getId)
        .collect(Collectors.toSet());
  }

  @Property(tries = 200)
  void contradictsASourceOnlyWhereItSaysSo(
      @ForAll("clearPairs") List<Organization> pair, @ForAll("policies") String policy) {
    Merge<Organization> merge = merged(policy, pair);
    Set<Set<Object>> decided =
        merge.decisions().stream()
            .flatMap(decision -> decision.claim().leaves())
            .filter(claim -> claim.left().isPresent() && claim.right().isPresent())
            .map(DecisionLawsTest::both)
            .collect(Collectors.toSet());

    for (Organization source : aligned(merge)) {
      Comparison<Organization> comparison = Comparison.of(merge.result(), source);
      Stream<Claim> contradictions =
          comparison
              .leaves()
              .filter(
                  claim ->
                      claim.relation() == Relation.CONFLICTS
                          || claim.relation() == Relation.DIFFERS);
      assertThat(contradictions).allSatisfy(claim -> assertThat(decided).contains(both(claim)));
    }
  }

  private static Set<Object> both(Claim claim) {
    return Stream.of(claim.left(), claim.right())
        .map(said -> said.orElseThrow().value())
        .map(value -> value instanceof Name name ? name.getText() : value)
        .collect(Collectors.toSet());
  }

  @Property(tries = 200)
  void repeatsNoIdOfAnObjectiveWhereNoSourceRepeatsOne(
      @ForAll("triples") List<Organization> sources, @ForAll("policies") String policy) {
    Assume.that(
        sources.stream().map(DecisionLawsTest::objectiveIds).allMatch(DecisionLawsTest::differ));

    assertThat(objectiveIds(merged(policy, sources).result())).doesNotHaveDuplicates();
  }

  private static boolean differ(List<RecordId> ids) {
    return Set.copyOf(ids).size() == ids.size();
  }

  private static List<RecordId> objectiveIds(Organization organization) {
    return organization.getObjectives().stream()
        .flatMap(outer -> Stream.concat(Stream.of(outer), outer.getObjectives().stream()))
        .flatMap(objective -> objective.getId().stream())
        .toList();
  }
}
