package org.civilsociety;

import java.util.List;
import org.civilsociety.constraints.Label;
import org.civilsociety.constraints.ThemeStated;
import org.civilsociety.constraints.WellTagged;
import org.civilsociety.validation.Advice;
import org.civilsociety.value.Code;
import org.civilsociety.value.LocalizedText;
import org.immutables.value.Value;

/** A field of work: {@code "civil rights"}. From the sector of IATI. */
@Value.Immutable
@ThemeStated
public interface Theme extends Extensible {

  /**
   * Makes a theme with a label in one language.
   *
   * @param language a tag of BCP 47, such as {@code en}
   * @param label the source's words
   * @return the theme, not marked as primary
   * @throws IllegalArgumentException if the language is not a well-formed tag
   */
  static Theme of(String language, String label) {
    return new ThemeBuilder().label(LocalizedText.of(language, label)).build();
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
   * Codes of published vocabularies for the same theme, beside the label and not instead of it.
   *
   * @return empty if there is only the label
   */
  List<Code> getCodes();

  /**
   * Whether the source calls it a main field of work.
   *
   * @return false if not said
   */
  @Value.Default
  default boolean isPrimary() {
    return false;
  }

  /**
   * Returns the line that {@code toString} gives: its label.
   *
   * @return a bounded text on one line, safe to log
   */
  default String summary() {
    return Summary.of("Theme", getLabel());
  }
}
