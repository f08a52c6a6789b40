package org.civilsociety.reconciliation.candidates;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AcronymsTest {

  @ParameterizedTest
  @ValueSource(strings = {"UNRWA", "U.N.R.W.A.", "u n r w a", "ＵＮＲＷＡ"})
  void areTheLettersHoweverTheyArePunctuated(String text) {
    assertThat(Acronyms.stated(text)).isEqualTo("unrwa");
  }

  @Test
  void takeAllInitialsCapitalsOrThoseOfLongWords() {
    assertThat(Acronyms.of("Committee for the Rights of Women"))
        .containsExactlyInAnyOrder("cftrow", "crw");
    assertThat(Acronyms.of("Ligue des droits de l'homme"))
        .containsExactlyInAnyOrder("ldddl", "ldl");
    assertThat(Acronyms.of("جمعية تنمية المرأة")).containsExactly("جتا");
  }

  @ParameterizedTest
  @ValueSource(strings = {"Peace", "Peace Now", "", "– *"})
  void areNoneOfFewWords(String name) {
    assertThat(Acronyms.of(name)).isEmpty();
  }
}
