package org.civilsociety.reconciliation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.civilsociety.Name;
import org.civilsociety.Organization;
import org.civilsociety.OrganizationBuilder;
import org.civilsociety.Source;
import org.civilsociety.SourceBuilder;
import org.civilsociety.Verbatim;
import org.civilsociety.VerbatimBuilder;
import org.civilsociety.generators.NearProfiles;
import org.civilsociety.generators.Variants;
import org.civilsociety.validation.RecordPath;
import org.civilsociety.value.LocalizedText;
import org.civilsociety.value.RecordId;

/** What holds for the merge of any sources that say something of one organization. */
class MergeLawsTest {

  @Provide
  Arbitrary<Organization> organizations() {
    return NearProfiles.organizations();
  }

  @Provide
  Arbitrary<List<Organization>> pairs() {
    return Variants.organizations(2);
  }

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

  private static Merge<Organization> merged(String policy, List<Organization> sources) {
    MergePolicy chosen = Objects.requireNonNull(Policies.builtIn().get(policy));
    Merge<Organization> merge = Merge.of(chosen, sources.get(0), sources.get(1));
    for (Organization further : sources.subList(2, sources.size())) {
      merge = merge.with(further);
    }
    return merge;
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
  void knowsWhoSaidWhatStands(
      @ForAll("triples") List<Organization> sources, @ForAll("policies") String policy) {
    Merge<Organization> merge = merged(policy, sources);
    List<Map<RecordPath, Object>> said = said(merge);

    Leaves.of(merge.result())
        .forEach(
            (path, value) -> {
              assertThat(merge.origins(path)).as("origins of %s", path).isNotEmpty();
              if (!isMadeOfADecision(merge, path)) {
                for (Origin origin : merge.origins(path)) {
                  assertThat(said.get(origin.contribution()))
                      .as("%s in %s", path, origin)
                      .containsEntry(origin.path(), value);
                }
              }
            });
  }

  @Property(tries = 200)
  void losesNothingThatASourceSays(
      @ForAll("triples") List<Organization> sources, @ForAll("policies") String policy) {
    Merge<Organization> merge = merged(policy, sources);
    Set<Map.Entry<Integer, RecordPath>> standing =
        Leaves.of(merge.result()).keySet().stream()
            .flatMap(path -> merge.origins(path).stream())
            .map(origin -> Map.entry(origin.contribution(), origin.path()))
            .collect(Collectors.toSet());
    List<Map<RecordPath, Object>> said = said(merge);

    for (int i = 0; i < said.size(); i++) {
      for (RecordPath path : said.get(i).keySet()) {
        assertThat(standing.contains(Map.entry(i, path)) || isSetAside(merge, i, path))
            .as("%s of source %s stands or is set aside", path, i)
            .isTrue();
      }
    }
  }

  private static boolean isSetAside(Merge<?> merge, int contribution, RecordPath path) {
    return merge.decisions().stream()
        .flatMap(decision -> decision.setAside().stream())
        .anyMatch(
            origin ->
                origin.contribution() == contribution
                    && path.relativeTo(origin.path()).isPresent());
  }

  private static List<Map<RecordPath, Object>> said(Merge<Organization> merge) {
    return aligned(merge).stream().map(Leaves::of).toList();
  }

  /** The sources with the ids that their sources have in the merge. */
  private static List<Organization> aligned(Merge<Organization> merge) {
    List<Organization> aligned = new ArrayList<>();
    for (int i = 0; i < merge.contributions().size(); i++) {
      int number = i;
      Map<RecordId, RecordId> newIds =
          merge.renamings().stream()
              .filter(renaming -> renaming.contribution() == number)
              .collect(Collectors.toMap(Renaming::from, Renaming::to, (one, same) -> one));
      aligned.add(aligned(merge.contributions().get(i), newIds));
    }
    return aligned;
  }

  private static Organization aligned(Organization profile, Map<RecordId, RecordId> newIds) {
    UnaryOperator<Optional<RecordId>> renamed = id -> id.map(old -> newIds.getOrDefault(old, old));
    return new OrganizationBuilder()
        .from(profile)
        .sources(
            profile.getSources().stream()
                .map(
                    source ->
                        new SourceBuilder().from(source).id(renamed.apply(source.getId())).build())
                .toList())
        .verbatims(
            profile.getVerbatims().stream()
                .map(
                    verbatim ->
                        new VerbatimBuilder()
                            .from(verbatim)
                            .source(renamed.apply(verbatim.getSource()))
                            .build())
                .toList())
        .build();
  }

  /** Whether a place is in a verbatim that no source has. */
  private static boolean isMadeOfADecision(Merge<Organization> merge, RecordPath path) {
    return path.steps().size() > 2
        && path.steps().get(0).equals(new RecordPath.Property("verbatims"))
        && merge.origins(new RecordPath(path.steps().subList(0, 2))).stream()
            .noneMatch(origin -> isVerbatim(origin.path()));
  }

  private static boolean isVerbatim(RecordPath path) {
    return path.steps().size() >= 2
        && path.steps().get(0).equals(new RecordPath.Property("verbatims"))
        && !path.toString().contains(".");
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
            .map(MergeLawsTest::both)
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
  void makesTheSameInEitherOrderByAPolicyThatTreatsBothAlike(
      @ForAll("clearPairs") List<Organization> pair) {
    List<Organization> sources = pair.stream().map(MergeLawsTest::withoutSourceIds).toList();
    Organization one = Merge.of(Policies.SMALLER_FORM, sources.get(0), sources.get(1)).result();
    Organization other = Merge.of(Policies.SMALLER_FORM, sources.get(1), sources.get(0)).result();

    assertThat(Unordered.of(withoutNotes(other))).isEqualTo(Unordered.of(withoutNotes(one)));
  }

  /** Which of two sources keeps an id depends on which one comes first. */
  private static Organization withoutSourceIds(Organization organization) {
    return new OrganizationBuilder()
        .from(organization)
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
}
