package org.civilsociety.internal;

import java.util.List;
import org.civilsociety.Name;
import org.civilsociety.constraints.OneDisplayName;
import org.civilsociety.validation.RecordPath;

/** Decides {@link OneDisplayName}. */
public final class OneDisplayNameValidator extends ListValidator<OneDisplayName, Name> {
  /** Made by the validation provider. */
  public OneDisplayNameValidator() {
    super(Name.class);
  }

  private static boolean areSame(Name one, Name other) {
    return one.getKinds().contains(Name.Kind.DISPLAY)
        && other.getKinds().contains(Name.Kind.DISPLAY)
        && one.getLanguage().equals(other.getLanguage());
  }

  @Override
  void checkEntries(List<Name> names, Faults faults) {
    if (Distinct.areSurely(names, OneDisplayNameValidator::areSame)) {
      return;
    }
    FirstPlaces displayed = new FirstPlaces();
    for (int i = 0; i < names.size(); i++) {
      Name name = names.get(i);
      if (name.getKinds().contains(Name.Kind.DISPLAY)) {
        String language = name.getLanguage().map(Object::toString).orElse("");
        displayed.see(RecordPath.ROOT.index(i), faults, language);
      }
    }
  }
}
