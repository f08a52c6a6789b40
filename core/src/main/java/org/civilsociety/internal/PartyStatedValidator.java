package org.civilsociety.internal;

import org.civilsociety.Membership;
import org.civilsociety.Party;
import org.civilsociety.UnnamedParty;
import org.civilsociety.constraints.PartyStated;
import org.civilsociety.validation.RecordPath;

/** Decides {@link PartyStated}. */
public final class PartyStatedValidator extends RuleValidator<PartyStated, Membership> {
  @Override
  public void check(Membership membership, Faults faults) {
    if (isNobody(membership.getMember()) && isNobody(membership.getOrganization())) {
      faults.add(RecordPath.ROOT.property("member"));
    }
  }

  private static boolean isNobody(Party party) {
    return party instanceof UnnamedParty unnamed && unnamed.getDescription().isEmpty();
  }
}
