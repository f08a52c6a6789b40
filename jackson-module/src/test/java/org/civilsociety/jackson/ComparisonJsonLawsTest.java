package org.civilsociety.jackson;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
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
import org.civilsociety.reconciliation.Claim;
import org.civilsociety.reconciliation.Comparison;
import tools.jackson.databind.JsonNode;

/** Every claim can be shown where it stands in the written records. */
@Domain(CivilSocietyDomain.class)
@Domain(DomainContext.Global.class)
class ComparisonJsonLawsTest {

  @Provide
  Arbitrary<MapperSetup> anySetup() {
    return Arbitraries.of(MapperSetup.all());
  }

  @Property(tries = 300)
  void pointsToEachValueOfTwoOrganizations(@ForAll Organization left, @ForAll Organization right) {
    assertThatEachPointerLeadsToItsValue(left, right);
  }

  @Property(tries = 1000)
  void pointsToEachValueOfTwoRelatedOrganizations(
      @ForAll Organization left, @ForAll Organization other, @ForAll long seed) {
    assertThatEachPointerLeadsToItsValue(left, RelatedRecords.of(left, other, seed));
  }

  @Property(tries = 200)
  void pointsToEachValueOfTwoRelatedDirectories(
      @ForAll Directory left, @ForAll Directory other, @ForAll long seed) {
    assertThatEachPointerLeadsToItsValue(left, RelatedRecords.of(left, other, seed));
  }

  @Property(tries = 500)
  void pointsToEachValueOfTwoRelatedRecordsOfEveryKind(
      @ForAll Extensible left, @ForAll Extensible other, @ForAll long seed) {
    assertThatEachPointerLeadsToItsValue(left, RelatedRecords.of(left, other, seed));
  }

  @Property(tries = 300)
  void writesEveryClaimAndTheWholeRecords(
      @ForAll Organization left, @ForAll Organization other, @ForAll long seed) {
    Comparison<Organization> comparison = Comparison.of(left, RelatedRecords.of(left, other, seed));

    assertThat(Json.MAPPER.writeValueAsString(comparison))
        .startsWith(
            "{\"relation\":\"%s\",\"left\":{\"organization\":%s},\"right\":{\"organization\":%s},"
                .formatted(
                    comparison.relation(),
                    Json.MAPPER.writeValueAsString(comparison.left()),
                    Json.MAPPER.writeValueAsString(comparison.right())));
    assertThat(read(WrittenPointers.in(comparison).document().get("claims")))
        .isEqualTo(said(comparison.claims()));
  }

  @Property(tries = 500)
  void writesTheSameUnderEveryMapper(
      @ForAll Organization left,
      @ForAll Organization other,
      @ForAll long seed,
      @ForAll("anySetup") MapperSetup setup) {
    Comparison<?> comparison = Comparison.of(left, RelatedRecords.of(left, other, seed));

    assertThat(setup.mapper().writeValueAsString(comparison))
        .isEqualTo(Json.MAPPER.writeValueAsString(comparison));
  }

  private static <T extends Extensible> void assertThatEachPointerLeadsToItsValue(T left, T right) {
    WrittenPointers pointers = WrittenPointers.in(Comparison.of(left, right));
    pointers.assertThatEachLeadsToItsValue(pointers.document().get("claims"));
  }

  private static List<String> said(List<Claim> claims) {
    List<String> said = new ArrayList<>();
    for (Claim claim : claims) {
      said.add(
          "%s %s %s %s %s %s"
              .formatted(
                  claim.property(),
                  claim.relation(),
                  claim.match().map(Enum::name).orElse("-"),
                  claim.left().isPresent(),
                  claim.right().isPresent(),
                  said(claim.parts())));
    }
    return said;
  }

  private static List<String> read(JsonNode claims) {
    List<String> read = new ArrayList<>();
    for (JsonNode claim : claims) {
      read.add(
          "%s %s %s %s %s %s"
              .formatted(
                  claim.get("property").asString(),
                  claim.get("relation").asString(),
                  claim.path("match").asString("-"),
                  claim.has("left"),
                  claim.has("right"),
                  read(claim.path("parts"))));
    }
    return read;
  }
}
