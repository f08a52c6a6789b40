package org.civilsociety.internal;

import java.util.Optional;
import java.util.stream.Stream;
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
    DateRange period = membership.getPeriod().filter(range -> !range.isReversed()).orElse(null);
    if (joined != null
        && period != null
        && Stream.of(period.startDate(), period.endDate())
            .flatMap(Optional::stream)
            .anyMatch(joined::isAfter)) {
      faults.add(
          RecordPath.ROOT.property("joined"),
          () -> Detail.relatedTo(RecordPath.ROOT.property("period")));
    }
  }
}
