package org.civilsociety.reconciliation;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.civilsociety.Directory;
import org.civilsociety.DirectoryBuilder;
import org.civilsociety.Extensible;
import org.civilsociety.Profile;
import org.civilsociety.Source;
import org.civilsociety.SourceBuilder;
import org.civilsociety.Verbatim;
import org.civilsociety.VerbatimBuilder;
import org.civilsociety.internal.Attribute;
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

  /** A further record as it is merged, and what was renamed in it. */
  record Aligned<R extends Extensible>(R record, List<Renaming> renamings) {}

  @SuppressWarnings("unchecked") // what is aligned keeps its type
  static <R extends Extensible> Aligned<R> of(R known, R further, int contribution) {
    Alignment alignment = new Alignment(contribution);
    Extensible record =
        known instanceof Directory one && further instanceof Directory other
            ? alignment.directory(one, other)
            : alignment.sources(
                further, RecordSources.own(known), List.of(), Map.of(), RecordPath.ROOT);
    return new Aligned<>((R) record, List.copyOf(alignment.renamings));
  }

  private Directory directory(Directory known, Directory further) {
    Directory named = profileIds(known, further);
    List<Source> inRecords =
        DirectoryRecords.all(known).flatMap(record -> RecordSources.own(record).stream()).toList();
    Map<RecordId, RecordId> shared =
        SourceIds.of(named.getSources(), known.getSources(), inRecords);
    note(named.getSources(), shared, RecordPath.ROOT);
    Map<RecordPath, Extensible> partners = partners(known, named);
    Directory aligned =
        DirectoryRecords.changed(
            named,
            (record, place) ->
                sources(
                    record,
                    Optional.ofNullable(partners.get(place))
                        .map(RecordSources::own)
                        .orElse(List.of()),
                    known.getSources(),
                    shared,
                    place));
    return new DirectoryBuilder()
        .from(aligned)
        .sources(renamed(named.getSources(), shared))
        .build();
  }

  /** By the place of each record of a further directory the one that it is merged with. */
  private static Map<RecordPath, Extensible> partners(Directory known, Directory further) {
    Map<RecordPath, Extensible> partners = new HashMap<>();
    for (Attribute list : DirectoryRecords.LISTS) {
      List<Extensible> ones = DirectoryRecords.in(list, known);
      List<Extensible> others = DirectoryRecords.in(list, further);
      RecordPath place = RecordPath.ROOT.property(list.name());
      for (Matching.Pair pair : Matching.of(ones, others, list.valueType())) {
        pair.left()
            .ifPresent(i -> pair.right().ifPresent(j -> partners.put(place.index(j), ones.get(i))));
      }
    }
    return partners;
  }

  /** A profile that is known goes by the id that it has there; an id that is taken, by another. */
  private Directory profileIds(Directory known, Directory further) {
    Map<RecordPath, Extensible> partners = partners(known, further);
    Set<RecordId> taken = new HashSet<>();
    DirectoryRecords.all(known).forEach(record -> id(record).ifPresent(taken::add));
    FreeIds free = new FreeIds();
    taken.forEach(free::take);
    DirectoryRecords.all(further).forEach(record -> id(record).ifPresent(free::take));
    Map<RecordId, RecordId> newIds = new HashMap<>();
    DirectoryRecords.forEach(
        further,
        (record, place) -> {
          Optional<RecordId> id = id(record);
          Optional<RecordId> other =
              partners.containsKey(place)
                  ? Optional.ofNullable(partners.get(place)).flatMap(Alignment::id)
                  : id.filter(taken::contains).map(free::like);
          if (id.isPresent() && other.isPresent() && !other.equals(id)) {
            newIds.putIfAbsent(id.get(), other.get());
            note(place, id.get(), other.get());
          }
        });
    return newIds.isEmpty() ? further : new References(newIds).in(further);
  }

  private static Optional<RecordId> id(Extensible record) {
    return record instanceof Profile profile ? profile.getId() : Optional.empty();
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
            type.attribute(VERBATIMS).value(record).stream()
                .flatMap(verbatims -> ((List<?>) verbatims).stream())
                .map(verbatim -> renamed((Verbatim) verbatim, newIds))
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
              id -> Optional.ofNullable(newIds.get(id)).ifPresent(other -> note(place, id, other)));
    }
  }

  private void note(RecordPath place, RecordId from, RecordId to) {
    renamings.add(new Renaming(contribution, place, from, to));
  }
}
