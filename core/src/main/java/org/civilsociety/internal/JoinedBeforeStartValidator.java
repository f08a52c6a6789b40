package org.civilsociety.internal;

import org.civilsociety.Membership;
import org.civilsociety.constraints.JoinedBeforeStart;
import org.civilsociety.validation.RecordPath;
import org.civilsociety.value.DateRange;
import org.civilsociety.value.PartialDate;

/** Decides {@link JoinedBeforeStart}. */
public final class JoinedBeforeStartValidator extends RuleValidator<JoinedBeforeStart, Membership> {
  @Override
  public void check(Membership membership, Faults faults) {
    PartialDate joined = membership.getJoined().orElse(null);
    PartialDate start = membership.getPeriod().flatMap(DateRange::startDate).orElse(null);
    if (joined != null && start != null && joined.isAfter(start)) {
      faults.add(
          RecordPath.ROOT.property("joined"),
          () -> Detail.relatedTo(RecordPath.ROOT.property("period")));
    }
  }
}
