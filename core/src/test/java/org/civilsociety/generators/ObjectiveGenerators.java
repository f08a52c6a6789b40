package org.civilsociety.generators;

import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Builders;
import org.civilsociety.StrategicObjective;
import org.civilsociety.StrategicObjectiveBuilder;
import org.civilsociety.TargetGroup;
import org.civilsociety.TargetGroupBuilder;
import org.civilsociety.value.Extensions;
import org.civilsociety.value.LocalizedText;

/** What is to be achieved and for whom, several levels deep. */
public final class ObjectiveGenerators {

  private static final int LEVELS = 3;

  private ObjectiveGenerators() {}

  /** Groups that include groups, three levels deep at most. */
  public static Arbitrary<TargetGroup> targetGroups() {
    return targetGroups(LEVELS);
  }

  private static Arbitrary<TargetGroup> targetGroups(int levels) {
    return Sometimes.orEmpty(
        new TargetGroupBuilder().build(),
        Builders.withBuilder(TargetGroupBuilder::new)
            .use(Sometimes.maybe(LocalizedText.empty(), ValueGenerators.localizedTexts()))
            .in(TargetGroupBuilder::label)
            .use(Sometimes.few(ValueGenerators.codes()))
            .in(TargetGroupBuilder::codes)
            .use(Sometimes.maybe(Arbitraries.of(TargetGroup.Role.class)))
            .in(TargetGroupBuilder::role)
            .use(Sometimes.maybe(false, Arbitraries.just(true)))
            .in(TargetGroupBuilder::priority)
            .use(
                levels == 1 ? Arbitraries.just(List.of()) : Sometimes.few(targetGroups(levels - 1)))
            .in(TargetGroupBuilder::includes)
            .use(Sometimes.maybe(Extensions.empty(), ExtensionGenerators.extensions()))
            .in(TargetGroupBuilder::extensions)
            .build(TargetGroupBuilder::build));
  }

  /** Objectives that have objectives, three levels deep at most. */
  public static Arbitrary<StrategicObjective> objectives() {
    return objectives(LEVELS);
  }

  private static Arbitrary<StrategicObjective> objectives(int levels) {
    return Sometimes.orEmpty(
        new StrategicObjectiveBuilder().build(),
        Builders.withBuilder(StrategicObjectiveBuilder::new)
            .use(Sometimes.maybe(ValueGenerators.recordIds()))
            .in(StrategicObjectiveBuilder::id)
            .use(Sometimes.maybe(LocalizedText.empty(), ValueGenerators.localizedTexts()))
            .in(StrategicObjectiveBuilder::label)
            .use(Sometimes.maybe(TextGenerators.texts()))
            .in(StrategicObjectiveBuilder::sequenceIndicator)
            .use(Sometimes.maybe(LocalizedText.empty(), ValueGenerators.localizedTexts()))
            .in(StrategicObjectiveBuilder::name)
            .use(Sometimes.maybe(LocalizedText.empty(), ValueGenerators.localizedTexts()))
            .in(StrategicObjectiveBuilder::description)
            .use(Sometimes.few(targetGroups()))
            .in(StrategicObjectiveBuilder::targetGroups)
            .use(Sometimes.few(SubjectGenerators.themes()))
            .in(StrategicObjectiveBuilder::themes)
            .use(Sometimes.few(SubjectGenerators.activities()))
            .in(StrategicObjectiveBuilder::activities)
            .use(Sometimes.few(SubjectGenerators.scopes()))
            .in(StrategicObjectiveBuilder::scopes)
            .use(Sometimes.maybe(DateGenerators.dateRanges()))
            .in(StrategicObjectiveBuilder::period)
            .use(levels == 1 ? Arbitraries.just(List.of()) : Sometimes.few(objectives(levels - 1)))
            .in(StrategicObjectiveBuilder::objectives)
            .use(Sometimes.maybe(Extensions.empty(), ExtensionGenerators.extensions()))
            .in(StrategicObjectiveBuilder::extensions)
            .build(StrategicObjectiveBuilder::build));
  }
}
