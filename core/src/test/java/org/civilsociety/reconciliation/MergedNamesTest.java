package org.civilsociety.reconciliation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.civilsociety.reconciliation.Contributions.organization;
import static org.civilsociety.reconciliation.Contributions.origins;
import static org.civilsociety.reconciliation.Policies.NOTHING;

import java.util.Optional;
import org.civilsociety.Name;
import org.civilsociety.Organization;
import org.civilsociety.validation.RecordPath;
import org.junit.jupiter.api.Test;

class MergedNamesTest {

  @Test
  void displaysOneOfTwoNamesInALanguageAndKeepsTheOther() {
    Organization left =
        organization()
            .addName(Name.in("ar", "مفتاح", Name.Kind.DISPLAY, Name.Kind.LEGAL))
            .addName(Name.in("fr", "Miftah", Name.Kind.DISPLAY))
            .build();
    Organization right =
        organization().addName(Name.in("ar", "المبادرة", Name.Kind.DISPLAY)).build();
    Merge<Organization> first = Merge.of(MergePolicy.firstSource(), left, right);
    Merge<Organization> second = Merge.of(claim -> Optional.of(Verdict.right("?")), left, right);

    assertThat(first.result().getNames())
        .containsExactly(left.getNames().get(0), left.getNames().get(1), Name.in("ar", "المبادرة"));
    assertThat(second.result().getNames())
        .containsExactly(
            Name.in("ar", "مفتاح", Name.Kind.LEGAL),
            left.getNames().get(1),
            right.getNames().get(0));
    assertThat(second.decisions())
        .extracting(decision -> decision.path().toString(), Decision::value)
        .containsExactly(tuple("names[2]", right.getNames().get(0)));
  }

  @Test
  void tracesEachKindToWhoSaidIt() {
    Organization left = organization().addName(Name.in("fr", "M", Name.Kind.ACRONYM)).build();
    Organization right = organization().addName(Name.in("fr", "M", Name.Kind.DISPLAY)).build();
    Merge<Organization> merge = Merge.of(NOTHING, left, right);
    RecordPath kinds = RecordPath.ROOT.property("names").index(0).property("kinds");

    assertThat(merge.result().getNames().get(0).getKinds())
        .containsExactly(Name.Kind.DISPLAY, Name.Kind.ACRONYM);
    assertThat(origins(merge, kinds.index(0))).containsExactly("1 names[0].kinds[0]");
    assertThat(origins(merge, kinds.index(1))).containsExactly("0 names[0].kinds[0]");
  }
}
