package org.civilsociety;

import java.util.List;
import java.util.Optional;
import org.civilsociety.constraints.AddressStated;
import org.civilsociety.constraints.AssignedCountry;
import org.civilsociety.constraints.Label;
import org.civilsociety.validation.Advice;
import org.civilsociety.value.CountryCode;
import org.immutables.value.Value;

/** An address for letters, in the parts of {@code schema:PostalAddress}. */
@Value.Immutable
@AddressStated
public interface PostalAddress extends Extensible {

  /**
   * Everything above the town: house, street, box.
   *
   * @return in the order of the source; empty if not stated
   */
  List<@Label String> getLines();

  /**
   * The town or village: {@code Ramallah}.
   *
   * @return empty if not stated
   */
  Optional<@Label String> getLocality();

  /**
   * The province, governorate or state.
   *
   * @return empty if not stated
   */
  Optional<@Label String> getRegion();

  /**
   * The postal code, as it was written.
   *
   * @return empty if not stated
   */
  Optional<@Label String> getPostalCode();

  /**
   * The country, ISO 3166-1.
   *
   * @return empty if not stated
   */
  Optional<@AssignedCountry(groups = Advice.class) CountryCode> getCountry();

  /**
   * What the address is for: {@code registered}, {@code visiting}, or any other token.
   *
   * @return empty if not stated
   */
  Optional<@Label String> getKind();

  /**
   * Returns the line that {@code toString} gives: its town.
   *
   * @return a bounded text on one line, safe to log
   */
  default String summary() {
    return Summary.of("PostalAddress", getLocality());
  }
}
