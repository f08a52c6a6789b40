package org.civilsociety.reconciliation;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.civilsociety.Directory;
import org.civilsociety.Extensible;
import org.civilsociety.Source;
import org.civilsociety.SourceBuilder;
import org.civilsociety.Verbatim;
import org.civilsociety.VerbatimBuilder;
import org.civilsociety.internal.EntityType;
import org.civilsociety.internal.Model;
import org.civilsociety.value.RecordId;

/** Gives the sources of a further record the ids by which they go in the merged one. */
final class AlignedSources {

  private static final String SOURCES = "sources";
  private static final String VERBATIMS = "verbatims";

  private AlignedSources() {}

  /** Gives the sources of a directory their ids, also where the verbatims of records name them. */
  static Directory withSharedIds(Directory further, List<Source> known) {
    Map<RecordId, RecordId> newIds =
        SourceIds.of(further.getSources(), known, List.of(), used(further));
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

  /** The ids by which sources are named in a record, or in a directory and its records. */
  static Stream<RecordId> used(Extensible record) {
    return record instanceof Directory directory
        ? Stream.concat(
            usedIn(directory), DirectoryRecords.all(directory).flatMap(AlignedSources::usedIn))
        : usedIn(record);
  }

  private static Stream<RecordId> usedIn(Extensible record) {
    return Stream.concat(
            RecordSources.own(record).stream().map(Source::getId),
            RecordSources.verbatims(record).stream().map(Verbatim::getSource))
        .flatMap(Optional::stream);
  }

  /** Gives the sources of one record new ids, and lets its verbatims name them by these. */
  static Extensible withNewIds(Extensible record, Map<RecordId, RecordId> newIds) {
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
}
