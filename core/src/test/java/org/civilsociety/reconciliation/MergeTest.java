package org.civilsociety.reconciliation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.civilsociety.reconciliation.Contributions.at;
import static org.civilsociety.reconciliation.Contributions.es;
import static org.civilsociety.reconciliation.Contributions.founded;
import static org.civilsociety.reconciliation.Contributions.organization;
import static org.civilsociety.reconciliation.Contributions.origins;
import static org.civilsociety.reconciliation.Policies.NOTHING;

import org.civilsociety.CoalitionBuilder;
import org.civilsociety.Name;
import org.civilsociety.Organization;
import org.civilsociety.OrganizationBuilder;
import org.civilsociety.Profile;
import org.civilsociety.Theme;
import org.civilsociety.validation.RecordPath;
import org.civilsociety.value.LocalizedText;
import org.civilsociety.value.PartialDate;
import org.civilsociety.value.Visible;
import org.junit.jupiter.api.Test;

class MergeTest {

  @Test
  void putsBesideEachOtherWhatBothCanSay() {
    Organization left =
        organization()
            .mission(es("Paz."))
            .addThemes(Theme.of("fr", "paix"), Theme.of("es", "jóvenes"))
            .status(Profile.Status.ACTIVE)
            .build();
    Organization right =
        organization()
            .mission(LocalizedText.of("ar", "السلام."))
            .addThemes(Theme.of("ar", "نساء"), Theme.of("fr", "paix"))
            .founded(PartialDate.of(1998))
            .build();
    Merge<Organization> merge = Merge.of(NOTHING, left, right);

    assertThat(merge.result())
        .isEqualTo(
            organization()
                .mission(es("Paz.").with("ar", "السلام."))
                .addThemes(
                    Theme.of("fr", "paix"), Theme.of("es", "jóvenes"), Theme.of("ar", "نساء"))
                .status(Profile.Status.ACTIVE)
                .founded(PartialDate.of(1998))
                .build());
    assertThat(merge.decisions()).isEmpty();
    assertThat(merge.contributions()).containsExactly(left, right);
    assertThat(origins(merge, at("themes", 0))).containsExactly("0 themes[0]", "1 themes[1]");
    assertThat(origins(merge, at("themes", 2))).containsExactly("1 themes[0]");
    assertThat(origins(merge, RecordPath.ROOT.property("mission")))
        .containsExactlyInAnyOrder("0 mission[es]", "1 mission[ar]");
  }

  @Test
  void rejectsAnOrganizationAndACoalition() {
    assertThatIllegalArgumentException()
        .isThrownBy(
            () -> Merge.<Profile>of(NOTHING, founded("1998"), new CoalitionBuilder().build()));
  }

  @Test
  void showsItselfOnOneLine() {
    Merge<Organization> merge =
        Merge.of(
            NOTHING,
            new OrganizationBuilder()
                .from(founded("1998"))
                .addName(Name.of("شبكة\u202E\n"))
                .build(),
            founded("2001"));

    assertThat(merge.toString())
        .isEqualTo("Merge(Organization(شبكة\\u202E\\n), of 2, 1 decisions)")
        .satisfies(Visible::requireOneVisibleLine);
  }
}
