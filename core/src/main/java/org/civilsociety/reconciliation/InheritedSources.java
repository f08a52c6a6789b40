package org.civilsociety.reconciliation;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
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

  private InheritedSources() {}

  /**
   * The same directory with records that name the sources of the directory where they name none.
   *
   * @param other the directory that it is merged with
   * @param partners by its place the place there of the record that a record is merged with
   */
  static Directory inherited(
      Directory directory, Directory other, Map<RecordPath, RecordPath> partners) {
    boolean isShared = directory.getSources().equals(other.getSources());
    List<Source> shared =
        directory.getSources().isEmpty() && !isShared
            ? List.of(RecordSources.UNDESCRIBED)
            : directory.getSources();
    return changed(
        directory,
        other,
        partners,
        (record, others) ->
            RecordSources.own(record).isEmpty() && !(isShared && others.isEmpty())
                ? with(shared, record)
                : record);
  }

  /**
   * The same directory with records that name the sources of the directory that their verbatims
   * name by an id that a source of the other record has: in the merged record it would mean that.
   */
  static Directory unhidden(
      Directory directory, Directory other, Map<RecordPath, RecordPath> partners) {
    return changed(
        directory,
        other,
        partners,
        (record, others) -> with(hidden(record, directory.getSources(), others), record));
  }

  private static Directory changed(
      Directory directory,
      Directory other,
      Map<RecordPath, RecordPath> partners,
      BiFunction<Extensible, List<Source>, Extensible> change) {
    Map<RecordPath, Extensible> others = DirectoryRecords.byPlace(other);
    return DirectoryRecords.changed(
        directory,
        (record, place) ->
            change.apply(
                record,
                Optional.ofNullable(partners.get(place))
                    .map(others::get)
                    .map(RecordSources::own)
                    .orElse(List.of())));
  }

  private static List<Source> hidden(Extensible record, List<Source> shared, List<Source> others) {
    Set<RecordId> named = new HashSet<>();
    RecordSources.verbatims(record).forEach(verbatim -> verbatim.getSource().ifPresent(named::add));
    RecordSources.own(record).forEach(source -> source.getId().ifPresent(named::remove));
    Set<RecordId> hiding = new HashSet<>();
    others.forEach(source -> source.getId().ifPresent(hiding::add));
    named.retainAll(hiding);
    return shared.stream()
        .filter(source -> source.getId().filter(named::contains).isPresent())
        .toList();
  }

  private static Extensible with(List<Source> further, Extensible record) {
    List<Source> sources = new ArrayList<>(RecordSources.own(record));
    sources.addAll(further);
    return withAll(sources, record);
  }

  /** The same record with the first of its sources only. */
  static Extensible first(int number, Extensible record) {
    return withAll(RecordSources.own(record).subList(0, number), record);
  }

  private static Extensible withAll(List<Source> sources, Extensible record) {
    if (sources.size() == RecordSources.own(record).size()) {
      return record;
    }
    EntityType<?> type = Model.typeOf(record);
    Object builder = type.builderFrom(record);
    type.attribute(SOURCES).set(builder, sources);
    return type.build(builder);
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
