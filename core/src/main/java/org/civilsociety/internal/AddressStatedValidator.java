package org.civilsociety.internal;

import org.civilsociety.PostalAddress;
import org.civilsociety.constraints.AddressStated;
import org.civilsociety.validation.RecordPath;

/** Decides {@link AddressStated}. */
public final class AddressStatedValidator extends RuleValidator<AddressStated, PostalAddress> {
  @Override
  public void check(PostalAddress address, Faults faults) {
    if (address.getLines().isEmpty()
        && address.getLocality().isEmpty()
        && address.getRegion().isEmpty()
        && address.getPostalCode().isEmpty()
        && address.getCountry().isEmpty()) {
      faults.add(RecordPath.ROOT.property("lines"));
    }
  }
}
