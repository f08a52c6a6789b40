package org.civilsociety.reconciliation;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.civilsociety.Extensible;
import org.civilsociety.Source;
import org.civilsociety.reconciliation.SaidPlace.Said;
import org.civilsociety.validation.RecordPath;
import org.civilsociety.validation.RecordPath.Index;
import org.civilsociety.validation.RecordPath.Step;
import org.jspecify.annotations.Nullable;

/**
 * Who said what stands in a merged record. A place that is not named is said by whoever says the
 * nearest place around it.
 */
final class Origins {

  private static final Comparator<Said> ORDER =
      Comparator.comparing(Said::contribution).thenComparing(Said::path);

  private final List<? extends Extensible> contributions;
  private final SaidPlace root = new SaidPlace();

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
    origins.root.add(Set.of(new Said(contribution, RecordPath.ROOT, true)));
    return origins;
  }

  /**
   * The same, with places that say what another place says.
   *
   * @param copies by the place of a source the one that it is copied from; or the record that it
   *     stands for, where nothing is known of its sources
   */
  Origins with(Map<RecordPath, RecordPath> copies) {
    if (copies.isEmpty()) {
      return this;
    }
    Origins more = new Origins(contributions);
    more.root.add(root.said());
    more.root.addWithin(root);
    copies.forEach(
        (path, copied) -> {
          if (IdPlaces.isSource(copied)) {
            more.addAll(path, this, copied);
          } else {
            more.root.reach(path).add(said(copied));
          }
        });
    return more;
  }

  /** Goes by what is said when the first entry of a list is not there any more. */
  void removeFirst(RecordPath list, int size) {
    List<Set<Said>> further = new ArrayList<>();
    for (int i = 1; i < size; i++) {
      further.add(said(list.index(i)));
    }
    SaidPlace entries = root.reach(list);
    for (int i = 0; i < size; i++) {
      entries.remove(new Index(i));
    }
    for (int i = 0; i < further.size(); i++) {
      entries.reach(new Index(i)).add(further.get(i));
    }
  }

  /** Notes who said what a verbatim was made of. */
  void addVerbatim(RecordPath path, List<Origin> origins) {
    root.reach(path)
        .add(
            origins.stream()
                .map(origin -> new Said(origin.contribution(), origin.path(), false))
                .toList());
  }

  /** Takes over all that others know of a place and what is in it. */
  void addAll(RecordPath path, Origins others, RecordPath otherPath) {
    Known known = others.at(otherPath);
    SaidPlace place = root.reach(path);
    place.add(known.said());
    if (known.place() != null) {
      place.addWithin(known.place());
    }
  }

  /** Takes over what two others know of a place and what is in it, where the two are equal. */
  void addAll(
      RecordPath path, Origins left, RecordPath leftPath, Origins right, RecordPath rightPath) {
    SaidPlace place = root.reach(path);
    Known one = left.at(leftPath);
    Known other = right.at(rightPath);
    place.add(one.said());
    place.add(other.said());
    addBothWithin(place, one, other);
  }

  private static void addBothWithin(SaidPlace outer, Known left, Known right) {
    Set<Step> steps = new LinkedHashSet<>(left.steps());
    steps.addAll(right.steps());
    for (Step step : steps) {
      SaidPlace place = outer.reach(step);
      Known one = left.then(step);
      Known other = right.then(step);
      if (one.isNamed() || other.isNamed()) {
        place.add(one.said());
        place.add(other.said());
      }
      addBothWithin(place, one, other);
    }
  }

  /**
   * What is known of a place.
   *
   * @param place the place, if anything is known of it or what is in it
   * @param around who said the nearest place around it, or itself
   * @param rest the way from there
   */
  private record Known(@Nullable SaidPlace place, Set<Said> around, RecordPath rest) {

    boolean isNamed() {
      return place != null && !place.said().isEmpty();
    }

    Set<Said> said() {
      if (rest.steps().isEmpty()) {
        return around;
      }
      Set<Said> said = new LinkedHashSet<>();
      around.forEach(one -> said.add(one.then(rest)));
      return said;
    }

    Collection<Step> steps() {
      return place == null ? List.of() : place.steps();
    }

    Known then(Step step) {
      SaidPlace next = place == null ? null : place.at(step);
      return next == null || next.said().isEmpty()
          ? new Known(next, around, rest.then(step))
          : new Known(next, next.said(), RecordPath.ROOT);
    }
  }

  private Known at(RecordPath path) {
    SaidPlace place = root;
    Set<Said> around = root.said();
    int length = 0;
    List<Step> steps = path.steps();
    for (int i = 0; i < steps.size() && place != null; i++) {
      place = place.at(steps.get(i));
      if (place != null && !place.said().isEmpty()) {
        around = place.said();
        length = i + 1;
      }
    }
    return new Known(place, around, new RecordPath(steps.subList(length, steps.size())));
  }

  private Set<Said> said(RecordPath path) {
    Known known = at(path);
    Set<Said> all = new LinkedHashSet<>(known.said());
    if (known.place() != null) {
      known.place().forEach(path, (inner, said) -> all.addAll(said));
    }
    return all;
  }

  /** Who said what stands at a place, or anything in it. */
  List<Origin> origins(RecordPath path) {
    return origins(said(path));
  }

  private List<Origin> origins(Set<Said> said) {
    return said.stream()
        .sorted(ORDER)
        .map(
            one -> {
              Extensible record = contributions.get(one.contribution());
              List<Source> sources = new RecordSources(record).at(one.path());
              return new Origin(one.contribution(), one.path(), sources);
            })
        .distinct()
        .toList();
  }

  /** Who said each place that is named. */
  Map<RecordPath, List<Origin>> byPath() {
    Map<RecordPath, List<Origin>> origins = new TreeMap<>();
    root.forEach(RecordPath.ROOT, (path, said) -> origins.put(path, origins(said)));
    return origins;
  }

  /** The sources of whoever said what stands at a place. */
  List<Source> sources(RecordPath path) {
    return origins(path).stream().flatMap(origin -> origin.sources().stream()).distinct().toList();
  }
}
