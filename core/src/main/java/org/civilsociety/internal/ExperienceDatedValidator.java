package org.civilsociety.internal;

import org.civilsociety.Experience;
import org.civilsociety.constraints.ExperienceDated;
import org.civilsociety.validation.RecordPath;

/** Decides {@link ExperienceDated}. */
public final class ExperienceDatedValidator extends RuleValidator<ExperienceDated, Experience> {
  @Override
  public void check(Experience experience, Faults faults) {
    if (experience.getYears().filter(years -> years.getAsOf().isEmpty()).isPresent()) {
      faults.add(RecordPath.ROOT.property("years").property("asOf"));
    }
  }
}
