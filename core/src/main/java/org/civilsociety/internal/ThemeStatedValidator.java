package org.civilsociety.internal;

import org.civilsociety.Theme;
import org.civilsociety.constraints.ThemeStated;
import org.civilsociety.validation.RecordPath;

/** Decides {@link ThemeStated}. */
public final class ThemeStatedValidator extends RuleValidator<ThemeStated, Theme> {
  @Override
  public void check(Theme theme, Faults faults) {
    if (theme.getLabel().isEmpty() && theme.getCodes().isEmpty()) {
      faults.add(RecordPath.ROOT.property("label"));
    }
  }
}
