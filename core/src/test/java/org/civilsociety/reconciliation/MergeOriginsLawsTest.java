package org.civilsociety.reconciliation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.civilsociety.reconciliation.Contributions.aligned;
import static org.civilsociety.reconciliation.Contributions.merged;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.civilsociety.Organization;
import org.civilsociety.generators.Variants;
import org.civilsociety.validation.RecordPath;

/** What holds for where that comes from which stands in a merge. */
class MergeOriginsLawsTest {

  @Provide
  Arbitrary<List<Organization>> triples() {
    return Variants.organizations(3);
  }

  @Provide
  Arbitrary<String> policies() {
    return Arbitraries.of(Policies.builtIn().keySet());
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
}
