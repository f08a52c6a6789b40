package org.civilsociety.examples.pictures;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.civilsociety.Membership;
import org.civilsociety.MembershipBuilder;
import org.civilsociety.Party;
import org.civilsociety.value.PartialDate;
import org.junit.jupiter.api.Test;

class NetworkTest {

  /** What is drawn in what: {@code A[B[x] y]}. */
  private static String drawn(Network network) {
    return drawn(network.groups());
  }

  private static String drawn(List<Group> groups) {
    return groups.stream().map(NetworkTest::drawn).collect(Collectors.joining(" "));
  }

  private static String drawn(Group group) {
    return group.node().name().text()
        + Stream.concat(
                group.groups().stream().map(NetworkTest::drawn),
                group.members().stream().map(tie -> tie.member().name().text()))
            .collect(Collectors.joining(" ", "[", "]"));
  }

  private static List<Tie> members(Network network) {
    return network.groups().get(0).members();
  }

  @Test
  void drawsMembersInTheirCoalitionByName() {
    Network network =
        Directories.of("b", "a", "c")
            .coalitions("K")
            .in("b", "K", "2001/..")
            .in("a", "K", "2002/..")
            .network();

    assertThat(drawn(network)).isEqualTo("K[a b]");
    assertThat(network.alone()).extracting(node -> node.name().text()).containsExactly("c");
    assertThat(members(network).get(0).remarks()).containsExactly("since 2002");
  }

  @Test
  void drawsACoalitionInTheFirstNetworkThatItIsAMemberOfAndNamesItInOthers() {
    Network network =
        Directories.of("a")
            .coalitions("K", "N", "M")
            .in("a", "K", "2001/..")
            .in("K", "N", "2005/..")
            .in("K", "M", "2006/..")
            .network();

    assertThat(drawn(network)).isEqualTo("N[K[a]] M[K]");
  }

  @Test
  void drawsWhatLeadsRoundInACircleOnce() {
    Network network =
        Directories.of()
            .coalitions("K", "L", "M")
            .in("K", "L", "2001/..")
            .in("L", "M", "2001/..")
            .in("M", "K", "2001/..")
            .in("K", "K", "2001/..")
            .network();

    assertThat(drawn(network)).isEqualTo("L[K[M[L] K]]");
  }

  @Test
  void beginsAnewAtTheTopWhereNetworksAreTooDeep() {
    Directories directories = Directories.of().coalitions("N0");
    IntStream.range(0, 9).forEach(i -> directories.in("N" + (i + 1), "N" + i, "2001/.."));

    assertThat(drawn(directories.network()))
        .isEqualTo("N0[N1[N2[N3[N4]]]] N4[N5[N6[N7[N8]]]] N8[N9]");
  }

  @Test
  void drawsSeveralMembershipsOfOnePairOnce() {
    Network network =
        Directories.of("a")
            .coalitions("K")
            .in("a", "K", "2001/2004")
            .in("a", "K", "2010/..")
            .network();

    assertThat(members(network)).hasSize(1);
    assertThat(members(network).get(0).remarks()).containsExactly("2001 – 2004", "since 2010");
    assertThat(members(network).get(0).state()).isEqualTo(Tie.State.HOLDS);
  }

  @Test
  void tellsWhatHasEndedAndWhatWasAskedFor() {
    Network network =
        Directories.of("a", "b", "c")
            .coalitions("K")
            .in("a", "K", "2001/2004")
            .with(
                new MembershipBuilder()
                    .member(Party.reference("b"))
                    .organization(Party.reference("K"))
                    .status(Membership.Status.PENDING)
                    .build())
            .with(
                new MembershipBuilder()
                    .member(Party.reference("c"))
                    .organization(Party.reference("K"))
                    .joined(PartialDate.of(2003, 5))
                    .build())
            .network();

    assertThat(members(network))
        .extracting(Tie::state)
        .containsExactly(Tie.State.ENDED, Tie.State.PENDING, Tie.State.HOLDS);
    assertThat(members(network).get(2).remarks()).containsExactly("joined May 2003");
  }

  @Test
  void drawsWhatIsNoRecordByWhatTheMembershipSays() {
    Membership named =
        new MembershipBuilder()
            .member(Party.named("fr", "Maison bleue"))
            .organization(Party.reference("urn:far"))
            .build();

    assertThat(drawn(Directories.of().with(named).with(named).network()))
        .isEqualTo("urn:far[Maison bleue]");
  }

  @Test
  void takesNoTwoUnnamedPartiesForOne() {
    Membership unnamed = new MembershipBuilder().member(Party.reference("a")).build();

    assertThat(drawn(Directories.of("a").with(unnamed).with(unnamed).network()))
        .isEqualTo("not named[a] not named[a]");
  }

  @Test
  void drawsEachOfSeveralRecordsThatHaveOneId() {
    Network network = Directories.of("a", "a").coalitions("a").network();

    assertThat(network.alone()).hasSize(2);
    assertThat(drawn(network)).isEqualTo("a[]");
  }
}
