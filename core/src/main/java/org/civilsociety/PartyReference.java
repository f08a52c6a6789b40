package org.civilsociety;

import org.civilsociety.constraints.Label;
import org.civilsociety.constraints.WellTagged;
import org.civilsociety.validation.Advice;
import org.civilsociety.value.LocalizedText;
import org.civilsociety.value.RecordId;
import org.immutables.value.Value;

/** A party that is a record: named by its id. */
@Value.Immutable
public non-sealed interface PartyReference extends Party {

  /**
   * The id of the record, in the same directory or somewhere else.
   *
   * @return always there: a builder without it fails with {@link IllegalStateException}
   */
  RecordId getId();

  /**
   * How the source calls it at this place.
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
   * Returns the line that {@code toString} gives: its id and label.
   *
   * @return a bounded text on one line, safe to log
   */
  default String summary() {
    return Summary.of("PartyReference", getId(), getLabel());
  }
}
