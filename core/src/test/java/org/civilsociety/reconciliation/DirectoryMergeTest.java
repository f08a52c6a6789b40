package org.civilsociety.reconciliation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.civilsociety.reconciliation.Contributions.source;
import static org.civilsociety.reconciliation.Directories.directory;
import static org.civilsociety.reconciliation.Directories.organization;
import static org.civilsociety.reconciliation.Policies.NOTHING;

import java.util.List;
import org.civilsociety.Directory;
import org.civilsociety.Organization;
import org.civilsociety.OrganizationBuilder;
import org.civilsociety.Source;
import org.civilsociety.SourceBuilder;
import org.civilsociety.VerbatimBuilder;
import org.civilsociety.validation.RecordPath;
import org.civilsociety.value.PartialDate;
import org.civilsociety.value.RecordId;
import org.junit.jupiter.api.Test;

class DirectoryMergeTest {

  private static final Source REGISTRE = source("x", "Registre").build();
  private static final Source SITE = source("x", "Site").build();
  private static final Source SITE_2 = source("x-2", "Site").build();
  private static final Source UNDESCRIBED = new SourceBuilder().build();

  private static VerbatimBuilder verbatim(String source) {
    return new VerbatimBuilder()
        .property("founded")
        .text("سنة 1998")
        .source(RecordId.parse(source));
  }

  @Test
  void letsRecordsNameTheSourcesOfTheirDirectoryWhereTheOtherHasOthers() {
    Directory one = directory(organization("a")).addSource(REGISTRE).build();
    Directory other = directory(organization("b")).addSource(source("y", "Site").build()).build();
    Directory merged = Merge.of(NOTHING, one, other).result();

    assertThat(merged.getOrganizations())
        .extracting(Organization::getSources)
        .containsExactly(List.of(REGISTRE), List.of(source("y", "Site").build()));
  }

  @Test
  void letsRecordsOfADirectoryWithoutSourcesComeFromNoneOfTheOther() {
    Directory one = directory(organization("a")).build();
    Directory other = directory(organization("b")).addSource(REGISTRE).build();
    Merge<Directory> merge = Merge.of(NOTHING, one, other);

    assertThat(merge.result().getOrganizations())
        .extracting(Organization::getSources)
        .containsExactly(List.of(UNDESCRIBED), List.of(REGISTRE));
    RecordPath first = RecordPath.ROOT.property("organizations").index(0);
    assertThat(merge.origins(first)).allSatisfy(origin -> assertThat(origin.sources()).isEmpty());
    assertThat(Merge.of(NOTHING, merge.result(), one).result()).isEqualTo(merge.result());
  }

  @Test
  void keepsTheSourceOfADirectoryBesideThatOfTheSameRecordInTheOther() {
    Directory one = directory(organization("a").addSource(SITE)).addSource(REGISTRE).build();
    Directory other = directory(organization("a")).addSource(REGISTRE).build();
    Merge<Directory> merge = Merge.of(NOTHING, one, other);

    assertThat(merge.result().getOrganizations().get(0).getSources())
        .containsExactly(SITE, source("x-2", "Registre").build());
    assertThat(merge.renamings())
        .containsExactly(
            new Renaming(
                1,
                RecordPath.ROOT.property("sources").index(0),
                RecordId.parse("x"),
                RecordId.parse("x-2")));
  }

  @Test
  void leavesAVerbatimItsSourceWhereTheOtherRecordHasAnotherOneOfTheSameId() {
    Directory one = directory(organization("a").addSource(SITE)).addSource(REGISTRE).build();
    Directory other =
        directory(
                organization("a")
                    .addSource(source("y", "Lettre").build())
                    .addVerbatim(verbatim("x").build()))
            .addSource(REGISTRE)
            .build();
    Organization merged = Merge.of(NOTHING, one, other).result().getOrganizations().get(0);

    assertThat(merged.getSources())
        .containsExactly(SITE, source("y", "Lettre").build(), source("x-2", "Registre").build());
    assertThat(merged.getVerbatims()).containsExactly(verbatim("x-2").build());
  }

  @Test
  void givesAnotherIdToASourceThatTheVerbatimOfTheOtherRecordDoesNotMean() {
    Directory one =
        directory(
                organization("a")
                    .addVerbatim(verbatim("x").build())
                    .addSource(source("z", "Z").build()))
            .addSource(REGISTRE)
            .build();
    Directory other = directory(organization("a").addSource(SITE)).addSource(REGISTRE).build();
    Organization merged = Merge.of(NOTHING, one, other).result().getOrganizations().get(0);

    assertThat(merged.getSources()).contains(SITE_2);
    assertThat(merged.getVerbatims()).containsExactly(verbatim("x").build());
  }

  @Test
  void asksByTheSourcesOfARecordWhateverItsVerbatimsName() {
    Directory one =
        directory(
                organization("a")
                    .founded(PartialDate.of(1998))
                    .addSource(source("s", "Site").modified(PartialDate.of(2020)).build()))
            .build();
    OrganizationBuilder record =
        organization("a")
            .founded(PartialDate.of(2003))
            .addSource(source("r", "Registre").modified(PartialDate.of(2019)).build())
            .addVerbatim(verbatim("s").build());
    Directory other =
        directory(record)
            .addSource(source("s", "الجريدة").modified(PartialDate.of(2024)).build())
            .build();

    for (Merge<Directory> merge :
        List.of(
            Merge.of(MergePolicy.newerSource(), one, other),
            Merge.of(MergePolicy.newerSource(), other, one))) {
      Decision decision = merge.decisions().get(0);
      assertThat(decision.value()).isEqualTo(PartialDate.of(1998));
      assertThat(decision.setAside().get(0).sources())
          .extracting(source -> source.getId().orElseThrow().value())
          .containsExactly("r");
    }
  }

  @Test
  void knowsWhoSaysWhatOfASourceThatARecordInherits() {
    Directory one =
        directory(
                organization("g")
                    .addSource(source("t", "T").build())
                    .addVerbatim(verbatim("s").build()))
            .addSource(source("s", "Site").build())
            .build();
    Directory other = directory().addSource(source("s", "Site").publisher("السجل").build()).build();
    Directory third =
        directory(organization("g").addSource(source("s", "Registre").build())).build();
    Merge<Directory> merge = Merge.of(NOTHING, one, other).with(third);
    RecordPath copied =
        RecordPath.ROOT.property("organizations").index(0).property("sources").index(1);

    assertThat(merge.result().getOrganizations().get(0).getSources().get(1).getPublisher())
        .contains("السجل");
    assertThat(Contributions.origins(merge, copied.property("publisher")))
        .containsExactly("1 sources[0].publisher");
    assertThat(Contributions.origins(merge, copied.property("title")))
        .containsExactly("0 sources[0].title", "1 sources[0].title");
  }
}
