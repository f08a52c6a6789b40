package org.civilsociety.reconciliation;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.civilsociety.Organization;
import org.civilsociety.OrganizationBuilder;
import org.civilsociety.SourceBuilder;
import org.civilsociety.StrategicObjective;
import org.civilsociety.StrategicObjectiveBuilder;
import org.civilsociety.VerbatimBuilder;
import org.civilsociety.validation.RecordPath;
import org.civilsociety.value.LocalizedText;
import org.civilsociety.value.PartialDate;
import org.civilsociety.value.RecordId;

/** What sources contribute to a merge, and where it stands in the result. */
final class Contributions {

  private Contributions() {}

  static SourceBuilder source(String id, String title) {
    return new SourceBuilder().id(RecordId.parse(id)).title(LocalizedText.of("fr", title));
  }

  /** An organization that the sources say to be founded at a date. */
  static Organization founded(String date, SourceBuilder... sources) {
    OrganizationBuilder organization = new OrganizationBuilder().founded(PartialDate.parse(date));
    List.of(sources).forEach(source -> organization.addSource(source.build()));
    return organization.build();
  }

  /** The merge of the sources, one after the other, by a policy of {@link Policies#builtIn()}. */
  static Merge<Organization> merged(String policy, List<Organization> sources) {
    MergePolicy chosen = Objects.requireNonNull(Policies.builtIn().get(policy));
    Merge<Organization> merge = Merge.of(chosen, sources.get(0), sources.get(1));
    for (Organization further : sources.subList(2, sources.size())) {
      merge = merge.with(further);
    }
    return merge;
  }

  /** {@code 0 themes[1]} for what the first contribution says in its second theme. */
  static List<String> origins(Merge<?> merge, RecordPath path) {
    return merge.origins(path).stream()
        .map(origin -> origin.contribution() + " " + origin.path())
        .toList();
  }

  /** The contributions with the ids that their sources and objectives have in the merge. */
  static List<Organization> aligned(Merge<Organization> merge) {
    List<Organization> aligned = new ArrayList<>();
    for (int i = 0; i < merge.contributions().size(); i++) {
      int number = i;
      Map<RecordPath, RecordId> newIds = new HashMap<>();
      Map<RecordId, RecordId> newSourceIds = new HashMap<>();
      merge.renamings().stream()
          .filter(renaming -> renaming.contribution() == number)
          .forEach(
              renaming -> {
                newIds.put(renaming.path(), renaming.to());
                if (renaming.path().toString().startsWith("sources")) {
                  newSourceIds.putIfAbsent(renaming.from(), renaming.to());
                }
              });
      aligned.add(aligned(merge.contributions().get(i), newIds, newSourceIds));
    }
    return aligned;
  }

  private static Organization aligned(
      Organization profile,
      Map<RecordPath, RecordId> newIds,
      Map<RecordId, RecordId> newSourceIds) {
    UnaryOperator<Optional<RecordId>> renamed =
        id -> id.map(old -> newSourceIds.getOrDefault(old, old));
    return new OrganizationBuilder()
        .from(profile)
        .objectives(aligned(profile.getObjectives(), RecordPath.ROOT, newIds))
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

  private static List<StrategicObjective> aligned(
      List<StrategicObjective> objectives, RecordPath outer, Map<RecordPath, RecordId> newIds) {
    List<StrategicObjective> aligned = new ArrayList<>();
    for (StrategicObjective objective : objectives) {
      RecordPath place = outer.property("objectives").index(aligned.size());
      aligned.add(
          new StrategicObjectiveBuilder()
              .from(objective)
              .id(Optional.ofNullable(newIds.get(place)).or(objective::getId))
              .objectives(aligned(objective.getObjectives(), place, newIds))
              .build());
    }
    return aligned;
  }

  static OrganizationBuilder organization() {
    return new OrganizationBuilder();
  }

  static LocalizedText es(String text) {
    return LocalizedText.of("es", text);
  }

  static RecordPath at(String property, int index) {
    return RecordPath.ROOT.property(property).index(index);
  }
}
