package org.civilsociety.reconciliation;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.civilsociety.Directory;
import org.civilsociety.Extensible;
import org.civilsociety.Source;
import org.civilsociety.SourceBuilder;
import org.civilsociety.Verbatim;
import org.civilsociety.VerbatimBuilder;
import org.civilsociety.internal.EntityType;
import org.civilsociety.internal.Model;
import org.civilsociety.validation.RecordPath;
import org.civilsociety.value.RecordId;

/** Gives the sources of a further record the ids by which they go in the merged one. */
final class AlignedSources {

  private static final String SOURCES = "sources";
  private static final String VERBATIMS = "verbatims";

  private AlignedSources() {}

  /** Gives the sources of a directory their ids, also where the verbatims of records name them. */
  static Directory withSharedIds(Directory further, List<Source> known) {
    Stream<RecordId> used =
        Stream.concat(Stream.of(further), DirectoryRecords.all(further))
            .flatMap(AlignedSources::usedIn);
    Map<RecordId, RecordId> newIds = SourceIds.of(further.getSources(), known, List.of(), used);
    Directory records =
        newIds.isEmpty()
            ? further
            : DirectoryRecords.changed(
                further, (record, place) -> withNewIds(record, sharedIn(record, newIds)));
    return (Directory) withNewIds(records, newIds);
  }

  /** Without those of its own sources. */
  private static Map<RecordId, RecordId> sharedIn(
      Extensible record, Map<RecordId, RecordId> newIds) {
    Map<RecordId, RecordId> shared = new HashMap<>(newIds);
    RecordSources.own(record).forEach(source -> source.getId().ifPresent(shared::remove));
    return shared;
  }

  /**
   * Gives the sources of one record their ids, also where its verbatims name them.
   *
   * @param known the sources of the record that it is merged into
   * @param around the sources of the directory that this is in
   */
  static Extensible withOwnIds(Extensible record, List<Source> known, List<Source> around) {
    return withNewIds(
        record, SourceIds.of(RecordSources.own(record), known, around, usedIn(record)));
  }

  private static Stream<RecordId> usedIn(Extensible record) {
    return Stream.concat(
            RecordSources.own(record).stream().map(Source::getId),
            RecordSources.verbatims(record).stream().map(Verbatim::getSource))
        .flatMap(Optional::stream);
  }

  private static Extensible withNewIds(Extensible record, Map<RecordId, RecordId> newIds) {
    if (newIds.isEmpty()) {
      return record;
    }
    EntityType<?> type = Model.typeOf(record);
    Object builder = type.builderFrom(record);
    type.attribute(SOURCES)
        .set(
            builder,
            RecordSources.own(record).stream()
                .map(
                    source ->
                        new SourceBuilder()
                            .from(source)
                            .id(renamed(source.getId(), newIds))
                            .build())
                .toList());
    if (type.has(VERBATIMS)) {
      type.attribute(VERBATIMS)
          .set(
              builder,
              RecordSources.verbatims(record).stream()
                  .map(
                      verbatim ->
                          new VerbatimBuilder()
                              .from(verbatim)
                              .source(renamed(verbatim.getSource(), newIds))
                              .build())
                  .toList());
    }
    return type.build(builder);
  }

  private static Optional<RecordId> renamed(Optional<RecordId> id, Map<RecordId, RecordId> newIds) {
    return id.map(old -> newIds.getOrDefault(old, old));
  }

  /** What was renamed, by its place in the record as it was given. */
  static Set<Renaming> renamings(
      int contribution, Extensible given, Extensible aligned, Map<RecordPath, RecordPath> copies) {
    Map<RecordPath, RecordId> before = sourceIds(given);
    Set<Renaming> renamings = new LinkedHashSet<>();
    sourceIds(aligned)
        .forEach(
            (place, now) -> {
              RecordPath original = copies.getOrDefault(place, place);
              RecordId id = before.get(original);
              if (id != null && !id.equals(now)) {
                renamings.add(new Renaming(contribution, original, id, now));
              }
            });
    return renamings;
  }

  /** The ids of the sources of a record, or of a directory and its records, by their places. */
  private static Map<RecordPath, RecordId> sourceIds(Extensible record) {
    Map<RecordPath, RecordId> ids = new LinkedHashMap<>();
    addSourceIds(record, RecordPath.ROOT, ids);
    if (record instanceof Directory directory) {
      DirectoryRecords.forEach(directory, (entry, place) -> addSourceIds(entry, place, ids));
    }
    return ids;
  }

  private static void addSourceIds(
      Extensible record, RecordPath place, Map<RecordPath, RecordId> ids) {
    List<Source> sources = RecordSources.own(record);
    for (int i = 0; i < sources.size(); i++) {
      RecordPath source = place.property(SOURCES).index(i);
      sources.get(i).getId().ifPresent(id -> ids.put(source, id));
    }
  }
}
