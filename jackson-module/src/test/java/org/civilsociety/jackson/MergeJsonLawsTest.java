package org.civilsociety.jackson;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.domains.DomainContext;
import org.civilsociety.Directory;
import org.civilsociety.Extensible;
import org.civilsociety.Organization;
import org.civilsociety.generators.CivilSocietyDomain;
import org.civilsociety.reconciliation.Merge;
import org.civilsociety.reconciliation.MergePolicy;
import tools.jackson.databind.JsonNode;

/** Everything that was merged and decided can be shown where it stands. */
@Domain(CivilSocietyDomain.class)
@Domain(DomainContext.Global.class)
class MergeJsonLawsTest {

  private static final MergePolicy POLICY =
      MergePolicy.morePrecise().orElse(MergePolicy.newerSource());

  @Provide
  Arbitrary<MapperSetup> anySetup() {
    return Arbitraries.of(MapperSetup.all());
  }

  @Property(tries = 1000)
  void pointsToWhatStandsAndToWhoSaidIt(
      @ForAll Organization first, @ForAll Organization other, @ForAll long seed) {
    assertThatEachPointerLeadsSomewhere(first, other, seed);
  }

  @Property(tries = 200)
  void pointsToWhatStandsInADirectory(
      @ForAll Directory first, @ForAll Directory other, @ForAll long seed) {
    assertThatEachPointerLeadsSomewhere(first, other, seed);
  }

  @Property(tries = 500)
  void pointsToWhatStandsInARecordOfEveryKind(
      @ForAll Extensible first, @ForAll Extensible other, @ForAll long seed) {
    assertThatEachPointerLeadsSomewhere(first, other, seed);
  }

  private static <R extends Extensible> void assertThatEachPointerLeadsSomewhere(
      R first, R other, long seed) {
    WrittenPointers merge =
        WrittenPointers.in(Merge.of(POLICY, first, RelatedRecords.of(first, other, seed)));

    merge.assertThatEachLeadsSomewhere(merge.document());
  }

  @Property(tries = 1000)
  void writesTheValueThatStands(
      @ForAll Organization first, @ForAll Organization other, @ForAll long seed) {
    WrittenPointers merge =
        WrittenPointers.in(Merge.of(POLICY, first, RelatedRecords.of(first, other, seed)));

    for (JsonNode decision : merge.document().get("decisions")) {
      if (!decision.get("property").asString().equals("displayName")) {
        assertThat(merge.at(decision)).as("%s", decision).isEqualTo(decision.get("value"));
      }
    }
  }

  @Property(tries = 1000)
  void leadsFromEachDecisionToBothClaims(
      @ForAll Organization first, @ForAll Organization other, @ForAll long seed) {
    Merge<Organization> merge = Merge.of(POLICY, first, RelatedRecords.of(first, other, seed));
    Assume.that(merge.renamings().isEmpty());
    WrittenPointers written = WrittenPointers.in(merge);

    for (JsonNode decision : written.document().get("decisions")) {
      for (JsonNode claim : List.of(decision, decision.get("setAside"))) {
        assertThat(claim.get("origins"))
            .as("%s", decision)
            .singleElement()
            .extracting(written::at)
            .isEqualTo(claim.get("value"));
      }
    }
  }

  @Property(tries = 500)
  void canBeWrittenWhateverALaterSourceReplaced(
      @ForAll Organization first,
      @ForAll Organization second,
      @ForAll Organization third,
      @ForAll long seed) {
    Merge<Organization> merge =
        Merge.of(POLICY, first, RelatedRecords.of(first, second, seed))
            .with(RelatedRecords.of(first, third, seed + 1))
            .with(RelatedRecords.of(second, third, seed + 2));
    WrittenPointers written = WrittenPointers.in(merge);

    written.assertThatEachLeadsSomewhere(written.document());
  }

  @Property(tries = 300)
  void writesEveryDecisionAndTheWholeRecords(
      @ForAll Organization first, @ForAll Organization other, @ForAll long seed) {
    Merge<Organization> merge = Merge.of(POLICY, first, RelatedRecords.of(first, other, seed));
    JsonNode json = WrittenPointers.in(merge).document();

    assertThat(Json.MAPPER.writeValueAsString(merge))
        .startsWith(
            "{\"result\":{\"organization\":%s},\"contributions\":[%s],"
                .formatted(
                    Json.MAPPER.writeValueAsString(merge.result()),
                    merge.contributions().stream()
                        .map(
                            one -> "{\"organization\":" + Json.MAPPER.writeValueAsString(one) + "}")
                        .collect(Collectors.joining(","))));
    assertThat(json.get("decisions").size()).isEqualTo(merge.decisions().size());
    assertThat(json.get("origins").size()).isEqualTo(merge.origins().size());
    assertThat(json.path("renamings").size()).isEqualTo(merge.renamings().size());
    for (int i = 0; i < merge.decisions().size(); i++) {
      JsonNode decision = json.get("decisions").get(i);
      assertThat(List.of(decision.path("reason").asString(""), decision.has("decided")))
          .isEqualTo(
              List.of(
                  merge.decisions().get(i).reason().orElse(""),
                  merge.decisions().get(i).reason().isEmpty()));
    }
  }

  @Property(tries = 500)
  void writesTheSameUnderEveryMapper(
      @ForAll Organization first,
      @ForAll Organization other,
      @ForAll long seed,
      @ForAll("anySetup") MapperSetup setup) {
    Merge<?> merge = Merge.of(POLICY, first, RelatedRecords.of(first, other, seed));

    assertThat(setup.mapper().writeValueAsString(merge))
        .isEqualTo(Json.MAPPER.writeValueAsString(merge));
  }
}
