package org.civilsociety.internal;

import org.civilsociety.UnnamedParty;
import org.civilsociety.constraints.PartyNamed;
import org.civilsociety.validation.RecordPath;

/** Decides {@link PartyNamed}: an unnamed party is none. */
public final class PartyNamedValidator extends RuleValidator<PartyNamed, UnnamedParty> {
  @Override
  public void check(UnnamedParty party, Faults faults) {
    faults.add(RecordPath.ROOT);
  }
}
