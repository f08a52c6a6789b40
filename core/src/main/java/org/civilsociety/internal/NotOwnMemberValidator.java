package org.civilsociety.internal;

import org.civilsociety.Membership;
import org.civilsociety.PartyReference;
import org.civilsociety.constraints.NotOwnMember;
import org.civilsociety.validation.RecordPath;

/** Decides {@link NotOwnMember}. */
public final class NotOwnMemberValidator extends RuleValidator<NotOwnMember, Membership> {
  @Override
  public void check(Membership membership, Faults faults) {
    if (membership.getMember() instanceof PartyReference member
        && membership.getOrganization() instanceof PartyReference organization
        && member.getId().equals(organization.getId())) {
      faults.add(RecordPath.ROOT);
    }
  }
}
