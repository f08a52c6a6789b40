package org.civilsociety.internal;

import java.util.Locale;
import java.util.Set;

/** The countries of ISO 3166-1, as the running Java has them. */
final class CountryRegistry {

  private static final Set<String> ASSIGNED =
      Locale.getISOCountries(Locale.IsoCountryCode.PART1_ALPHA2);

  private CountryRegistry() {}

  static boolean isAssigned(String country) {
    return ASSIGNED.contains(country);
  }
}
