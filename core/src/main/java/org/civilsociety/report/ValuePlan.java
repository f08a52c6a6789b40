package org.civilsociety.report;

import java.time.Clock;
import java.util.List;
import org.civilsociety.internal.RuleValidator;
import org.jspecify.annotations.Nullable;

/** What the rules ask of one value. */
final class ValuePlan {

  private final RuleValidator<?, Object>[] rules;
  private final @Nullable Plans within;
  private TypePlan last = TypePlan.OPEN;

  /**
   * Makes a plan.
   *
   * @param rules the rules that are asked of the value
   * @param within the plans for the record that the value is; null if it is not gone into
   */
  @SuppressWarnings("unchecked") // an array cannot be made of a generic type
  ValuePlan(List<RuleValidator<?, Object>> rules, @Nullable Plans within) {
    this.rules = rules.toArray(RuleValidator[]::new);
    this.within = within;
  }

  boolean isNothing() {
    return rules.length == 0 && within == null;
  }

  /** Whether the rules hold for a value, whenever they are asked. */
  boolean alwaysHoldsFor(Object value) {
    try {
      return within == null && holdsFor(value, new Pass(ValuePlan::noClock));
    } catch (RuntimeException e) {
      return false;
    }
  }

  private static Clock noClock() {
    throw new IllegalStateException("depends on the time");
  }

  boolean holdsFor(Object value, Pass pass) {
    for (RuleValidator<?, Object> rule : rules) {
      rule.check(value, pass.faults());
    }
    return pass.faults().count() == 0 && (within == null || holdsWithin(within, value, pass));
  }

  private boolean holdsWithin(Plans plans, Object record, Pass pass) {
    TypePlan plan = last;
    if (!plan.isFor(record)) {
      plan = plans.of(record.getClass());
      last = plan;
    }
    return plan.holdsFor(record, pass);
  }
}
