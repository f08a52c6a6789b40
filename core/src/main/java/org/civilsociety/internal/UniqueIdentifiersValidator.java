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

  private static boolean areSame(Identifier one, Identifier other) {
    return one.getValue().equals(other.getValue()) && one.getScheme().equals(other.getScheme());
  }

  @Override
  void checkEntries(List<Identifier> identifiers, Faults faults) {
    if (Distinct.areSurely(identifiers, UniqueIdentifiersValidator::areSame)) {
      return;
    }
    FirstPlaces seen = new FirstPlaces();
    for (int i = 0; i < identifiers.size(); i++) {
      Identifier identifier = identifiers.get(i);
      seen.see(RecordPath.ROOT.index(i), faults, identifier.getScheme(), identifier.getValue());
    }
  }
}
