package org.civilsociety.reconciliation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.civilsociety.reconciliation.Contributions.founded;
import static org.civilsociety.reconciliation.Contributions.source;
import static org.civilsociety.reconciliation.Policies.NOTHING;

import java.util.Optional;
import org.civilsociety.Name;
import org.civilsociety.Organization;
import org.civilsociety.OrganizationBuilder;
import org.junit.jupiter.api.Test;

class MergeTextTest {

  private static Organization named(String name) {
    return new OrganizationBuilder().addName(Name.in("ar", name, Name.Kind.DISPLAY)).build();
  }

  @Test
  void saysWhatIsReplacedByALaterSource() {
    Merge<Organization> merge =
        Merge.of(MergePolicy.morePrecise(), founded("1998"), founded("2001"))
            .with(founded("1998-12"));

    assertThat(merge.text().lines())
        .containsExactly(
            "founded                     1998                                not decided, then   2001",
            "                                                                replaced",
            "founded                     1998-12                             more precise        1998");
  }

  @Test
  void listsTheIdsThatWereChanged() {
    Merge<Organization> merge =
        Merge.of(
            NOTHING,
            founded("1998", source("list", "Liste")),
            founded("1998", source("list", "السجل")));

    assertThat(merge.text().lines())
        .containsExactly(
            "1: sources[0]               list-2                              new id for          list");
  }

  @Test
  void saysWhichDisplayedNameIsReplacedByALaterSource() {
    MergePolicy last = claim -> Optional.of(Verdict.right("last"));
    Merge<Organization> merge = Merge.of(last, named("جمعية"), named("مفتاح")).with(named("شبكة"));

    assertThat(merge.decisions()).hasSize(2);
    assertThat(merge.text()).containsOnlyOnce("last, then").containsOnlyOnce("replaced");
    assertThat(Merge.of(NOTHING, named("جمعية"), named("مفتاح")).with(named("شبكة")).text())
        .doesNotContain("replaced");
  }
}
