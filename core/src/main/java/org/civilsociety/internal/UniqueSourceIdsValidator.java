package org.civilsociety.internal;

import java.util.List;
import org.civilsociety.Source;
import org.civilsociety.constraints.UniqueSourceIds;
import org.civilsociety.validation.RecordPath;

/** Decides {@link UniqueSourceIds}. */
public final class UniqueSourceIdsValidator extends ListValidator<UniqueSourceIds, Source> {
  /** Made by the validation provider. */
  public UniqueSourceIdsValidator() {
    super(Source.class);
  }

  @Override
  void checkEntries(List<Source> sources, Faults faults) {
    if (Distinct.haveSurelyOwn(sources, Source::getId)) {
      return;
    }
    FirstPlaces seen = new FirstPlaces();
    for (int i = 0; i < sources.size(); i++) {
      RecordPath place = RecordPath.ROOT.index(i).property("id");
      sources.get(i).getId().ifPresent(id -> seen.see(place, faults, id.value()));
    }
  }
}
