package org.civilsociety.internal;

import java.util.List;
import org.civilsociety.Theme;
import org.civilsociety.constraints.UniqueThemes;

/** Decides {@link UniqueThemes}. */
public final class UniqueThemesValidator extends ListValidator<UniqueThemes, Theme> {
  /** Made by the validation provider. */
  public UniqueThemesValidator() {
    super(Theme.class);
  }

  @Override
  void checkEntries(List<Theme> themes, Faults faults) {
    RepeatedLabels.check(themes, Theme::getLabel, faults);
  }
}
