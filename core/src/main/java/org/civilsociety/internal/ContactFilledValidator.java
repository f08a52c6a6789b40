package org.civilsociety.internal;

import org.civilsociety.ContactPoint;
import org.civilsociety.constraints.ContactFilled;
import org.civilsociety.validation.RecordPath;

/** Decides {@link ContactFilled}. */
public final class ContactFilledValidator extends RuleValidator<ContactFilled, ContactPoint> {
  @Override
  public void check(ContactPoint contact, Faults faults) {
    if (contact.getValue().isEmpty()) {
      faults.add(RecordPath.ROOT.property("value"));
    }
  }
}
