package org.civilsociety.internal;

import org.civilsociety.Membership;
import org.civilsociety.constraints.StatusFitsPeriod;
import org.civilsociety.validation.RecordPath;
import org.civilsociety.value.DateRange;

/** Decides {@link StatusFitsPeriod}. */
public final class StatusFitsPeriodValidator extends RuleValidator<StatusFitsPeriod, Membership> {
  @Override
  public void check(Membership membership, Faults faults) {
    Membership.Status status = membership.getStatus().orElse(null);
    boolean hasAnEnd =
        membership.getPeriod().filter(p -> p.end() != DateRange.Unstated.OPEN).isPresent();
    boolean hasEnded =
        membership
            .getPeriod()
            .flatMap(DateRange::endDate)
            .filter(end -> Today.isPast(end, faults.clock()))
            .isPresent();
    if ((status == Membership.Status.ENDED && !hasAnEnd)
        || (status == Membership.Status.CURRENT && hasEnded)) {
      faults.add(
          RecordPath.ROOT.property("status"),
          () ->
              membership
                  .getPeriod()
                  .map(period -> Detail.relatedTo(RecordPath.ROOT.property("period")))
                  .orElse(Detail.NONE));
    }
  }
}
