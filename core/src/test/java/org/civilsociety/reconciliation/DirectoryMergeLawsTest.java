package org.civilsociety.reconciliation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.civilsociety.Directory;
import org.civilsociety.Extensible;
import org.civilsociety.Source;
import org.civilsociety.SourceBuilder;
import org.civilsociety.Verbatim;
import org.civilsociety.generators.NearDirectories;
import org.civilsociety.validation.RecordPath;

/** What holds for the merge of any directories, whatever sources they and their records name. */
class DirectoryMergeLawsTest {

  @Provide
  Arbitrary<Directory> directories() {
    return NearDirectories.directories();
  }

  /** Those in which each source that a verbatim names is there. */
  @Provide
  Arbitrary<Directory> complete() {
    return directories()
        .filter(
            directory ->
                DirectoryRecords.all(directory)
                    .allMatch(
                        record ->
                            RecordSources.verbatims(record).stream()
                                .filter(said -> said.getSource().isPresent())
                                .allMatch(said -> named(said, record, directory).isPresent())));
  }

  @Provide
  Arbitrary<String> policies() {
    return Arbitraries.of(Policies.builtIn().keySet());
  }

  /** Those that do not look at sources: what was merged once has more of them. */
  @Provide
  Arbitrary<String> policiesForClaims() {
    return Arbitraries.of("nothing", "morePrecise", "firstSource");
  }

  private static Merge<Directory> merged(String policy, Directory one, Directory other) {
    return Merge.of(Objects.requireNonNull(Policies.builtIn().get(policy)), one, other);
  }

  @Property(tries = 300)
  void leavesADirectoryMergedWithItselfAsItIs(
      @ForAll("directories") Directory directory, @ForAll("policies") String policy) {
    Merge<Directory> merge = merged(policy, directory, directory);

    assertThat(Leaves.of(merge.result())).isEqualTo(Leaves.of(directory));
    assertThat(merge.result()).isEqualTo(directory);
    assertThat(merge.decisions()).isEmpty();
    assertThat(merge.renamings()).isEmpty();
  }

  @Property(tries = 300)
  void changesNothingWhereADirectoryIsMergedAgain(
      @ForAll("complete") Directory one,
      @ForAll("complete") Directory other,
      @ForAll("policiesForClaims") String policy) {
    Directory result = merged(policy, one, other).result();

    for (Directory again : List.of(one, other)) {
      Directory twice = merged(policy, result, again).result();
      assertThat(Leaves.of(twice))
          .as("%s and %s", Leaves.of(one), Leaves.of(other))
          .isEqualTo(Leaves.of(result));
      assertThat(twice).isEqualTo(result);
    }
  }

  @Property(tries = 300)
  void changesNothingWhereTheLastOfThreeIsMergedAgain(
      @ForAll("complete") Directory one,
      @ForAll("complete") Directory other,
      @ForAll("complete") Directory further) {
    Merge<Directory> merge = Merge.of(MergePolicy.firstSource(), one, other).with(further);

    assertThat(Leaves.of(merge.with(further).result())).isEqualTo(Leaves.of(merge.result()));
  }

  @Property(tries = 300)
  void leavesEachVerbatimItsSource(
      @ForAll("directories") Directory one, @ForAll("directories") Directory other) {
    Merge<Directory> merge = Merge.of(MergePolicy.firstSource(), one, other);

    DirectoryRecords.forEach(
        merge.result(),
        (record, place) -> {
          List<Verbatim> verbatims = RecordSources.verbatims(record);
          for (int i = 0; i < verbatims.size(); i++) {
            Optional<Source> source = named(verbatims.get(i), record, merge.result());
            for (Origin origin : merge.origins(place.property("verbatims").index(i))) {
              said(merge, origin)
                  .ifPresent(
                      said -> assertThat(source).hasValueSatisfying(now -> assertIsOne(now, said)));
            }
          }
        });
  }

  /** The source of the verbatim at the place of an origin; empty if it is at no verbatim. */
  private static Optional<Source> said(Merge<Directory> merge, Origin origin) {
    List<RecordPath.Step> steps = origin.path().steps();
    if (steps.size() != 4 || !steps.get(2).equals(new RecordPath.Property("verbatims"))) {
      return Optional.empty();
    }
    Extensible record = record(merge, origin);
    int index = ((RecordPath.Index) steps.get(3)).index();
    return named(
        RecordSources.verbatims(record).get(index),
        record,
        merge.contributions().get(origin.contribution()));
  }

  /** The record of a directory that the place of an origin is in. */
  private static Extensible record(Merge<Directory> merge, Origin origin) {
    RecordPath place = new RecordPath(origin.path().steps().subList(0, 2));
    return Objects.requireNonNull(
        DirectoryRecords.byPlace(merge.contributions().get(origin.contribution())).get(place));
  }

  private static Optional<Source> named(Verbatim verbatim, Extensible record, Directory around) {
    return verbatim
        .getSource()
        .flatMap(
            id ->
                Stream.of(record, around)
                    .flatMap(entity -> RecordSources.own(entity).stream())
                    .filter(source -> source.getId().filter(id::equals).isPresent())
                    .findFirst());
  }

  @Property(tries = 300)
  void letsEachRecordComeFromTheSourcesThatItHadOrNamed(
      @ForAll("directories") Directory one, @ForAll("directories") Directory other) {
    Merge<Directory> merge = Merge.of(MergePolicy.firstSource(), one, other);

    DirectoryRecords.forEach(
        merge.result(),
        (record, place) -> {
          List<Source> sources = new RecordSources(merge.result()).at(place);
          List<Source> had = new ArrayList<>();
          List<Source> named = new ArrayList<>();
          for (Origin origin : merge.origins(place)) {
            Directory directory = merge.contributions().get(origin.contribution());
            if (isInRecord(origin.path())) {
              Extensible given = record(merge, origin);
              had.addAll(new RecordSources(directory).at(origin.path()));
              RecordSources.verbatims(given)
                  .forEach(said -> named(said, given, directory).ifPresent(named::add));
            }
          }
          assertThat(had)
              .allSatisfy(source -> assertThat(sources).anyMatch(it -> isOne(it, source)));
          had.addAll(named);
          assertThat(sources)
              .filteredOn(source -> !source.equals(RecordSources.UNDESCRIBED))
              .allSatisfy(source -> assertThat(had).anyMatch(it -> isOne(it, source)));
        });
  }

  private static boolean isInRecord(RecordPath path) {
    return path.steps().size() > 1
        && !path.steps().get(0).equals(new RecordPath.Property("sources"));
  }

  private static void assertIsOne(Source one, Source other) {
    assertThat(isOne(one, other))
        .as("%s and %s are one source", Leaves.of(one), Leaves.of(other))
        .isTrue();
  }

  private static boolean isOne(Source one, Source other) {
    return Comparing.mayBeOne(withoutId(one), withoutId(other));
  }

  private static Source withoutId(Source source) {
    return new SourceBuilder().from(source).id(Optional.empty()).build();
  }
}
