package org.civilsociety.reconciliation.candidates;

import static org.assertj.core.api.Assertions.assertThat;
import static org.civilsociety.reconciliation.candidates.Directories.kinds;
import static org.civilsociety.reconciliation.candidates.Directories.named;
import static org.civilsociety.reconciliation.candidates.Directories.reasons;
import static org.civilsociety.reconciliation.candidates.Directories.withAcronym;

import org.civilsociety.value.PartialDate;
import org.junit.jupiter.api.Test;

/** Records that share an acronym. */
class AcronymCandidatesTest {

  @Test
  void areAReasonWhereChanceWouldNotMakeThem() {
    assertThat(reasons(withAcronym("Key", "MIFTAH"), withAcronym("مفتاح", "M.I.F.T.A.H.")))
        .containsExactly(new Reason(Reason.Kind.EQUAL_ACRONYM, "MIFTAH", "M.I.F.T.A.H.", 1));
  }

  @Test
  void areNoneIfChanceWould() {
    assertThat(kinds(withAcronym("Key", "A"), withAcronym("مفتاح", "A"))).isEmpty();
  }

  @Test
  void areAReasonWithTheSameFoundingDate() {
    assertThat(
            kinds(
                withAcronym("Key", "A").founded(PartialDate.of(1998)),
                withAcronym("مفتاح", "A").founded(PartialDate.of(1998, 12))))
        .containsExactly(Reason.Kind.EQUAL_ACRONYM, Reason.Kind.SAME_FOUNDING);
  }

  @Test
  void areFoundInTheInitialsOfAName() {
    assertThat(
            reasons(
                withAcronym("أونروا", "UNRWAP"),
                named("United Nations Relief and Works Agency for Palestine")))
        .containsExactly(
            new Reason(
                Reason.Kind.ACRONYM_OF_NAME,
                "UNRWAP",
                "United Nations Relief and Works Agency for Palestine",
                1));
  }

  @Test
  void areNoneIfNobodyStatesThem() {
    assertThat(kinds(named("Union of Nurses and Ruined Weavers"), named("Unit Nine Red Wing")))
        .isEmpty();
  }
}
