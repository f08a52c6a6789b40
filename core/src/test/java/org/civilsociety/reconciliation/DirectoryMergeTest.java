package org.civilsociety.reconciliation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.civilsociety.reconciliation.Contributions.source;
import static org.civilsociety.reconciliation.Policies.NOTHING;

import java.util.List;
import org.civilsociety.Coalition;
import org.civilsociety.CoalitionBuilder;
import org.civilsociety.Directory;
import org.civilsociety.DirectoryBuilder;
import org.civilsociety.Membership;
import org.civilsociety.MembershipBuilder;
import org.civilsociety.Name;
import org.civilsociety.Organization;
import org.civilsociety.OrganizationBuilder;
import org.civilsociety.Party;
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

  @Test
  void givesNoIdThatAReferenceNames() {
    Directory first = directory(organization("z")).build();
    Directory second =
        new DirectoryBuilder()
            .addCoalition(
                new CoalitionBuilder().id(RecordId.parse("z")).addName(Name.of("شبكة")).build())
            .addMembership(
                new MembershipBuilder()
                    .member(Party.reference("z-2"))
                    .organization(Party.reference("z"))
                    .build())
            .build();
    Membership membership = Merge.of(NOTHING, first, second).result().getMemberships().get(0);

    assertThat(membership.getMember()).isEqualTo(Party.reference("z-2"));
    assertThat(membership.getOrganization()).isEqualTo(Party.reference("z-3"));
  }

  @Test
  void givesAProfileWithoutAnIdNoneThatIsTaken() {
    Directory first =
        directory(new OrganizationBuilder().addName(Name.of("Beta")))
            .addCoalition(
                new CoalitionBuilder().id(RecordId.parse("z")).addName(Name.of("شبكة")).build())
            .build();
    Directory second =
        directory(new OrganizationBuilder().id(RecordId.parse("z")).addName(Name.of("Beta")))
            .build();
    Merge<Directory> merge = Merge.of(NOTHING, first, second);

    assertThat(merge.result().getOrganizations().get(0).getId()).contains(RecordId.parse("z-2"));
    assertThat(merge.renamings()).hasSize(1);
  }

  private static Coalition coalition(String id, String name) {
    return new CoalitionBuilder().id(RecordId.parse(id)).addName(Name.in("ar", name)).build();
  }

  @Test
  void takesNoProfileForOneThatGotItsIdInTheMerge() {
    Directory third = directory().addCoalition(coalition("z-2", "الجنوب")).build();
    Merge<Directory> merge =
        Merge.of(
                NOTHING,
                directory(organization("z")).build(),
                directory().addCoalition(coalition("z", "الشمال")).build())
            .with(third);

    assertThat(merge.result().getCoalitions())
        .containsExactly(coalition("z-2", "الشمال"), coalition("z-2-2", "الجنوب"));
    assertThat(merge.with(third).result()).isEqualTo(merge.result());
  }

  @Test
  void knowsAProfileByTheIdThatItHadBeforeAnEarlierMerge() {
    OrganizationBuilder renamed =
        new OrganizationBuilder().id(RecordId.parse("a")).addName(Name.in("fr", "Autre nom"));
    Merge<Directory> merge =
        Merge.of(
                NOTHING,
                directory(organization("z")).build(),
                directory(organization("z").id(RecordId.parse("a"))).build())
            .with(directory(renamed).build());

    assertThat(merge.result().getOrganizations()).hasSize(1);
    assertThat(merge.result().getOrganizations().get(0).getNames()).hasSize(2);
    assertThat(merge.renamings())
        .extracting(Renaming::contribution, renaming -> renaming.to().value())
        .containsExactly(tuple(1, "z"), tuple(2, "z"));
  }
}
