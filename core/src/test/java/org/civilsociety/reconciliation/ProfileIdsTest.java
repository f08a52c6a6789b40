package org.civilsociety.reconciliation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.civilsociety.reconciliation.Directories.coalition;
import static org.civilsociety.reconciliation.Directories.directory;
import static org.civilsociety.reconciliation.Directories.organization;
import static org.civilsociety.reconciliation.Entries.membership;
import static org.civilsociety.reconciliation.Policies.NOTHING;

import org.civilsociety.Directory;
import org.civilsociety.Membership;
import org.civilsociety.Name;
import org.civilsociety.OrganizationBuilder;
import org.civilsociety.Party;
import org.civilsociety.value.RecordId;
import org.junit.jupiter.api.Test;

class ProfileIdsTest {

  @Test
  void givesNoIdThatAFurtherDirectoryHas() {
    Directory first = directory(organization("z")).build();
    Directory second =
        directory(organization("z-2"))
            .addCoalition(coalition("z", "شبكة"))
            .addMembership(membership(Party.reference("z-2"), Party.reference("z")).build())
            .build();
    Directory merged = Merge.of(NOTHING, first, second).result();

    assertThat(merged.getOrganizations()).contains(organization("z-2").build());
    assertThat(merged.getCoalitions().get(0).getId()).contains(RecordId.parse("z-3"));
    assertThat(merged.getMemberships().get(0).getOrganization()).isEqualTo(Party.reference("z-3"));
  }

  @Test
  void givesNoIdThatAReferenceNames() {
    Directory first = directory(organization("z")).build();
    Directory second =
        directory()
            .addCoalition(coalition("z", "شبكة"))
            .addMembership(membership(Party.reference("z-2"), Party.reference("z")).build())
            .build();
    Membership membership = Merge.of(NOTHING, first, second).result().getMemberships().get(0);

    assertThat(membership.getMember()).isEqualTo(Party.reference("z-2"));
    assertThat(membership.getOrganization()).isEqualTo(Party.reference("z-3"));
  }

  @Test
  void givesAProfileWithoutAnIdNoneThatIsTaken() {
    Directory first =
        directory(new OrganizationBuilder().addName(Name.of("Beta")))
            .addCoalition(coalition("z", "شبكة"))
            .build();
    Directory second =
        directory(new OrganizationBuilder().id(RecordId.parse("z")).addName(Name.of("Beta")))
            .build();
    Merge<Directory> merge = Merge.of(NOTHING, first, second);

    assertThat(merge.result().getOrganizations().get(0).getId()).contains(RecordId.parse("z-2"));
    assertThat(merge.renamings()).hasSize(1);
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
