package org.civilsociety.reconciliation.candidates;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class NameWordsTest {

  @Test
  void takesAccentsAway() {
    assertThat(NameWords.of("asociación española für niños"))
        .containsExactly("asociacion", "espanola", "fur", "ninos");
  }

  @Test
  void writesTheArabicLettersThatAreWrittenForEachOtherAsOne() {
    assertThat(NameWords.of("إلى أسرة آمنة")).containsExactly("الي", "اسره", "امنه");
    assertThat(NameWords.of("الى اسره امنه")).containsExactly("الي", "اسره", "امنه");
  }

  @Test
  void writesTheDigitsOfAllScriptsAsOne() {
    assertThat(NameWords.of("الفرع ٤٢")).containsExactly("الفرع", "42");
  }

  @Test
  void keepsTheVowelSignsOfIndianScripts() {
    assertThat(NameWords.of("किताब")).containsExactly("किताब");
  }

  @Test
  void looksAtTheBeginningOfALongWord() {
    assertThat(NameWords.of("x".repeat(1_000))).containsExactly("x".repeat(32));
  }

  @Test
  void findsNoneInNothing() {
    assertThat(NameWords.of("")).isEmpty();
  }
}
