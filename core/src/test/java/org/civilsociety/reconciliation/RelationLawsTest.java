package org.civilsociety.reconciliation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.civilsociety.Extensible;
import org.civilsociety.NamedParty;
import org.civilsociety.Profile;
import org.civilsociety.TargetGroup;
import org.civilsociety.generators.NearEntities;
import org.civilsociety.generators.NearParties;
import org.civilsociety.generators.NearValues;
import org.civilsociety.value.PartialDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What holds for all pairs, and all triples, of values that are near to each other. */
class RelationLawsTest {

  private static final Set<Relation> ALIKE = EnumSet.of(Relation.EQUAL, Relation.CONFLICTS);

  private static final Set<Relation> ALL = EnumSet.range(Relation.EQUAL, Relation.CONFLICTS);

  private static final Set<Relation> WITHOUT_CONFLICTS =
      EnumSet.range(Relation.EQUAL, Relation.COMPATIBLE);

  private static final Set<Relation> OF_PARTIES =
      EnumSet.complementOf(EnumSet.of(Relation.ONLY_LEFT, Relation.ONLY_RIGHT));

  private static final Set<Relation> OF_PROSE =
      EnumSet.of(
          Relation.EQUAL,
          Relation.REFINES,
          Relation.REFINED_BY,
          Relation.COMPATIBLE,
          Relation.DIFFERS);

  /** Values of one type, how they stand to each other, and the relations that there are. */
  record Kind(String name, List<?> values, List<List<Relation>> matrix, Set<Relation> relations) {

    static <V> Kind of(
        String name, List<V> values, BiFunction<V, V, Relation> relate, Set<Relation> relations) {
      List<List<Relation>> matrix =
          values.stream()
              .map(left -> values.stream().map(right -> relate.apply(left, right)).toList())
              .toList();
      return new Kind(name, values, matrix, relations);
    }

    Relation relation(int left, int right) {
      return matrix.get(left).get(right);
    }

    @Override
    public String toString() {
      return name;
    }
  }

  private static final List<Kind> KINDS =
      List.of(
          Kind.of("dates", NearValues.dates(), Relations::between, ALL),
          Kind.of("ranges", NearValues.ranges(), Relations::between, ALL),
          Kind.of("labels", NearValues.labels(), Relations::betweenLabels, ALL),
          Kind.of("prose", NearValues.prose(), Relations::betweenProse, OF_PROSE),
          Kind.of("countries", NearValues.countries(), Relations::between, ALIKE),
          Kind.of(
              "languages",
              NearValues.languages(),
              Relations::between,
              EnumSet.complementOf(
                  EnumSet.of(
                      Relation.COMPATIBLE,
                      Relation.DIFFERS,
                      Relation.ONLY_LEFT,
                      Relation.ONLY_RIGHT))),
          Kind.of(
              "ids",
              NearValues.ids(),
              Relations::between,
              EnumSet.of(Relation.EQUAL, Relation.COMPATIBLE)),
          Kind.of(
              "addresses",
              NearValues.addresses(),
              Relations::between,
              EnumSet.of(Relation.EQUAL, Relation.COMPATIBLE, Relation.CONFLICTS)),
          Kind.of(
              "statuses",
              List.of(Profile.Status.values()),
              Relations::between,
              EnumSet.of(
                  Relation.EQUAL, Relation.REFINES, Relation.REFINED_BY, Relation.CONFLICTS)),
          entities("quantities", NearEntities.quantities(), ALL),
          entities("identifiers", NearEntities.identifiers(), ALL),
          entities("names", NearEntities.names(), ALL),
          entities("places", NearEntities.places(), ALL),
          entities("postal addresses", NearEntities.postalAddresses(), ALL),
          entities("contact points", NearEntities.contactPoints(), ALL),
          entities("activities", NearEntities.activities(), OF_PROSE),
          entities("target groups", NearEntities.targetGroups(), ALL),
          entities("parties", NearParties.parties(), OF_PARTIES),
          entities("places with codes", NearEntities.placesWithCodes(), ALL));

  /** Whose lists may have entries of which it is not clear which one stands for which. */
  private static final List<Kind> WITH_LISTS =
      List.of(
          entities(
              "parties with identifiers", NearParties.partiesWithIdentifiers(), WITHOUT_CONFLICTS),
          entities(
              "target groups of others", NearEntities.targetGroupsOfOthers(), WITHOUT_CONFLICTS));

  private static Kind entities(
      String name, List<? extends Extensible> values, Set<Relation> relations) {
    return Kind.of(name, List.<Extensible>copyOf(values), Relations::between, relations);
  }

  static Stream<Kind> kinds() {
    return Stream.concat(KINDS.stream(), WITH_LISTS.stream());
  }

  static List<Kind> kindsWithoutSuchLists() {
    return KINDS;
  }

  static List<Kind> kindsWithSuchLists() {
    return WITH_LISTS;
  }

  @ParameterizedTest
  @MethodSource("kinds")
  void hasEachRelationSomewhere(Kind kind) {
    assertThat(kind.matrix().stream().flatMap(List::stream).distinct())
        .containsExactlyInAnyOrderElementsOf(kind.relations());
  }

  @ParameterizedTest
  @MethodSource("kinds")
  void isEqualExactlyWhereTheValuesAre(Kind kind) {
    List<?> values = kind.values();
    for (int i = 0; i < values.size(); i++) {
      for (int j = 0; j < values.size(); j++) {
        assertThat(kind.relation(i, j) == Relation.EQUAL)
            .as("%s and %s are equal", values.get(i), values.get(j))
            .isEqualTo(values.get(i).equals(values.get(j)));
      }
    }
  }

  @ParameterizedTest
  @MethodSource("kinds")
  void looksTheSameFromTheOtherSide(Kind kind) {
    List<?> values = kind.values();
    for (int i = 0; i < values.size(); i++) {
      for (int j = 0; j < values.size(); j++) {
        assertThat(kind.relation(j, i))
            .as("%s and %s", values.get(j), values.get(i))
            .isEqualTo(kind.relation(i, j).reversed());
      }
    }
  }

  @ParameterizedTest
  @MethodSource("kindsWithoutSuchLists")
  void refinesWhatIsRefinedByWhatItRefines(Kind kind) {
    requireTransitive(kind, value -> true);
  }

  @ParameterizedTest
  @MethodSource("kindsWithSuchLists")
  void refinesWhatIsRefinedByWhatItRefinesUnlessTwoEntriesOfAListCouldBeOne(Kind kind) {
    requireTransitive(kind, RelationLawsTest::hasOnlyEntriesThatCannotBeOne);
  }

  private static void requireTransitive(Kind kind, Predicate<Object> restriction) {
    List<Integer> numbers =
        IntStream.range(0, kind.values().size())
            .filter(i -> restriction.test(kind.values().get(i)))
            .boxed()
            .toList();
    for (int i : numbers) {
      for (int j : numbers) {
        if (kind.relation(i, j) == Relation.REFINES) {
          for (int k : numbers) {
            if (kind.relation(j, k) == Relation.REFINES) {
              assertThat(kind.relation(i, k))
                  .as(
                      "%s, %s, %s",
                      kind.values().get(i), kind.values().get(j), kind.values().get(k))
                  .isEqualTo(Relation.REFINES);
            }
          }
        }
      }
    }
  }

  private static boolean hasOnlyEntriesThatCannotBeOne(Object value) {
    List<? extends Extensible> entries =
        value instanceof TargetGroup group
            ? group.getIncludes()
            : ((NamedParty) value).getIdentifiers();
    return entries.size() < 2
        || Relations.between(entries.get(0), entries.get(1)) == Relation.CONFLICTS;
  }

  @Test
  void saysNothingCertainOfADateThatIsNot() {
    for (PartialDate left : NearValues.dates()) {
      for (PartialDate right : NearValues.dates()) {
        if (!left.isCertain() || !right.isCertain()) {
          assertThat(Relations.between(left, right))
              .as("%s and %s", left, right)
              .isIn(Relation.EQUAL, Relation.COMPATIBLE);
        }
      }
    }
  }
}
