package org.civilsociety;

import jakarta.validation.Valid;
import java.util.List;
import java.util.Optional;
import org.civilsociety.constraints.Label;
import org.civilsociety.constraints.TargetGroupDepth;
import org.civilsociety.constraints.TargetGroupStated;
import org.civilsociety.constraints.WellTagged;
import org.civilsociety.validation.Advice;
import org.civilsociety.validation.Limits;
import org.civilsociety.value.Code;
import org.civilsociety.value.LocalizedText;
import org.immutables.value.Value;

/**
 * Whom an organization works for or speaks to: {@code "women and marginalized groups"}. From the
 * stakeholder of StratML.
 */
@Value.Immutable
@TargetGroupStated
public interface TargetGroup extends Extensible {

  /** What a group is to the work; StratML's beneficiary and performer, and the audience. */
  enum Role {
    /** It gains from the work. */
    BENEFICIARY,
    /** It is spoken to. */
    AUDIENCE,
    /** It does the work. */
    PERFORMER
  }

  /**
   * Makes a target group with a label in one language.
   *
   * @param language a tag of BCP 47, such as {@code en}
   * @param label the source's words
   * @return the group, without a role
   * @throws IllegalArgumentException if the language is not a well-formed tag
   */
  static TargetGroup of(String language, String label) {
    return new TargetGroupBuilder().label(LocalizedText.of(language, label)).build();
  }

  /**
   * The source's words for it.
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
   * Codes of published vocabularies for the same group, beside the label and not instead of it.
   *
   * @return empty if there is only the label
   */
  List<Code> getCodes();

  /**
   * What the group is to the work.
   *
   * @return empty if not stated
   */
  Optional<Role> getRole();

  /**
   * Whether the source puts this group first.
   *
   * @return false if not said
   */
  @Value.Default
  default boolean isPriority() {
    return false;
  }

  /**
   * The groups that a grouped phrase joins: women, and marginalized groups.
   *
   * @return in the order of the source; empty for a single group
   */
  @TargetGroupDepth(groups = Limits.class)
  List<@Valid TargetGroup> getIncludes();

  /**
   * Returns the line that {@code toString} gives: its label.
   *
   * @return a bounded text on one line, safe to log
   */
  default String summary() {
    return Summary.of("TargetGroup", getLabel());
  }
}
