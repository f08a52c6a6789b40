package org.civilsociety.reconciliation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.civilsociety.reconciliation.Entries.ar;
import static org.civilsociety.reconciliation.Entries.fr;
import static org.civilsociety.reconciliation.Entries.id;
import static org.civilsociety.reconciliation.Entries.match;
import static org.civilsociety.reconciliation.Entries.membership;
import static org.civilsociety.reconciliation.Entries.objective;
import static org.civilsociety.reconciliation.Entries.place;
import static org.civilsociety.reconciliation.Entries.type;
import static org.civilsociety.reconciliation.Entries.women;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.civilsociety.Extensible;
import org.civilsociety.NamedPartyBuilder;
import org.civilsociety.Party;
import org.civilsociety.Place;
import org.civilsociety.PlaceBuilder;
import org.civilsociety.TargetGroup;
import org.civilsociety.TargetGroupBuilder;
import org.civilsociety.Theme;
import org.civilsociety.ThemeBuilder;
import org.civilsociety.value.Code;
import org.civilsociety.value.LocalizedText;
import org.junit.jupiter.api.Test;

class MatchingTest {

  /** {@code 0-1} for the first of the left list and the second of the right one. */
  private static List<String> pairs(
      List<? extends Extensible> left, List<? extends Extensible> right) {
    return Matching.of(left, right, type(left.get(0))).stream()
        .map(
            pair ->
                pair.left().map(String::valueOf).orElse("")
                    + "-"
                    + pair.right().map(String::valueOf).orElse(""))
        .toList();
  }

  @Test
  void pairsEqualEntriesFirst() {
    assertThat(
            pairs(
                List.of(women(), women(TargetGroup.Role.AUDIENCE)),
                List.of(women(TargetGroup.Role.AUDIENCE), women())))
        .containsExactly("0-1", "1-0");
  }

  @Test
  void pairsBySurerRulesFirst() {
    assertThat(
            pairs(
                List.of(objective().name(ar("السلم")).build(), objective().id(id("1")).build()),
                List.of(objective().id(id("1")).name(ar("السلم")).build())))
        .containsExactly("0-", "1-0");
  }

  @Test
  void pairsThoseThatSayTheSameDistinctionFirst() {
    assertThat(
            pairs(
                List.of(Place.of("ar", "غزة"), place("غزة", "PS")),
                List.of(
                    new PlaceBuilder().from(place("غزة", "PS")).addCode(Code.parse("a:1")).build(),
                    new PlaceBuilder()
                        .from(Place.of("ar", "غزة"))
                        .addCode(Code.parse("a:2"))
                        .build())))
        .containsExactly("0-1", "1-0");
  }

  @Test
  void pairsInOrderWhatIsLeft() {
    Theme primary = new ThemeBuilder().label(fr("Paix")).primary(true).build();

    assertThat(
            pairs(
                List.of(Theme.of("fr", "paix"), Theme.of("fr", "PAIX")),
                List.of(primary, primary, primary)))
        .containsExactly("0-0", "1-1", "-2");
  }

  @Test
  void listsTheLeftEntriesThenThoseOfTheRightOneOnly() {
    assertThat(
            pairs(
                List.of(Theme.of("fr", "paix"), Theme.of("es", "jóvenes")),
                List.of(Theme.of("ar", "شباب"), Theme.of("es", "jóvenes"), Theme.of("ar", "نساء"))))
        .containsExactly("0-", "1-1", "-0", "-2");
  }

  @Test
  void takesNoEntryForTwoOthersThoughItSaysOneThingInTwoLanguages() {
    Theme both = new ThemeBuilder().label(fr("paix").with("und", "Paix")).build();

    assertThat(pairs(List.of(Theme.of("fr", "paix"), Theme.of("fr", "PAIX")), List.of(both)))
        .containsExactly("0-0", "1-");
    assertThat(pairs(List.of(both), List.of(Theme.of("fr", "paix"), Theme.of("fr", "PAIX"))))
        .containsExactly("0-0", "-1");
  }

  @Test
  void pairsByKindOnlyTheOnlyOnesOfTheirKind() {
    Place ramallah = place("رام الله", "PS");
    Place gaza = place("غزة", "PS");
    Place hebron = place("الخليل", "PS");

    assertThat(pairs(List.of(ramallah), List.of(hebron))).containsExactly("0-0");
    assertThat(pairs(List.of(ramallah), List.of(hebron, gaza))).containsExactly("0-", "-0", "-1");
    assertThat(pairs(List.of(ramallah, gaza), List.of(gaza, hebron)))
        .containsExactly("0-", "1-0", "-1");
  }

  /** So that {@link Relation#REFINES} need not hold from the first to the third of a chain. */
  @Test
  void pairsByOrderAndNotForTheBest() {
    TargetGroup arabic = TargetGroup.of("ar", "شباب");
    TargetGroup unknown = TargetGroup.of("und", "شباب");
    TargetGroup arabicAudience =
        new TargetGroupBuilder().from(arabic).role(TargetGroup.Role.AUDIENCE).build();
    TargetGroup unknownAudience =
        new TargetGroupBuilder().from(unknown).role(TargetGroup.Role.AUDIENCE).build();

    assertThat(pairs(List.of(arabicAudience, unknownAudience), List.of(unknown, arabic)))
        .containsExactly("0-0", "1-1");
  }

  @Test
  void findsNothingInEmptyLists() {
    assertThat(Matching.of(List.of(), List.of(), Theme.class)).isEmpty();
    assertThat(Matching.of(List.of(), List.of(Theme.of("ar", "شباب")), Theme.class)).hasSize(1);
    assertThat(pairs(List.of(Theme.of("ar", "شباب")), List.of())).containsExactly("0-");
  }

  @Test
  void pairsOnlyEqualEntriesOfWhichNothingIsSaid() {
    Theme primary = new ThemeBuilder().primary(true).build();

    assertThat(match(primary, primary)).contains(Match.CONTENT);
    assertThat(match(primary, new ThemeBuilder().build())).isEmpty();
  }

  @Test
  void findsAPartyWithManyNamesInAMembershipByTheFirstEight() {
    LocalizedText names = LocalizedText.empty();
    for (int i = 0; i < 30; i++) {
      names = names.with("x-" + i, "الشبكة " + i);
    }
    Party member = new NamedPartyBuilder().name(names).build();

    assertThat(
            match(
                membership(member, Party.reference("red")).build(),
                membership(Party.named("ar", "الشبكة 7"), Party.reference("red")).build()))
        .contains(Match.NAME);
    assertThat(
            match(
                membership(member, Party.reference("red")).build(),
                membership(Party.named("ar", "الشبكة 8"), Party.reference("red")).build()))
        .isEmpty();
  }

  @Test
  void pairsCodesThatAreTheSameAndNoOthers() {
    List<Code> left = List.of(Code.parse("sdg:5"), Code.parse("sdg:16"));
    List<Code> right = new ArrayList<>(left.subList(1, 2));

    assertThat(Matching.of(left, right, Code.class))
        .extracting(pair -> Objects.toString(pair.match().orElse(null)))
        .containsExactly("null", "CONTENT");
  }
}
