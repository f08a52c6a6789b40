package org.civilsociety.reconciliation;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.civilsociety.Directory;
import org.civilsociety.Extensible;
import org.civilsociety.Profile;
import org.civilsociety.validation.RecordPath;

/**
 * Two records as they are merged: the further one in the terms of the one that it is merged into,
 * so that one id means one source and one objective, and in a directory one profile, in both.
 *
 * @param known the one into which the other is merged
 * @param knownCopies by the place of what is copied in it, the place that it is copied from
 * @param further the further record
 * @param furtherSpeaking the further record with the sources that its values come from; without
 *     those that only its verbatims name
 * @param furtherCopies what {@code knownCopies} is, for the further record
 * @param renamings what was renamed in the further one, by its place as it was given
 */
record Alignment<R extends Extensible>(
    R known,
    Map<RecordPath, RecordPath> knownCopies,
    R further,
    R furtherSpeaking,
    Map<RecordPath, RecordPath> furtherCopies,
    List<Renaming> renamings) {

  /**
   * Aligns a further record.
   *
   * @param earlier what became of ids in the merges before
   */
  @SuppressWarnings("unchecked") // what is aligned keeps its type
  static <R extends Extensible> Alignment<R> of(R known, R given, EarlierIds earlier) {
    int contribution = earlier.contributions().size();
    R settled = earlier.settled(given, known);
    if (known instanceof Directory one && settled instanceof Directory other) {
      return (Alignment<R>) ofDirectories(one, (Directory) given, other, contribution);
    }
    R further =
        (R)
            AlignedSources.withOwnIds(
                withObjectiveIds(known, settled), RecordSources.own(known), List.of());
    List<Renaming> renamings =
        List.copyOf(IdPlaces.renamings(contribution, given, further, Map.of()));
    return new Alignment<>(known, Map.of(), further, further, Map.of(), renamings);
  }

  private static Alignment<Directory> ofDirectories(
      Directory known, Directory given, Directory settled, int contribution) {
    Directory further =
        AlignedSources.withSharedIds(ProfileIds.aligned(known, settled), known.getSources());
    RecordPairs pairs = RecordPairs.of(known, further);
    Directory one = InheritedSources.inherited(known, further, pairs.rightOf());
    Directory other = InheritedSources.inherited(further, known, pairs.leftOf());
    Directory oneNamed = InheritedSources.unhidden(one, other, pairs.rightOf());
    Directory otherNamed = InheritedSources.unhidden(other, one, pairs.leftOf());
    Map<RecordPath, Extensible> records = DirectoryRecords.byPlace(oneNamed);
    Directory aligned =
        DirectoryRecords.changed(
            otherNamed,
            (record, place) -> {
              Extensible same = records.get(pairs.leftOf().get(place));
              return same == null
                  ? AlignedSources.withOwnIds(record, List.of(), known.getSources())
                  : AlignedSources.withOwnIds(
                      withObjectiveIds(same, record), RecordSources.own(same), known.getSources());
            });
    Map<RecordPath, RecordPath> copies = InheritedSources.places(further, otherNamed);
    Map<RecordPath, Extensible> inheriting = DirectoryRecords.byPlace(other);
    Directory speaking =
        DirectoryRecords.changed(
            aligned,
            (record, place) ->
                InheritedSources.first(
                    RecordSources.own(Objects.requireNonNull(inheriting.get(place))).size(),
                    record));
    return new Alignment<>(
        oneNamed,
        InheritedSources.places(known, oneNamed),
        aligned,
        speaking,
        copies,
        List.copyOf(IdPlaces.renamings(contribution, given, aligned, copies)));
  }

  private static Extensible withObjectiveIds(Extensible known, Extensible further) {
    return known instanceof Profile one && further instanceof Profile other
        ? ObjectiveIds.aligned(one, other)
        : further;
  }
}
