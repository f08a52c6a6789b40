package org.civilsociety.reconciliation;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.civilsociety.Directory;
import org.civilsociety.DirectoryBuilder;
import org.civilsociety.Extensible;
import org.civilsociety.Source;
import org.civilsociety.SourceBuilder;
import org.civilsociety.Verbatim;
import org.civilsociety.VerbatimBuilder;
import org.civilsociety.internal.EntityType;
import org.civilsociety.internal.Model;
import org.civilsociety.validation.RecordPath;
import org.civilsociety.value.RecordId;

/**
 * Puts a further record into the terms of the one that it is merged into, so that one id means one
 * source, and in a directory one profile, in both.
 */
final class Alignment {

  private static final String SOURCES = "sources";
  private static final String VERBATIMS = "verbatims";

  private final int contribution;
  private final List<Renaming> renamings = new ArrayList<>();

  private Alignment(int contribution) {
    this.contribution = contribution;
  }

  /**
   * Two records as they are merged.
   *
   * @param known the one into which the other is merged
   * @param knownCopies by the place of what is copied in it, the place that it is copied from
   * @param further the further record
   * @param furtherCopies the same for the further record
   * @param renamings what was renamed in the further one, by its place as it was given
   */
  record Aligned<R extends Extensible>(
      R known,
      Map<RecordPath, RecordPath> knownCopies,
      R further,
      Map<RecordPath, RecordPath> furtherCopies,
      List<Renaming> renamings) {}

  @SuppressWarnings("unchecked") // what is aligned keeps its type
  static <R extends Extensible> Aligned<R> of(R known, R further, int contribution) {
    Alignment alignment = new Alignment(contribution);
    if (known instanceof Directory one && further instanceof Directory other) {
      return (Aligned<R>) alignment.directories(one, other);
    }
    Extensible record =
        alignment.sources(further, RecordSources.own(known), List.of(), Map.of(), RecordPath.ROOT);
    return new Aligned<>(known, Map.of(), (R) record, Map.of(), alignment.renamings);
  }

  private Aligned<Directory> directories(Directory known, Directory given) {
    ProfileIds ids = new ProfileIds(known, given, contribution);
    renamings.addAll(ids.renamings());
    Directory further = ids.in(given);
    RecordPairs pairs = RecordPairs.of(known, further);
    Directory named = InheritedSources.named(known, further, pairs.rightOf());
    Directory furtherNamed = InheritedSources.named(further, known, pairs.leftOf());
    Map<RecordPath, RecordPath> copies = InheritedSources.places(further, furtherNamed);
    Directory aligned = sources(named, furtherNamed, pairs.leftOf());
    return new Aligned<>(
        named,
        InheritedSources.places(known, named),
        aligned,
        copies,
        renamings.stream().map(renaming -> renaming.at(copies)).distinct().toList());
  }

  /** Gives the sources of a directory and of its records their ids. */
  private Directory sources(
      Directory known, Directory further, Map<RecordPath, RecordPath> partners) {
    Map<RecordPath, Extensible> records = DirectoryRecords.byPlace(known);
    List<Source> inRecords =
        records.values().stream().flatMap(record -> RecordSources.own(record).stream()).toList();
    Map<RecordId, RecordId> shared =
        SourceIds.of(further.getSources(), known.getSources(), inRecords);
    note(further.getSources(), shared, RecordPath.ROOT);
    Directory aligned =
        DirectoryRecords.changed(
            further,
            (record, place) ->
                sources(
                    record,
                    Optional.ofNullable(partners.get(place))
                        .map(records::get)
                        .map(RecordSources::own)
                        .orElse(List.of()),
                    known.getSources(),
                    shared,
                    place));
    return new DirectoryBuilder()
        .from(aligned)
        .sources(renamed(further.getSources(), shared))
        .build();
  }

  /**
   * Gives the sources of one record their ids, also where its verbatims name them.
   *
   * @param known the sources of the record that it is merged into
   * @param around the sources of the directory that this is in
   * @param shared the new ids of the sources of its own directory
   */
  private Extensible sources(
      Extensible record,
      List<Source> known,
      List<Source> around,
      Map<RecordId, RecordId> shared,
      RecordPath place) {
    List<Source> own = RecordSources.own(record);
    Map<RecordId, RecordId> ownIds = SourceIds.of(own, known, around);
    note(own, ownIds, place);
    Map<RecordId, RecordId> newIds = new HashMap<>(shared);
    own.forEach(source -> source.getId().ifPresent(newIds::remove));
    newIds.putAll(ownIds);
    EntityType<?> type = Model.typeOf(record);
    if (newIds.isEmpty() || !type.has(VERBATIMS)) {
      return record;
    }
    Object builder = type.builderFrom(record);
    type.attribute(SOURCES).set(builder, renamed(own, ownIds));
    type.attribute(VERBATIMS)
        .set(
            builder,
            RecordSources.verbatims(record).stream()
                .map(verbatim -> renamed(verbatim, newIds))
                .toList());
    return type.build(builder);
  }

  private static List<Source> renamed(List<Source> sources, Map<RecordId, RecordId> newIds) {
    return sources.stream()
        .<Source>map(
            source -> new SourceBuilder().from(source).id(renamed(source.getId(), newIds)).build())
        .toList();
  }

  private static Verbatim renamed(Verbatim verbatim, Map<RecordId, RecordId> newIds) {
    return new VerbatimBuilder()
        .from(verbatim)
        .source(renamed(verbatim.getSource(), newIds))
        .build();
  }

  private static Optional<RecordId> renamed(Optional<RecordId> id, Map<RecordId, RecordId> newIds) {
    return id.map(old -> newIds.getOrDefault(old, old));
  }

  private void note(List<Source> sources, Map<RecordId, RecordId> newIds, RecordPath record) {
    for (int i = 0; i < sources.size(); i++) {
      RecordPath place = record.property(SOURCES).index(i);
      sources
          .get(i)
          .getId()
          .ifPresent(
              id ->
                  Optional.ofNullable(newIds.get(id))
                      .ifPresent(
                          other -> renamings.add(new Renaming(contribution, place, id, other))));
    }
  }
}
