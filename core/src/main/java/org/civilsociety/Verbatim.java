package org.civilsociety;

import java.util.Optional;
import org.civilsociety.constraints.Label;
import org.civilsociety.constraints.Prose;
import org.civilsociety.constraints.UnambiguousDate;
import org.civilsociety.constraints.WellTagged;
import org.civilsociety.validation.Advice;
import org.civilsociety.value.LocalizedText;
import org.civilsociety.value.RecordId;
import org.immutables.value.Value;

/**
 * What a source said word for word where the typed value cannot carry it: {@code "05.04.2016"} of
 * {@code joined}. After Darwin Core's {@code verbatim…} terms and the annotations of BODS.
 *
 * <p>It stands also where no value could be made of the text at all.
 */
@Value.Immutable
@UnambiguousDate(groups = Advice.class)
public interface Verbatim extends Extensible {

  /**
   * Makes a verbatim without source or note.
   *
   * @param property the accessor, without {@code get}
   * @param text the source's own words
   * @return the verbatim
   */
  static Verbatim of(String property, String text) {
    return new VerbatimBuilder().property(property).text(text).build();
  }

  /**
   * The accessor of the same record that it belongs to, without {@code get}: {@code joined}.
   *
   * @return empty if absent, which is the fault {@code text.blank}
   */
  @Value.Default
  @Label
  default String getProperty() {
    return "";
  }

  /**
   * The source's own words, unchanged.
   *
   * @return empty if absent, which is the fault {@code text.blank}
   */
  @Value.Default
  @Prose
  default String getText() {
    return "";
  }

  /**
   * The id of the {@link Source}, looked up in the record first, then in the directory.
   *
   * @return empty if not stated
   */
  Optional<RecordId> getSource();

  /**
   * What a reader should know: how the value was read, what was inferred.
   *
   * @return empty if absent
   */
  @Value.Default
  @Prose
  @WellTagged(groups = Advice.class)
  default LocalizedText getNote() {
    return LocalizedText.empty();
  }

  /**
   * Returns the line that {@code toString} gives: its property and text.
   *
   * @return a bounded text on one line, safe to log
   */
  default String summary() {
    return Summary.of("Verbatim", getProperty(), getText());
  }
}
