package org.civilsociety;

import java.util.Optional;
import org.civilsociety.constraints.DatesInOrder;
import org.civilsociety.constraints.Label;
import org.civilsociety.constraints.WellTagged;
import org.civilsociety.validation.Advice;
import org.civilsociety.value.DateRange;
import org.civilsociety.value.LocalizedText;
import org.immutables.value.Value;

/**
 * A person who acts for the organization, from {@code org:headOf} and its kin: its executive
 * director.
 */
@Value.Immutable
public interface Officer extends Extensible {

  /**
   * The person's name, as the source writes it.
   *
   * @return empty if absent, which is the fault {@code text.blank}
   */
  @Value.Default
  @Label
  default String getName() {
    return "";
  }

  /**
   * What the person is there: {@code "Executive Director"}.
   *
   * @return empty if absent
   */
  @Value.Default
  @Label
  @WellTagged(groups = Advice.class)
  default LocalizedText getRole() {
    return LocalizedText.empty();
  }

  /**
   * When the person holds or held the role.
   *
   * @return empty if not stated
   */
  Optional<@DatesInOrder DateRange> getPeriod();

  /**
   * Returns the line that {@code toString} gives: the person's name.
   *
   * @return a bounded text on one line, safe to log
   */
  default String summary() {
    return Summary.of("Officer", getName());
  }
}
