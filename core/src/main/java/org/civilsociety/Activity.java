package org.civilsociety;

import org.civilsociety.constraints.Label;
import org.civilsociety.constraints.Prose;
import org.civilsociety.constraints.WellTagged;
import org.civilsociety.validation.Advice;
import org.civilsociety.value.LocalizedText;
import org.immutables.value.Value;

/** Something that is done: {@code "policy dialogue sessions"}. */
@Value.Immutable
public interface Activity extends Extensible {

  /**
   * Makes an activity with a name in one language.
   *
   * @param language a tag of BCP 47, such as {@code en}
   * @param name a short name
   * @return the activity, without a description
   * @throws IllegalArgumentException if the language is not a well-formed tag
   */
  static Activity of(String language, String name) {
    return new ActivityBuilder().name(LocalizedText.of(language, name)).build();
  }

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
   * What is done.
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
   * Returns the line that {@code toString} gives: its name.
   *
   * @return a bounded text on one line, safe to log
   */
  default String summary() {
    return Summary.of("Activity", getName());
  }
}
