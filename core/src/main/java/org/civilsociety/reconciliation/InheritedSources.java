package org.civilsociety.reconciliation;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.civilsociety.Directory;
import org.civilsociety.Extensible;
import org.civilsociety.Source;
import org.civilsociety.internal.EntityType;
import org.civilsociety.internal.Model;
import org.civilsociety.validation.RecordPath;
import org.civilsociety.value.RecordId;

/**
 * Makes the records of a directory name the sources of the directory that they come from, where in
 * the merged directory they would seem to come from others.
 */
final class InheritedSources {

  private static final String SOURCES = "sources";

  private final List<Source> shared;
  private final boolean isSharedByBoth;

  private InheritedSources(Directory directory, Directory other) {
    shared = directory.getSources();
    isSharedByBoth = shared.equals(other.getSources());
  }

  /**
   * The same directory with records that name what they inherit.
   *
   * @param other the directory that it is merged with
   * @param partners by its place the place there of the record that a record is merged with
   */
  static Directory named(
      Directory directory, Directory other, Map<RecordPath, RecordPath> partners) {
    InheritedSources inherited = new InheritedSources(directory, other);
    Map<RecordPath, Extensible> others = DirectoryRecords.byPlace(other);
    return DirectoryRecords.changed(
        directory,
        (record, place) ->
            inherited.namedBy(
                record,
                Optional.ofNullable(partners.get(place))
                    .map(others::get)
                    .map(RecordSources::own)
                    .orElse(List.of())));
  }

  private Extensible namedBy(Extensible record, List<Source> others) {
    List<Source> own = RecordSources.own(record);
    List<Source> further = own.isEmpty() ? all(others) : hidden(record, own, others);
    if (further.isEmpty()) {
      return record;
    }
    List<Source> sources = new ArrayList<>(own);
    sources.addAll(further);
    EntityType<?> type = Model.typeOf(record);
    Object builder = type.builderFrom(record);
    type.attribute(SOURCES).set(builder, sources);
    return type.build(builder);
  }

  /** All sources of the directory, or one of which nothing is known where it has none. */
  private List<Source> all(List<Source> others) {
    if (isSharedByBoth && others.isEmpty()) {
      return List.of();
    }
    return shared.isEmpty() && !isSharedByBoth ? List.of(RecordSources.UNDESCRIBED) : shared;
  }

  /** Those that a verbatim names by an id that in the merged record means another one. */
  private List<Source> hidden(Extensible record, List<Source> own, List<Source> others) {
    Set<RecordId> named = new HashSet<>();
    RecordSources.verbatims(record).forEach(verbatim -> verbatim.getSource().ifPresent(named::add));
    own.forEach(source -> source.getId().ifPresent(named::remove));
    return shared.stream()
        .filter(source -> source.getId().filter(named::contains).isPresent())
        .filter(
            source ->
                others.stream()
                    .anyMatch(
                        other -> other.getId().equals(source.getId()) && !other.equals(source)))
        .toList();
  }

  /** From where in a directory comes each source that a record names now, and did not before. */
  static Map<RecordPath, RecordPath> places(Directory before, Directory now) {
    Map<RecordPath, Extensible> records = DirectoryRecords.byPlace(before);
    Map<RecordPath, RecordPath> places = new HashMap<>();
    DirectoryRecords.forEach(
        now,
        (record, place) -> {
          List<Source> sources = RecordSources.own(record);
          int first = RecordSources.own(Objects.requireNonNull(records.get(place))).size();
          for (int i = first; i < sources.size(); i++) {
            int number = before.getSources().indexOf(sources.get(i));
            places.put(
                place.property(SOURCES).index(i),
                number < 0 ? place : RecordPath.ROOT.property(SOURCES).index(number));
          }
        });
    return places;
  }
}
