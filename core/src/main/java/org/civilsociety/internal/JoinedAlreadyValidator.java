package org.civilsociety.internal;

import org.civilsociety.Membership;
import org.civilsociety.constraints.JoinedAlready;
import org.civilsociety.validation.RecordPath;

/** Decides {@link JoinedAlready}. */
public final class JoinedAlreadyValidator extends RuleValidator<JoinedAlready, Membership> {
  @Override
  public void check(Membership membership, Faults faults) {
    boolean isPending =
        membership.getStatus().filter(Membership.Status.PENDING::equals).isPresent();
    if (!isPending
        && membership.getJoined().filter(d -> Today.isFuture(d, faults.clock())).isPresent()) {
      faults.add(RecordPath.ROOT.property("joined"));
    }
  }
}
