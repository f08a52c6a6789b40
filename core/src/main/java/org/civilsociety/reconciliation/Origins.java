package org.civilsociety.reconciliation;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.civilsociety.Extensible;
import org.civilsociety.Source;
import org.civilsociety.validation.RecordPath;

/**
 * Who said what stands in a merged record. A place that is not named is said by whoever says the
 * nearest place around it.
 */
final class Origins {

  /** Who said it, and where; a verbatim that was made of a value has none of its places. */
  private record Said(int contribution, RecordPath path, boolean hasPlaces) {
    Said then(RecordPath further) {
      return hasPlaces ? new Said(contribution, path.then(further), true) : this;
    }
  }

  private final List<? extends Extensible> contributions;
  private final NavigableMap<RecordPath, Set<Said>> byPath = new TreeMap<>();

  private Origins(List<? extends Extensible> contributions) {
    this.contributions = contributions;
  }

  /** Of nothing yet, made of all these. */
  static Origins of(List<? extends Extensible> contributions) {
    return new Origins(contributions);
  }

  /** Of one of the contributions as it is. */
  static Origins whole(int contribution, List<? extends Extensible> contributions) {
    Origins origins = new Origins(contributions);
    origins.byPath.put(RecordPath.ROOT, Set.of(new Said(contribution, RecordPath.ROOT, true)));
    return origins;
  }

  /** The same, with places that say what another place says. */
  Origins with(Map<RecordPath, RecordPath> copies) {
    Origins more = new Origins(contributions);
    more.byPath.putAll(byPath);
    copies.forEach((path, copied) -> more.byPath.put(path, said(copied)));
    return more;
  }

  /** Goes by what is said when the first entry of a list is not there any more. */
  void removeFirst(RecordPath list, int size) {
    List<Set<Said>> further = new ArrayList<>();
    for (int i = 1; i < size; i++) {
      further.add(said(list.index(i)));
    }
    byPath.remove(list.index(size - 1));
    for (int i = 0; i < further.size(); i++) {
      byPath.put(list.index(i), further.get(i));
    }
  }

  private void add(RecordPath path, Set<Said> said) {
    byPath.computeIfAbsent(path, first -> new LinkedHashSet<>()).addAll(said);
  }

  /** Notes who said what a verbatim was made of. */
  void addVerbatim(RecordPath path, List<Origin> origins) {
    Set<Said> said = new LinkedHashSet<>();
    origins.forEach(origin -> said.add(new Said(origin.contribution(), origin.path(), false)));
    add(path, said);
  }

  /** Takes over all that others know of a place and what is in it. */
  void addAll(RecordPath path, Origins others, RecordPath otherPath) {
    others.in(otherPath).forEach((inner, said) -> add(path.then(inner), said));
  }

  /** Takes over what two others know of a place and what is in it, where the two are equal. */
  void addAll(
      RecordPath path, Origins left, RecordPath leftPath, Origins right, RecordPath rightPath) {
    Set<RecordPath> places = new TreeSet<>(left.in(leftPath).keySet());
    places.addAll(right.in(rightPath).keySet());
    for (RecordPath inner : places) {
      add(path.then(inner), left.around(leftPath.then(inner)));
      add(path.then(inner), right.around(rightPath.then(inner)));
    }
  }

  /** What is known of a place and of each place in it, by the way from there. */
  private Map<RecordPath, Set<Said>> in(RecordPath path) {
    Map<RecordPath, Set<Said>> inner = new TreeMap<>();
    for (Map.Entry<RecordPath, Set<Said>> entry : byPath.tailMap(path, true).entrySet()) {
      Optional<RecordPath> rest = entry.getKey().relativeTo(path);
      if (rest.isEmpty()) {
        break;
      }
      inner.put(rest.get(), entry.getValue());
    }
    Set<Said> around = around(path);
    if (!around.isEmpty()) {
      inner.putIfAbsent(RecordPath.ROOT, around);
    }
    return inner;
  }

  private Set<Said> around(RecordPath path) {
    Set<Said> all = new LinkedHashSet<>();
    for (int length = path.steps().size(); length >= 0 && all.isEmpty(); length--) {
      RecordPath outer = new RecordPath(path.steps().subList(0, length));
      RecordPath rest = path.relativeTo(outer).orElseThrow();
      byPath.getOrDefault(outer, Set.of()).forEach(said -> all.add(said.then(rest)));
    }
    return all;
  }

  private Set<Said> said(RecordPath path) {
    Set<Said> all = new LinkedHashSet<>();
    in(path).values().forEach(all::addAll);
    return all;
  }

  /** Who said what stands at a place, or anything in it. */
  List<Origin> at(RecordPath path) {
    return origins(said(path));
  }

  private List<Origin> origins(Set<Said> said) {
    List<Origin> origins = new ArrayList<>();
    for (Said one : said) {
      Extensible record = contributions.get(one.contribution());
      origins.add(
          new Origin(one.contribution(), one.path(), new RecordSources(record).at(one.path())));
    }
    return List.copyOf(origins);
  }

  /** Who said each place that is named. */
  Map<RecordPath, List<Origin>> byPath() {
    Map<RecordPath, List<Origin>> origins = new TreeMap<>();
    byPath.forEach((path, said) -> origins.put(path, origins(said)));
    return origins;
  }

  /** The sources of whoever said what stands at a place. */
  List<Source> sources(RecordPath path) {
    return at(path).stream().flatMap(origin -> origin.sources().stream()).distinct().toList();
  }
}
