package org.civilsociety;

import jakarta.validation.Valid;
import jakarta.validation.groups.Default;
import java.util.List;
import java.util.Optional;
import org.civilsociety.constraints.DatesInOrder;
import org.civilsociety.constraints.Label;
import org.civilsociety.constraints.NameOrDescription;
import org.civilsociety.constraints.ObjectiveDepth;
import org.civilsociety.constraints.Prose;
import org.civilsociety.constraints.TargetGroupDepth;
import org.civilsociety.constraints.UniqueTargetGroups;
import org.civilsociety.constraints.UniqueThemes;
import org.civilsociety.constraints.WellTagged;
import org.civilsociety.validation.Advice;
import org.civilsociety.validation.Limits;
import org.civilsociety.value.DateRange;
import org.civilsociety.value.LocalizedText;
import org.civilsociety.value.RecordId;
import org.immutables.value.Value;

/**
 * Something an organization has set out to achieve, after the goal and objective of StratML (ISO
 * 17469-1). Goals, objectives and strategic focuses are all of this type, for sources use the words
 * interchangeably; {@link #getLabel()} keeps the word, {@link #getObjectives()} the hierarchy.
 */
@Value.Immutable
@NameOrDescription
public interface StrategicObjective extends Extensible {

  /**
   * An id within the profile.
   *
   * @return empty if not stated
   */
  Optional<RecordId> getId();

  /**
   * What the source calls it: {@code "strategic goal"}.
   *
   * @return empty if absent
   */
  @Value.Default
  @Label
  @WellTagged(groups = Advice.class)
  default LocalizedText getLabel() {
    return LocalizedText.empty();
  }

  /**
   * Its number as the source writes it: {@code 1.2}, {@code SO2}. The order of the list is the
   * sequence, with or without numbers.
   *
   * @return empty if not stated
   */
  Optional<@Label String> getSequenceIndicator();

  /**
   * A short name.
   *
   * @return empty if absent
   */
  @Value.Default
  @Label
  @WellTagged(groups = Advice.class)
  default LocalizedText getName() {
    return LocalizedText.empty();
  }

  /**
   * What is to be achieved.
   *
   * @return empty if absent
   */
  @Value.Default
  @Prose
  @WellTagged(groups = Advice.class)
  default LocalizedText getDescription() {
    return LocalizedText.empty();
  }

  /**
   * Whom it is for.
   *
   * @return in the order of the source; empty if none is stated
   */
  @TargetGroupDepth(groups = {Default.class, Limits.class})
  @UniqueTargetGroups(groups = Advice.class)
  List<@Valid TargetGroup> getTargetGroups();

  /**
   * Its fields of work.
   *
   * @return in the order of the source; empty if none is stated
   */
  @UniqueThemes(groups = Advice.class)
  List<@Valid Theme> getThemes();

  /**
   * What is done for it.
   *
   * @return in the order of the source; empty if none is stated
   */
  List<@Valid Activity> getActivities();

  /**
   * How far it reaches.
   *
   * @return in the order of the source; empty if none is stated
   */
  List<@Valid Scope> getScopes();

  /**
   * When it is pursued.
   *
   * @return empty if not stated
   */
  Optional<@DatesInOrder DateRange> getPeriod();

  /**
   * The objectives that serve this one.
   *
   * @return in the order of the source; empty if none is stated
   */
  @ObjectiveDepth(groups = Limits.class)
  List<@Valid StrategicObjective> getObjectives();

  /**
   * Returns the line that {@code toString} gives: its id and name.
   *
   * @return a bounded text on one line, safe to log
   */
  default String summary() {
    return Summary.of("StrategicObjective", getId(), getName());
  }
}
