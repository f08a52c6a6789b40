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

  @Override
  void checkEntries(List<Name> names, Faults faults) {
    FirstPlaces seen = new FirstPlaces();
    for (int i = 0; i < names.size(); i++) {
      String language = names.get(i).getLanguage().map(Object::toString).orElse("");
      seen.see(RecordPath.ROOT.index(i), faults, language, names.get(i).getText());
    }
  }
}
