package org.civilsociety.internal;

import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import org.civilsociety.Membership;
import org.civilsociety.PartyReference;
import org.civilsociety.constraints.NotOwnMember;
import org.jspecify.annotations.Nullable;

/** Decides {@link NotOwnMember}. */
public final class NotOwnMemberValidator implements ConstraintValidator<NotOwnMember, Membership> {
  @Override
  public boolean isValid(@Nullable Membership membership, ConstraintValidatorContext context) {
    return membership == null
        || !(membership.getMember() instanceof PartyReference member)
        || !(membership.getOrganization() instanceof PartyReference organization)
        || !member.getId().equals(organization.getId());
  }
}
