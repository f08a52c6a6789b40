package org.civilsociety;

import jakarta.validation.Valid;
import java.util.Optional;
import org.civilsociety.constraints.PartyNamed;
import org.civilsociety.constraints.Prose;
import org.civilsociety.constraints.WellTagged;
import org.civilsociety.validation.Advice;
import org.civilsociety.value.LocalizedText;
import org.immutables.value.Value;

/**
 * A party that the source does not name, after the unspecified record of BODS: {@code "a number of
 * NGOs"}.
 */
@Value.Immutable
@PartyNamed(groups = Advice.class)
public non-sealed interface UnnamedParty extends Party {

  /**
   * How the source speaks of it.
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
   * Why it is not named.
   *
   * @return empty if absent
   */
  @Value.Default
  @Prose
  @WellTagged(groups = Advice.class)
  default LocalizedText getReason() {
    return LocalizedText.empty();
  }

  /**
   * How many they are.
   *
   * @return empty if not stated
   */
  Optional<@Valid Quantity> getCount();

  /**
   * Returns the line that {@code toString} gives: its description.
   *
   * @return a bounded text on one line, safe to log
   */
  default String summary() {
    return Summary.of("UnnamedParty", getDescription());
  }
}
