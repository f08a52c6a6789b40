package org.civilsociety.internal;

import org.civilsociety.Profile;
import org.civilsociety.constraints.DatesInOrder;
import org.civilsociety.validation.RecordPath;
import org.civilsociety.value.DateRange;
import org.civilsociety.value.PartialDate;

/** Decides {@link DatesInOrder}. */
public final class DatesInOrderValidator {

  private DatesInOrderValidator() {}

  /** For a range. */
  public static final class OfRange extends RuleValidator<DatesInOrder, DateRange> {
    @Override
    public void check(DateRange range, Faults faults) {
      if (range.isReversed()) {
        faults.add(RecordPath.ROOT);
      }
    }
  }

  /** For a profile: founded, then dissolved. */
  public static final class OfProfile extends RuleValidator<DatesInOrder, Profile> {
    @Override
    public void check(Profile profile, Faults faults) {
      PartialDate founded = profile.getFounded().orElse(null);
      PartialDate dissolved = profile.getDissolved().orElse(null);
      if (founded != null && dissolved != null && dissolved.isBefore(founded)) {
        faults.add(
            RecordPath.ROOT.property("dissolved"),
            () -> Detail.relatedTo(RecordPath.ROOT.property("founded")));
      }
    }
  }
}
