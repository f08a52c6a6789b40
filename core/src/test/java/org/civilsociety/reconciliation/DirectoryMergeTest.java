package org.civilsociety.reconciliation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.civilsociety.reconciliation.Contributions.source;
import static org.civilsociety.reconciliation.Policies.NOTHING;

import java.util.List;
import org.civilsociety.Directory;
import org.civilsociety.DirectoryBuilder;
import org.civilsociety.Name;
import org.civilsociety.Organization;
import org.civilsociety.OrganizationBuilder;
import org.civilsociety.Source;
import org.civilsociety.SourceBuilder;
import org.civilsociety.VerbatimBuilder;
import org.civilsociety.validation.RecordPath;
import org.civilsociety.value.RecordId;
import org.junit.jupiter.api.Test;

class DirectoryMergeTest {

  private static final Source REGISTRE = source("x", "Registre").build();
  private static final Source SITE = source("x", "Site").build();
  private static final Source SITE_2 = source("x-2", "Site").build();
  private static final Source UNDESCRIBED = new SourceBuilder().build();

  private static OrganizationBuilder organization(String id) {
    return new OrganizationBuilder().id(RecordId.parse(id)).addName(Name.in("ar", "جمعية " + id));
  }

  private static DirectoryBuilder directory(OrganizationBuilder... organizations) {
    DirectoryBuilder directory = new DirectoryBuilder();
    List.of(organizations).forEach(each -> directory.addOrganization(each.build()));
    return directory;
  }

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
}
