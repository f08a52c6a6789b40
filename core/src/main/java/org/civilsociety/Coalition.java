package org.civilsociety;

import java.util.Optional;
import org.civilsociety.constraints.Label;
import org.civilsociety.constraints.WellTagged;
import org.civilsociety.validation.Advice;
import org.civilsociety.value.LocalizedText;
import org.immutables.value.Value;

/**
 * Organizations that work together without giving up their own existence ({@code
 * org:OrganizationalCollaboration}): a coalition, an alliance, a platform.
 *
 * <p>Who its members are stands in {@link Membership}, not here.
 */
@Value.Immutable
public interface Coalition extends Profile {

  /**
   * What kind of members it has, in the source's words: {@code "independent civil institutions"}.
   *
   * @return empty if absent
   */
  @Value.Default
  @Label
  @WellTagged(groups = Advice.class)
  default LocalizedText getMemberKind() {
    return LocalizedText.empty();
  }

  /**
   * Whether the source gives its members at all. {@code false} says that members unknown to us
   * exist.
   *
   * @return empty if nothing is said
   */
  Optional<Boolean> getMembersListed();

  /**
   * Returns the line that {@code toString} gives: its id and the name to display.
   *
   * @return a bounded text on one line, safe to log
   */
  default String summary() {
    return Summary.of("Coalition", getId(), displayName().map(Name::getText));
  }
}
