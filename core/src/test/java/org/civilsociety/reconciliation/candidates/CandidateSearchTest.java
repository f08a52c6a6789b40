package org.civilsociety.reconciliation.candidates;

import static org.assertj.core.api.Assertions.assertThat;
import static org.civilsociety.reconciliation.candidates.Directories.SEARCH;
import static org.civilsociety.reconciliation.candidates.Directories.amongOthers;
import static org.civilsociety.reconciliation.candidates.Directories.founded;
import static org.civilsociety.reconciliation.candidates.Directories.named;
import static org.civilsociety.reconciliation.candidates.Directories.reasons;

import java.util.List;
import org.civilsociety.CoalitionBuilder;
import org.civilsociety.DirectoryBuilder;
import org.civilsociety.Identifier;
import org.civilsociety.Name;
import org.junit.jupiter.api.Test;

class CandidateSearchTest {

  @Test
  void findsCoalitionsToo() {
    Candidates candidates =
        SEARCH.in(
            new DirectoryBuilder()
                .addOrganization(named("Civil Peace").build())
                .addCoalition(new CoalitionBuilder().addName(Name.of("Other")).build())
                .addCoalition(new CoalitionBuilder().addName(Name.of("CIVIL PEACE")).build())
                .build());

    assertThat(candidates.pairs())
        .hasToString(
            "[organizations[0], coalitions[1]: [EQUAL_NAME \"Civil Peace\" \"CIVIL PEACE\"]]");
  }

  @Test
  void findsNothingInNothing() {
    assertThat(SEARCH.in(new DirectoryBuilder().build()))
        .isEqualTo(new Candidates(List.of(), 0, List.of()));
  }

  @Test
  void putsTheStrongestFirst() {
    Identifier identifier = Identifier.of("PS-MOI", "1");
    Candidates candidates =
        SEARCH.in(
            amongOthers(
                named("Zaytouna Women Center"),
                named("Zaytuna Women Center"),
                named("Equal Name"),
                founded("Horizon Mill", "1998"),
                named("One").addIdentifier(identifier),
                named("Equal Name"),
                named("Two").addIdentifier(identifier),
                founded("Horizon Mill", "1998-12")));

    assertThat(candidates.pairs())
        .extracting(pair -> pair.firstPath() + " " + pair.secondPath())
        .containsExactly(
            "organizations[4] organizations[6]",
            "organizations[3] organizations[7]",
            "organizations[2] organizations[5]",
            "organizations[0] organizations[1]");
  }

  @Test
  void tellsOneReasonOfAKind() {
    List<Reason> reasons =
        reasons(named("Zaytouna Women", "The Zaytouna Women"), named("Zaytouna Women"));

    assertThat(reasons).extracting(Reason::kind).doesNotHaveDuplicates();
    assertThat(reasons.get(0))
        .isEqualTo(new Reason(Reason.Kind.EQUAL_NAME, "Zaytouna Women", "Zaytouna Women", 1));
  }
}
