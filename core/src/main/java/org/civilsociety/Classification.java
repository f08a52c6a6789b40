package org.civilsociety;

import java.util.List;
import org.civilsociety.constraints.ClassificationStated;
import org.civilsociety.constraints.Label;
import org.civilsociety.constraints.WellTagged;
import org.civilsociety.validation.Advice;
import org.civilsociety.value.Code;
import org.civilsociety.value.LocalizedText;
import org.immutables.value.Value;

/**
 * What sort of organization it is, in the source's words and perhaps a code: {@code "Network of
 * networks"}. From {@code org:classification} of the W3C Organization Ontology. The common ones are
 * in {@link Classifications}.
 */
@Value.Immutable
@ClassificationStated
public interface Classification extends Extensible {

  /**
   * Makes a classification with a label in one language.
   *
   * @param language a tag of BCP 47, such as {@code en}
   * @param label the source's word
   * @return the classification, without codes
   * @throws IllegalArgumentException if the language is not a well-formed tag
   */
  static Classification of(String language, String label) {
    return new ClassificationBuilder().label(LocalizedText.of(language, label)).build();
  }

  /**
   * The source's word for it: {@code "Association"}.
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
   * Codes of published vocabularies for the same class, beside the label and not instead of it.
   *
   * @return empty if there is only the label
   */
  List<Code> getCodes();

  /**
   * Returns the line that {@code toString} gives: its label.
   *
   * @return a bounded text on one line, safe to log
   */
  default String summary() {
    return Summary.of("Classification", getLabel());
  }
}
