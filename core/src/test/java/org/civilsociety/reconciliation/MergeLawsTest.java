package org.civilsociety.reconciliation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.civilsociety.reconciliation.Contributions.merged;

import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.civilsociety.Organization;
import org.civilsociety.OrganizationBuilder;
import org.civilsociety.SourceBuilder;
import org.civilsociety.StrategicObjective;
import org.civilsociety.StrategicObjectiveBuilder;
import org.civilsociety.VerbatimBuilder;
import org.civilsociety.generators.NearProfiles;
import org.civilsociety.generators.Variants;
import org.civilsociety.value.LocalizedText;

/** What holds for the merge of any sources that say something of one organization. */
class MergeLawsTest {

  @Provide
  Arbitrary<Organization> organizations() {
    return NearProfiles.organizations();
  }

  @Provide
  Arbitrary<List<Organization>> clearPairs() {
    return Variants.organizations(2).map(ClearLists::of);
  }

  @Provide
  Arbitrary<String> policies() {
    return Arbitraries.of(Policies.builtIn().keySet());
  }

  @Property(tries = 200)
  void leavesAProfileMergedWithItselfAsItIs(
      @ForAll("organizations") Organization profile, @ForAll("policies") String policy) {
    Merge<Organization> merge = merged(policy, List.of(profile, profile));

    assertThat(merge.result()).isEqualTo(profile);
    assertThat(merge.decisions()).isEmpty();
    assertThat(merge.renamings()).isEmpty();
  }

  @Property(tries = 200)
  void changesNothingWhereASourceIsMergedAgain(
      @ForAll("clearPairs") List<Organization> pair, @ForAll("policies") String policy) {
    Organization result = merged(policy, pair).result();

    for (Organization again : pair) {
      Organization twice = merged(policy, List.of(result, again)).result();
      assertThat(Leaves.of(twice)).isEqualTo(Leaves.of(result));
      assertThat(twice).isEqualTo(result);
    }
  }

  @Property(tries = 200)
  void makesTheSameInEitherOrderByAPolicyThatTreatsBothAlike(
      @ForAll("clearPairs") List<Organization> pair) {
    List<Organization> sources = pair.stream().map(MergeLawsTest::withoutGivenIds).toList();
    Organization one = Merge.of(Policies.SMALLER_FORM, sources.get(0), sources.get(1)).result();
    Organization other = Merge.of(Policies.SMALLER_FORM, sources.get(1), sources.get(0)).result();

    assertThat(Unordered.of(withoutNotes(other))).isEqualTo(Unordered.of(withoutNotes(one)));
  }

  /** Which of two sources, or of objectives on two levels, keeps an id depends on the order. */
  private static Organization withoutGivenIds(Organization organization) {
    return new OrganizationBuilder()
        .from(organization)
        .objectives(
            organization.getObjectives().stream().map(MergeLawsTest::withoutIdsWithin).toList())
        .sources(
            organization.getSources().stream()
                .map(source -> new SourceBuilder().from(source).id(Optional.empty()).build())
                .toList())
        .verbatims(
            organization.getVerbatims().stream()
                .map(said -> new VerbatimBuilder().from(said).source(Optional.empty()).build())
                .toList())
        .build();
  }

  /** A text set aside at two places is kept once, with a note of the first of them. */
  private static Organization withoutNotes(Organization organization) {
    return new OrganizationBuilder()
        .from(organization)
        .verbatims(
            organization.getVerbatims().stream()
                .map(said -> new VerbatimBuilder().from(said).note(LocalizedText.empty()).build())
                .toList())
        .build();
  }

  private static StrategicObjective withoutIdsWithin(StrategicObjective objective) {
    return new StrategicObjectiveBuilder()
        .from(objective)
        .objectives(
            objective.getObjectives().stream()
                .<StrategicObjective>map(
                    inner ->
                        new StrategicObjectiveBuilder()
                            .from(withoutIdsWithin(inner))
                            .id(Optional.empty())
                            .build())
                .toList())
        .build();
  }
}
