package org.civilsociety.internal;

import java.time.Instant;
import org.civilsociety.constraints.NotInTheFuture;
import org.civilsociety.validation.RecordPath;
import org.civilsociety.value.PartialDate;

/** Decides {@link NotInTheFuture}. */
public final class NotInTheFutureValidator {

  private NotInTheFutureValidator() {}

  /** For a date. */
  public static final class OfDate extends RuleValidator<NotInTheFuture, PartialDate> {
    @Override
    public void check(PartialDate date, Faults faults) {
      if (Today.isFuture(date, faults.clock())) {
        faults.add(RecordPath.ROOT);
      }
    }
  }

  /** For a moment. */
  public static final class OfInstant extends RuleValidator<NotInTheFuture, Instant> {
    @Override
    public void check(Instant moment, Faults faults) {
      if (Today.isFuture(moment, faults.clock())) {
        faults.add(RecordPath.ROOT);
      }
    }
  }
}
