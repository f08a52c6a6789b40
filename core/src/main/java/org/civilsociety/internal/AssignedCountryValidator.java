package org.civilsociety.internal;

import org.civilsociety.constraints.AssignedCountry;
import org.civilsociety.validation.RecordPath;
import org.civilsociety.value.CountryCode;

/** Decides {@link AssignedCountry}. */
public final class AssignedCountryValidator extends RuleValidator<AssignedCountry, CountryCode> {
  @Override
  public void check(CountryCode country, Faults faults) {
    if (!CountryRegistry.isAssigned(country.value()) && !country.value().equals("XK")) {
      faults.add(RecordPath.ROOT);
    }
  }
}
