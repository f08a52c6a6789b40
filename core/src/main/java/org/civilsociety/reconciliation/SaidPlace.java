package org.civilsociety.reconciliation;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.function.BiConsumer;
import org.civilsociety.validation.RecordPath;
import org.civilsociety.validation.RecordPath.Step;
import org.jspecify.annotations.Nullable;

/** A place of a merged record: who said what stands there as a whole, and the places within. */
final class SaidPlace {

  /** Who said it, and where; a verbatim that was made of a value has none of its places. */
  record Said(int contribution, RecordPath path, boolean hasPlaces) {
    Said then(RecordPath further) {
      return hasPlaces ? new Said(contribution, path.then(further), true) : this;
    }
  }

  private final Set<Said> said = new LinkedHashSet<>();
  private final Map<Step, SaidPlace> within = new LinkedHashMap<>();

  /** By whom it is said as a whole; empty if it is not taken as one. */
  Set<Said> said() {
    return said;
  }

  Set<Step> steps() {
    return within.keySet();
  }

  @Nullable SaidPlace at(Step step) {
    return within.get(step);
  }

  /** The place at a step, which is made if there is none. */
  SaidPlace reach(Step step) {
    return within.computeIfAbsent(step, first -> new SaidPlace());
  }

  SaidPlace reach(RecordPath path) {
    SaidPlace place = this;
    for (Step step : path.steps()) {
      place = place.reach(step);
    }
    return place;
  }

  void remove(Step step) {
    within.remove(step);
  }

  void add(Collection<Said> further) {
    said.addAll(further);
  }

  /** Takes over who said what is within another place. */
  void addWithin(SaidPlace other) {
    other.within.forEach(
        (step, inner) -> {
          SaidPlace place = reach(step);
          place.add(inner.said);
          place.addWithin(inner);
        });
  }

  void forEach(RecordPath path, BiConsumer<RecordPath, Set<Said>> action) {
    if (!said.isEmpty()) {
      action.accept(path, said);
    }
    within.forEach((step, inner) -> inner.forEach(path.then(step), action));
  }
}
