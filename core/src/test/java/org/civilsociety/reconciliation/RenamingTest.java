package org.civilsociety.reconciliation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.civilsociety.reconciliation.Contributions.founded;
import static org.civilsociety.reconciliation.Contributions.organization;
import static org.civilsociety.reconciliation.Contributions.source;
import static org.civilsociety.reconciliation.Policies.NOTHING;

import org.civilsociety.Organization;
import org.civilsociety.SourceBuilder;
import org.civilsociety.StrategicObjective;
import org.civilsociety.StrategicObjectiveBuilder;
import org.civilsociety.VerbatimBuilder;
import org.civilsociety.validation.RecordPath;
import org.civilsociety.value.LocalizedText;
import org.civilsociety.value.PartialDate;
import org.civilsociety.value.RecordId;
import org.junit.jupiter.api.Test;

class RenamingTest {

  private static final RecordPath SOURCE = RecordPath.ROOT.property("sources").index(0);

  @Test
  void givesAnotherIdToASourceWhoseIdNamesAnotherOne() {
    Organization left = organization().addSource(source("s", "Site").build()).build();
    Organization right =
        organization()
            .addSource(source("s", "Registre").build())
            .addVerbatim(
                new VerbatimBuilder()
                    .property("founded")
                    .text("سنة 1998")
                    .source(RecordId.parse("s"))
                    .build())
            .build();
    Merge<Organization> merge = Merge.of(NOTHING, left, right);

    assertThat(merge.renamings())
        .containsExactly(new Renaming(1, SOURCE, RecordId.parse("s"), RecordId.parse("s-2")));
    assertThat(merge.result().getSources())
        .containsExactly(source("s", "Site").build(), source("s-2", "Registre").build());
    assertThat(merge.result().getVerbatims().get(0).getSource()).contains(RecordId.parse("s-2"));
  }

  @Test
  void givesOneIdToASourceThatHasTwo() {
    Merge<Organization> merge =
        Merge.of(
            NOTHING,
            organization().addSource(source("site", "Site").build()).build(),
            organization().addSource(source("موقع", "Site").build()).build());

    assertThat(merge.result().getSources()).containsExactly(source("site", "Site").build());
    assertThat(merge.renamings())
        .containsExactly(new Renaming(1, SOURCE, RecordId.parse("موقع"), RecordId.parse("site")));
  }

  @Test
  void keepsTwoSourcesOfOneProfileApartThatSayTheSame() {
    Merge<Organization> merge =
        Merge.of(
            NOTHING,
            organization().addSource(source("t", "Site").build()).build(),
            organization()
                .addSource(source("t", "Site").build())
                .addSource(source("s", "Site").build())
                .build());

    assertThat(merge.result().getSources())
        .containsExactly(source("t", "Site").build(), source("s", "Site").build());
    assertThat(merge.renamings()).isEmpty();
  }

  @Test
  void leavesIdsThatDoNotClash() {
    Merge<Organization> merge =
        Merge.of(NOTHING, founded("1998", source("a", "A")), founded("1998", source("b", "B")));

    assertThat(merge.renamings()).isEmpty();
    assertThat(merge.result().getSources()).hasSize(2);
  }

  @Test
  void givesAnotherIdToAnObjectiveWhoseIdNamesAnotherOneOnAnotherLevel() {
    StrategicObjective youth = objective("o2", "Les jeunes").build();
    Organization left =
        organization().addObjective(objective("o1", "Paz").addObjective(youth).build()).build();
    Organization right = organization().addObjective(objective("o2", "السلام").build()).build();
    Merge<Organization> merge = Merge.of(NOTHING, left, right);

    assertThat(merge.result().getObjectives())
        .containsExactly(left.getObjectives().get(0), objective("o2-2", "السلام").build());
    assertThat(merge.renamings())
        .containsExactly(
            new Renaming(
                1,
                RecordPath.ROOT.property("objectives").index(0),
                RecordId.parse("o2"),
                RecordId.parse("o2-2")));
    assertThat(Merge.of(NOTHING, merge.result(), right).result()).isEqualTo(merge.result());
  }

  private static StrategicObjectiveBuilder objective(String id, String name) {
    return new StrategicObjectiveBuilder()
        .id(RecordId.parse(id))
        .name(LocalizedText.of("und", name));
  }

  @Test
  void givesNoIdThatTheOtherRecordUsesItself() {
    Organization left =
        organization()
            .addSource(source("s", "Registre").build())
            .addSource(new SourceBuilder().id(RecordId.parse("s-2")).publisher("السجل").build())
            .build();
    Organization right =
        organization()
            .addSource(
                new SourceBuilder()
                    .id(RecordId.parse("s-2"))
                    .retrieved(PartialDate.of(2020))
                    .build())
            .addSource(source("s", "Site").build())
            .build();

    assertThat(Merge.of(NOTHING, left, right).result().getSources())
        .extracting(source -> source.getId().orElseThrow().value())
        .containsExactly("s", "s-2", "s-3");
  }

  @Test
  void givesNoIdToTwoSources() {
    Organization left =
        organization()
            .addSource(source("s", "Registre").build())
            .addSource(source("s-2", "Site").build())
            .build();
    Organization right =
        organization()
            .addSource(source("s", "Site").publisher("السجل").build())
            .addSource(source("t", "Site").build())
            .build();

    assertThat(Merge.of(NOTHING, left, right).result().getSources())
        .extracting(source -> source.getId().orElseThrow().value())
        .containsExactly("s", "s-2", "t");
  }

  @Test
  void takesNoSourceForOneThatGotItsIdInTheMerge() {
    Organization gazette =
        organization()
            .addSource(new SourceBuilder().id(RecordId.parse("s-2")).publisher("الجريدة").build())
            .build();
    Merge<Organization> merge =
        Merge.of(
                NOTHING,
                founded("1998", source("s", "Registre")),
                founded("1998", source("s", "Site")))
            .with(gazette);

    assertThat(merge.result().getSources())
        .extracting(source -> source.getId().orElseThrow().value())
        .containsExactly("s", "s-2", "s-2-2");
    assertThat(merge.renamings().get(1))
        .isEqualTo(new Renaming(2, SOURCE, RecordId.parse("s-2"), RecordId.parse("s-2-2")));
    assertThat(merge.with(merge.result()).result()).isEqualTo(merge.result());
  }
}
