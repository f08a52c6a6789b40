package org.civilsociety;

import jakarta.validation.Valid;
import java.util.List;
import java.util.Optional;
import org.civilsociety.constraints.ExperienceDated;
import org.civilsociety.constraints.Label;
import org.civilsociety.constraints.WellTagged;
import org.civilsociety.validation.Advice;
import org.civilsociety.value.Code;
import org.civilsociety.value.LocalizedText;
import org.immutables.value.Value;

/** How long there has been experience in a field: more than 10 years in gender equality. */
@Value.Immutable
@ExperienceDated(groups = Advice.class)
public interface Experience extends Extensible {

  /**
   * The field, in the source's words.
   *
   * @return empty if absent
   */
  @Value.Default
  @Label
  @WellTagged(groups = Advice.class)
  default LocalizedText getTheme() {
    return LocalizedText.empty();
  }

  /**
   * Codes of published vocabularies for the same field, beside the label and not instead of it.
   *
   * @return empty if there is only the label
   */
  List<Code> getCodes();

  /**
   * The length in years, with the date when it held if the source gives one.
   *
   * @return empty if not stated
   */
  Optional<@Valid Quantity> getYears();

  /**
   * Returns the line that {@code toString} gives: its field and length.
   *
   * @return a bounded text on one line, safe to log
   */
  default String summary() {
    return Summary.of("Experience", getTheme(), getYears());
  }
}
