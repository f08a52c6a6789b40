package org.civilsociety.reconciliation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;
import static org.assertj.core.api.Assertions.tuple;
import static org.civilsociety.reconciliation.Contributions.es;
import static org.civilsociety.reconciliation.Contributions.founded;
import static org.civilsociety.reconciliation.Contributions.source;

import java.util.List;
import java.util.Optional;
import org.civilsociety.Organization;
import org.civilsociety.OrganizationBuilder;
import org.civilsociety.Source;
import org.civilsociety.SourceBuilder;
import org.civilsociety.value.PartialDate;
import org.junit.jupiter.api.Test;

class MergePolicyTest {

  private static PartialDate merged(MergePolicy policy, Organization left, Organization right) {
    return Merge.of(policy, left, right).result().getFounded().orElseThrow();
  }

  @Test
  void prefersTheMorePreciseClaim() {
    Organization vague = founded("199X");
    Organization exact = founded("1998-12");

    assertThat(merged(MergePolicy.morePrecise(), vague, exact)).hasToString("1998-12");
    assertThat(merged(MergePolicy.morePrecise(), exact, vague)).hasToString("1998-12");
    assertThat(Merge.of(MergePolicy.morePrecise(), vague, exact).decisions())
        .extracting(decision -> decision.reason().orElseThrow(), Decision::stands)
        .containsExactly(tuple("more precise", Side.RIGHT));
  }

  @Test
  void prefersTheNewerSource() {
    Organization older = founded("1998", source("a", "Site").modified(PartialDate.of(2019)));
    Organization newer =
        founded("2001", source("b", "Registre").retrieved(PartialDate.of(2020, 5)));

    assertThat(merged(MergePolicy.newerSource(), older, newer)).hasToString("2001");
    assertThat(merged(MergePolicy.newerSource(), newer, older)).hasToString("2001");
  }

  @Test
  void doesNotKnowWhichSourceIsNewerWhereThatIsNotCertain() {
    Organization dated = founded("1998", source("a", "Site").modified(PartialDate.of(2019)));

    for (Organization other :
        List.of(
            founded("2001"),
            founded("2001", source("b", "Registre")),
            founded("2001", source("b", "Registre").modified(PartialDate.parse("2021~"))),
            founded("2001", source("b", "Registre").modified(PartialDate.of(2019, 5))))) {
      assertThat(Merge.of(MergePolicy.newerSource(), dated, other).undecided()).hasSize(1);
      assertThat(merged(MergePolicy.newerSource(), dated, other)).hasToString("1998");
    }
  }

  @Test
  void countsWhenASourceWasChangedAndNotWhenItWasRead() {
    Organization left =
        founded(
            "1998",
            source("a", "Site").modified(PartialDate.of(2010)).retrieved(PartialDate.of(2024)));
    Organization right = founded("2001", source("b", "R").modified(PartialDate.of(2015)));

    assertThat(merged(MergePolicy.newerSource(), left, right)).hasToString("2001");
  }

  @Test
  void prefersTheOrganizationsOwnWordAndThenThatOfARegister() {
    Organization own = founded("1998", source("a", "A").assertedBy(Source.Assertion.ITSELF));
    Organization register = founded("1999", source("b", "B").assertedBy(Source.Assertion.REGISTER));
    Organization other = founded("2001", source("c", "C").assertedBy(Source.Assertion.THIRD_PARTY));

    assertThat(merged(MergePolicy.ownWordFirst(), other, own)).hasToString("1998");
    assertThat(merged(MergePolicy.ownWordFirst(), register, own)).hasToString("1998");
    assertThat(merged(MergePolicy.ownWordFirst(), other, register)).hasToString("1999");
    assertThat(Merge.of(MergePolicy.ownWordFirst(), own, founded("2001")).undecided()).hasSize(1);
    assertThat(Merge.of(MergePolicy.ownWordFirst(), own, own).decisions()).isEmpty();
  }

  @Test
  void prefersTheSourcesOfOnesChoiceInEachEdition() {
    MergePolicy policy =
        MergePolicy.preferring(source -> source.getPublisher().equals(Optional.of("السجل")));
    Organization other = founded("1998", source("list", "Liste"));
    Organization chosen = founded("2001", source("list", "2020").publisher("السجل"));
    Organization later = founded("2002", source("list", "2021").publisher("السجل"));

    assertThat(merged(policy, other, chosen)).hasToString("2001");
    assertThat(merged(policy, chosen, other)).hasToString("2001");
    assertThat(
            merged(
                policy.orElse(claim -> Optional.of(Verdict.right("the later edition"))),
                chosen,
                later))
        .hasToString("2002");
    assertThat(Merge.of(policy, other, chosen).decisions().get(0).reason())
        .contains("a preferred source");
  }

  @Test
  void prefersASourceOfOnesChoiceAlsoWhereAnotherSaysTheSame() {
    MergePolicy policy =
        MergePolicy.preferring(source -> source.getPublisher().equals(Optional.of("السجل")));
    Organization other = founded("1998", source("a", "Site"));
    Organization chosen = founded("1998", source("b", "2020").publisher("السجل"));
    Organization third = founded("2001", source("c", "Red"));

    for (List<Organization> order :
        List.of(
            List.of(other, chosen, third),
            List.of(chosen, third, other),
            List.of(third, other, chosen))) {
      assertThat(
              Merge.of(policy, order.get(0), order.get(1)).with(order.get(2)).result().getFounded())
          .contains(PartialDate.of(1998));
    }
  }

  @Test
  void saysNothingWhereBothSidesOrNeitherHaveASourceOfOnesChoice() {
    MergePolicy policy =
        MergePolicy.preferring(source -> source.getPublisher().equals(Optional.of("السجل")));
    Organization none = founded("1998");
    Organization other = founded("1999", source("a", "Site"));
    Organization chosen = founded("2001", source("b", "2020").publisher("السجل"));
    Organization both =
        founded("2002", source("b", "2020").publisher("السجل"), source("a", "Site"));

    assertThat(Merge.of(policy, none, other).undecided()).hasSize(1);
    assertThat(Merge.of(policy, both, chosen).undecided()).hasSize(1);
    assertThat(merged(policy, none, chosen)).hasToString("2001");
    assertThat(merged(policy, other, both)).hasToString("2002");
  }

  @Test
  void prefersTheFirstSource() {
    Merge<Organization> merge =
        Merge.of(MergePolicy.firstSource(), founded("199X"), founded("1998"));

    assertThat(merge.result().getFounded().orElseThrow()).hasToString("199X");
    assertThat(merge.decisions().get(0).reason()).contains("the first source");
  }

  @Test
  void asksTheNextPolicyWhereOneSaysNothing() {
    MergePolicy policy = MergePolicy.morePrecise().orElse(MergePolicy.newerSource());
    SourceBuilder older = source("a", "Site").modified(PartialDate.of(2010));
    SourceBuilder newer = source("b", "Registre").modified(PartialDate.of(2020));

    assertThat(merged(policy, founded("1998-12", older), founded("1998", newer)))
        .hasToString("1998-12");
    assertThat(merged(policy, founded("1998", older), founded("2001", newer))).hasToString("2001");
  }

  @Test
  void asksAPolicyOfOnesOwn() {
    MergePolicy policy =
        claim ->
            claim.property().equals("founded")
                ? Optional.of(Verdict.right("سألناهم"))
                : Optional.empty();
    Organization left = new OrganizationBuilder().from(founded("1998")).mission(es("Paz.")).build();
    Organization right =
        new OrganizationBuilder().from(founded("2001")).mission(es("Vida.")).build();
    Merge<Organization> merge = Merge.of(policy, left, right);

    assertThat(merge.result().getFounded()).contains(PartialDate.of(2001));
    assertThat(merge.result().getMission()).isEqualTo(es("Paz."));
    assertThat(merge.undecided())
        .extracting(decision -> decision.path().toString())
        .containsExactly("mission[es]");
    assertThat(merge.decisions())
        .extracting(Decision::toString)
        .containsExactly(
            "founded: 2001, not 1998 (سألناهم)", "mission[es]: Paz., not Vida. (not decided)");
  }

  @Test
  void asksForAVerdictWithAReason() {
    assertThatIllegalArgumentException().isThrownBy(() -> Verdict.left(" "));
  }

  @Test
  @SuppressWarnings({"NullAway", "DataFlowIssue"}) // what a caller without a checker may do
  void refusesNothingForAPolicyOrAChoice() {
    assertThatNullPointerException()
        .isThrownBy(() -> MergePolicy.preferring(null))
        .withMessage("preferred");
    assertThatNullPointerException()
        .isThrownBy(() -> MergePolicy.morePrecise().orElse(null))
        .withMessage("next");
  }
}
