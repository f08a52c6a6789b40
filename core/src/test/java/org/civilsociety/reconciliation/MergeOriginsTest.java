package org.civilsociety.reconciliation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.civilsociety.reconciliation.Contributions.at;
import static org.civilsociety.reconciliation.Contributions.founded;
import static org.civilsociety.reconciliation.Contributions.organization;
import static org.civilsociety.reconciliation.Contributions.origins;
import static org.civilsociety.reconciliation.Contributions.source;
import static org.civilsociety.reconciliation.Policies.NOTHING;

import org.civilsociety.Organization;
import org.civilsociety.Theme;
import org.civilsociety.validation.RecordPath;
import org.junit.jupiter.api.Test;

class MergeOriginsTest {

  private static final RecordPath FOUNDED = RecordPath.ROOT.property("founded");

  @Test
  void tracesWhatIsWithinAnEntryThatWasTakenAsAWhole() {
    Organization left = organization().addTheme(Theme.of("fr", "paix")).build();
    Organization right =
        organization().addThemes(Theme.of("ar", "نساء"), Theme.of("fr", "paix")).build();
    Merge<Organization> merge = Merge.of(NOTHING, left, right);
    RecordPath label = RecordPath.ROOT.property("label");

    assertThat(merge.origins().keySet())
        .extracting(RecordPath::toString)
        .containsExactly("themes[0]", "themes[1]");
    assertThat(origins(merge, at("themes", 0).then(label.key("fr"))))
        .containsExactly("0 themes[0].label[fr]", "1 themes[1].label[fr]");
    assertThat(origins(merge, at("themes", 1).then(label))).containsExactly("1 themes[0].label");
    assertThat(origins(merge, RecordPath.ROOT.property("mission"))).isEmpty();
  }

  @Test
  void knowsEverybodyWhoSaidWhatStandsAndWhatDoesNot() {
    Organization one = founded("1998", source("a", "A"));
    Organization two = founded("2001", source("b", "B"));
    Merge<Organization> merge =
        Merge.of(MergePolicy.morePrecise(), one, two).with(founded("1998", source("d", "D")));

    assertThat(merge.contributions()).hasSize(3);
    assertThat(origins(merge, FOUNDED)).containsExactly("0 founded", "2 founded");
    assertThat(merge.origins(FOUNDED))
        .flatExtracting(Origin::sources)
        .containsExactly(source("a", "A").build(), source("d", "D").build());
    assertThat(merge.undecided()).hasSize(1);
    assertThat(merge.undecided().get(0).setAside())
        .extracting(Origin::contribution)
        .containsExactly(1);
  }
}
