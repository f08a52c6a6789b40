package org.civilsociety.internal;

import java.util.List;
import org.civilsociety.Identifier;
import org.civilsociety.constraints.UniqueIdentifiers;
import org.civilsociety.validation.RecordPath;

/** Decides {@link UniqueIdentifiers}. */
public final class UniqueIdentifiersValidator extends ListValidator<UniqueIdentifiers, Identifier> {
  /** Made by the validation provider. */
  public UniqueIdentifiersValidator() {
    super(Identifier.class);
  }

  @Override
  void checkEntries(List<Identifier> identifiers, Faults faults) {
    FirstPlaces seen = new FirstPlaces();
    for (int i = 0; i < identifiers.size(); i++) {
      Identifier identifier = identifiers.get(i);
      seen.see(RecordPath.ROOT.index(i), faults, identifier.getScheme(), identifier.getValue());
    }
  }
}
