package org.civilsociety.internal;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.civilsociety.Directory;
import org.civilsociety.Identifier;
import org.civilsociety.constraints.NoSharedIdentifiers;
import org.civilsociety.validation.RecordPath;

/** Decides {@link NoSharedIdentifiers}. */
public final class NoSharedIdentifiersValidator
    extends RuleValidator<NoSharedIdentifiers, Directory> {

  private record Owned(RecordPath profile, RecordPath place) {}

  @Override
  public void check(Directory directory, Faults faults) {
    Map<String, Owned> owned = new HashMap<>();
    ProfilePlaces.forEach(
        directory,
        (profile, record) -> {
          List<Identifier> identifiers = record.getIdentifiers();
          for (int i = 0; i < identifiers.size(); i++) {
            Identifier identifier = identifiers.get(i);
            RecordPath place = profile.property("identifiers").index(i);
            Owned first =
                owned.putIfAbsent(
                    FirstPlaces.key(identifier.getScheme(), identifier.getValue()),
                    new Owned(profile, place));
            if (first != null && !first.profile().equals(profile)) {
              faults.add(place, () -> Detail.relatedTo(first.place()));
            }
          }
        });
  }
}
