package org.civilsociety.internal;

import java.util.List;
import org.civilsociety.Name;
import org.civilsociety.constraints.UniqueNames;
import org.civilsociety.validation.RecordPath;

/** Decides {@link UniqueNames}. */
public final class UniqueNamesValidator extends ListValidator<UniqueNames, Name> {
  /** Made by the validation provider. */
  public UniqueNamesValidator() {
    super(Name.class);
  }

  private static boolean areSame(Name one, Name other) {
    return one.getText().equals(other.getText()) && one.getLanguage().equals(other.getLanguage());
  }

  @Override
  void checkEntries(List<Name> names, Faults faults) {
    if (Distinct.areSurely(names, UniqueNamesValidator::areSame)) {
      return;
    }
    FirstPlaces seen = new FirstPlaces();
    for (int i = 0; i < names.size(); i++) {
      String language = names.get(i).getLanguage().map(Object::toString).orElse("");
      seen.see(RecordPath.ROOT.index(i), faults, language, names.get(i).getText());
    }
  }
}
