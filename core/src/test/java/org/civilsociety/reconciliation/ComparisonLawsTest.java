package org.civilsociety.reconciliation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.domains.DomainContext;
import org.civilsociety.Directory;
import org.civilsociety.Extensible;
import org.civilsociety.Organization;
import org.civilsociety.generators.CivilSocietyDomain;
import org.civilsociety.generators.Variants;
import org.civilsociety.internal.Model;
import org.civilsociety.validation.RecordPath;

/** What holds for the comparison of any two records that say something of one organization. */
@Domain(CivilSocietyDomain.class)
@Domain(DomainContext.Global.class)
class ComparisonLawsTest {

  @Provide
  Arbitrary<List<Organization>> pairs() {
    return Variants.organizations(2);
  }

  @Property(tries = 300)
  void findsARecordEqualToItself(@ForAll Extensible record) {
    Comparison<Extensible> comparison = Comparison.of(record, record);

    assertThat(comparison.relation()).isEqualTo(Relation.EQUAL);
    assertThat(comparison.claims()).allSatisfy(ComparisonLawsTest::isEqual);
  }

  private static void isEqual(Claim claim) {
    assertThat(claim.relation()).isEqualTo(Relation.EQUAL);
    assertThat(claim.parts()).isEmpty();
  }

  @Property(tries = 300)
  void isEqualExactlyForEqualRecords(@ForAll("pairs") List<Organization> pair) {
    Comparison<Organization> comparison = Comparison.of(pair.get(0), pair.get(1));

    assertThat(comparison.relation() == Relation.EQUAL).isEqualTo(pair.get(0).equals(pair.get(1)));
  }

  @Property(tries = 300)
  void looksTheSameFromTheOtherSide(@ForAll("pairs") List<Organization> pair) {
    Comparison<Organization> comparison = Comparison.of(pair.get(0), pair.get(1));
    Comparison<Organization> mirrored = Comparison.of(pair.get(1), pair.get(0));

    assertThat(mirrored.relation()).isEqualTo(comparison.relation().reversed());
    assertThat(all(mirrored).map(ComparisonLawsTest::mirrored))
        .containsExactlyInAnyOrderElementsOf(
            all(comparison).map(ComparisonLawsTest::said).toList());
  }

  private static Stream<Claim> all(Comparison<?> comparison) {
    return comparison.claims().stream().flatMap(ComparisonLawsTest::all);
  }

  private static Stream<Claim> all(Claim claim) {
    return Stream.concat(Stream.of(claim), claim.parts().stream().flatMap(ComparisonLawsTest::all));
  }

  private static List<Object> said(Claim claim) {
    return List.of(
        claim.relation(),
        claim.match(),
        claim.left().map(Statement::value),
        claim.right().map(Statement::value));
  }

  private static List<Object> mirrored(Claim claim) {
    return List.of(
        claim.relation().reversed(),
        claim.match(),
        claim.right().map(Statement::value),
        claim.left().map(Statement::value));
  }

  @Property(tries = 300)
  void statesEachValueOfEitherRecordInOneClaim(@ForAll("pairs") List<Organization> pair) {
    requireEachValueInOneClaim(Comparison.of(pair.get(0), pair.get(1)));
  }

  @Property(tries = 50)
  void statesEachValueOfEitherDirectoryInOneClaim(
      @ForAll Directory directory, @ForAll Directory other) {
    requireEachValueInOneClaim(Comparison.of(directory, other));
  }

  private static void requireEachValueInOneClaim(Comparison<?> comparison) {
    assertThat(stated(comparison, Claim::left))
        .containsExactlyInAnyOrderElementsOf(Leaves.of(comparison.left()).entrySet());
    assertThat(stated(comparison, Claim::right))
        .containsExactlyInAnyOrderElementsOf(Leaves.of(comparison.right()).entrySet());
  }

  private static List<Map.Entry<RecordPath, Object>> stated(
      Comparison<?> comparison, Function<Claim, Optional<Statement>> side) {
    List<Map.Entry<RecordPath, Object>> stated = new ArrayList<>();
    comparison
        .leaves()
        .filter(claim -> !claim.property().equals(DisplayedNames.PROPERTY))
        .flatMap(claim -> side.apply(claim).stream())
        .forEach(said -> stated.addAll(Leaves.of(said.path(), said.value()).entrySet()));
    return stated;
  }

  @Property(tries = 300)
  void namesTheAttributesOfTheRecordsInTheirOrder(@ForAll("pairs") List<Organization> pair) {
    List<String> properties =
        new ArrayList<>(
            Model.typeOf(pair.get(0)).attributes().stream().map(a -> a.name()).toList());
    properties.add(DisplayedNames.PROPERTY);
    properties.add(Comparing.EXTENSIONS);

    assertThat(Comparison.of(pair.get(0), pair.get(1)).claims())
        .extracting(claim -> properties.indexOf(claim.property()))
        .isSorted()
        .doesNotContain(-1);
  }

  @Property(tries = 100)
  void relatesEachClaimAsRelationsDoes(@ForAll("pairs") List<Organization> pair) {
    assertThat(all(Comparison.of(pair.get(0), pair.get(1))))
        .allSatisfy(
            claim -> {
              if (claim.left().isPresent()
                  && claim.right().isPresent()
                  && claim.left().get().value() instanceof Extensible one
                  && claim.right().get().value() instanceof Extensible other
                  && !claim.property().equals(DisplayedNames.PROPERTY)) {
                assertThat(claim.relation()).isEqualTo(Relations.between(one, other));
              }
            });
  }

  @Property(tries = 100)
  void showsLinesOfAtMost120Columns(@ForAll("pairs") List<Organization> pair) {
    assertThat(Comparison.of(pair.get(0), pair.get(1)).text().lines())
        .allSatisfy(line -> assertThat(columns(line)).isLessThanOrEqualTo(120));
  }

  /** As a terminal counts them: nothing for marks, two for ideographs. */
  private static int columns(String line) {
    return line.codePoints()
        .map(
            character ->
                switch (Character.getType(character)) {
                  case Character.NON_SPACING_MARK, Character.ENCLOSING_MARK, Character.FORMAT -> 0;
                  default -> Character.isIdeographic(character) ? 2 : 1;
                })
        .sum();
  }
}
