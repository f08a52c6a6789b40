package org.civilsociety.reconciliation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.civilsociety.Name;
import org.civilsociety.Organization;
import org.civilsociety.OrganizationBuilder;
import org.junit.jupiter.api.Test;

class DisplayedNamesTest {

  private static OrganizationBuilder organization() {
    return new OrganizationBuilder();
  }

  private static List<String> rivals(Name left, Name right) {
    Comparison<Organization> comparison =
        Comparison.of(organization().addName(left).build(), organization().addName(right).build());
    return comparison.claims("displayName").stream().flatMap(Claims::lines).toList();
  }

  @Test
  void conflictWhereTheyAreTwoNamesInOneLanguage() {
    assertThat(
            rivals(
                Name.in("ar", "مفتاح", Name.Kind.DISPLAY),
                Name.in("ar", "المبادرة", Name.Kind.DISPLAY)))
        .containsExactly("CONFLICTS names[0] | names[0]");
  }

  @Test
  void areTheFirstOfEachLanguage() {
    Name miftah = Name.in("fr", "Miftah", Name.Kind.DISPLAY);
    Organization left =
        organization().addNames(miftah, Name.in("fr", "Réseau", Name.Kind.DISPLAY)).build();
    Organization right = organization().addName(miftah).build();

    assertThat(Comparison.of(left, right).claims("displayName")).isEmpty();
  }

  @Test
  void doNotConflictWhereTheyAreOneNameOrInTwoLanguagesOrOneIsNotDisplayed() {
    Name miftah = Name.in("fr", "Miftah", Name.Kind.DISPLAY);

    assertThat(rivals(miftah, Name.in("fr", "MIFTAH", Name.Kind.DISPLAY))).isEmpty();
    assertThat(rivals(miftah, Name.in("es", "Red", Name.Kind.DISPLAY))).isEmpty();
    assertThat(rivals(miftah, Name.in("fr", "Réseau", Name.Kind.LEGAL))).isEmpty();
  }
}
