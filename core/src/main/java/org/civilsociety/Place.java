package org.civilsociety;

import java.util.List;
import java.util.Optional;
import org.civilsociety.constraints.AssignedCountry;
import org.civilsociety.constraints.Label;
import org.civilsociety.constraints.WellTagged;
import org.civilsociety.validation.Advice;
import org.civilsociety.value.Code;
import org.civilsociety.value.CountryCode;
import org.civilsociety.value.LocalizedText;
import org.immutables.value.Value;

/**
 * A place by name, and as far as it is known by country and code: {@code "Jerusalem"}. From {@code
 * schema:Place}.
 *
 * <p>A country that the source does not name is inferred; a {@link Verbatim} of the profile says
 * so.
 */
@Value.Immutable
public interface Place extends Extensible {

  /**
   * Makes a place with a name in one language.
   *
   * @param language a tag of BCP 47, such as {@code en}
   * @param name the source's name of the place
   * @return the place, without country or codes
   * @throws IllegalArgumentException if the language is not a well-formed tag
   */
  static Place of(String language, String name) {
    return new PlaceBuilder().name(LocalizedText.of(language, name)).build();
  }

  /**
   * The source's name of the place: {@code "West Bank/Gaza"}.
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
   * The country, ISO 3166-1.
   *
   * @return empty if not stated
   */
  Optional<@AssignedCountry(groups = Advice.class) CountryCode> getCountry();

  /**
   * Codes of published vocabularies for the same place, beside the label and not instead of it.
   *
   * @return empty if there is only the label
   */
  List<Code> getCodes();

  /**
   * Returns the line that {@code toString} gives: its name.
   *
   * @return a bounded text on one line, safe to log
   */
  default String summary() {
    return Summary.of("Place", getName());
  }
}
