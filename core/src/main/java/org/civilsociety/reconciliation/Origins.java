package org.civilsociety.reconciliation;

import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.civilsociety.Profile;
import org.civilsociety.Source;
import org.civilsociety.validation.RecordPath;

/**
 * Who said what stands in a merged profile. A place that is not named is said by whoever says the
 * nearest place around it.
 */
final class Origins {

  private final NavigableMap<RecordPath, List<Origin>> byPath = new TreeMap<>();

  /** All that stands in one profile is said by it. */
  static Origins whole(int contribution, Profile profile) {
    Origins origins = new Origins();
    origins.add(
        RecordPath.ROOT, List.of(new Origin(contribution, RecordPath.ROOT, profile.getSources())));
    return origins;
  }

  Map<RecordPath, List<Origin>> byPath() {
    return Collections.unmodifiableMap(byPath);
  }

  void add(RecordPath path, List<Origin> said) {
    byPath.merge(
        path,
        said,
        (these, those) -> {
          Set<Origin> all = new LinkedHashSet<>(these);
          all.addAll(those);
          return List.copyOf(all);
        });
  }

  /** Takes over all that others know of a place and what is in it. */
  void addAll(RecordPath path, Origins others, RecordPath otherPath) {
    others.in(otherPath).forEach((inner, said) -> add(path.then(inner), said));
  }

  /** Takes over what two others know of a place and what is in it, where the two are equal. */
  void addAll(
      RecordPath path, Origins left, RecordPath leftPath, Origins right, RecordPath rightPath) {
    Map<RecordPath, List<Origin>> one = left.in(leftPath);
    Map<RecordPath, List<Origin>> other = right.in(rightPath);
    Set<RecordPath> places = new TreeSet<>(one.keySet());
    places.addAll(other.keySet());
    for (RecordPath inner : places) {
      add(path.then(inner), left.of(leftPath.then(inner)));
      add(path.then(inner), right.of(rightPath.then(inner)));
    }
  }

  /** The origins of a place and of each place in it, by the way from there. */
  private Map<RecordPath, List<Origin>> in(RecordPath path) {
    Map<RecordPath, List<Origin>> inner = new TreeMap<>();
    for (Map.Entry<RecordPath, List<Origin>> entry : byPath.tailMap(path, true).entrySet()) {
      Optional<RecordPath> rest = entry.getKey().relativeTo(path);
      if (rest.isEmpty()) {
        break;
      }
      inner.put(rest.get(), entry.getValue());
    }
    if (inner.isEmpty()) {
      inner.put(RecordPath.ROOT, around(path));
    }
    return inner;
  }

  private List<Origin> around(RecordPath path) {
    for (int length = path.steps().size(); length >= 0; length--) {
      RecordPath outer = new RecordPath(path.steps().subList(0, length));
      List<Origin> said = byPath.get(outer);
      if (said != null) {
        RecordPath rest = path.relativeTo(outer).orElseThrow();
        return said.stream().map(origin -> origin.then(rest)).toList();
      }
    }
    return List.of();
  }

  /** Who said what stands at a place, or anything in it. */
  List<Origin> of(RecordPath path) {
    Set<Origin> all = new LinkedHashSet<>();
    in(path).values().forEach(all::addAll);
    return List.copyOf(all);
  }

  /** The sources of whoever said what stands at a place. */
  List<Source> sources(RecordPath path) {
    return of(path).stream().flatMap(origin -> origin.sources().stream()).distinct().toList();
  }
}
