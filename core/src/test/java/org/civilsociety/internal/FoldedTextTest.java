package org.civilsociety.internal;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FoldedTextTest {

  @ParameterizedTest
  @CsvSource({
    "MIFTAH, miftah",
    "Straße, STRASSE",
    "İstanbul, istanbul",
    "ΣΊΣΥΦΟΣ, σίσυφος",
    "ＡＩＤＥ, aide",
    "ﬁn, fin",
    "Women’s, womens",
    "Jam'iyat, Jamʿiyat",
    "Asociación, Asociacio\u0301n",
  })
  void takesSpellingsOfTheSameLettersForEqual(String one, String other) {
    assertThat(FoldedText.of(one)).isEqualTo(FoldedText.of(other)).isNotEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"جَمْعِيَّة", "جمعـــية", "\u202Bجمعية\u202C", "ﺟﻤﻌﻴﺔ", "جمعية\uD800"})
  void leavesOutWhatArabicMayBeWrittenWithout(String written) {
    assertThat(FoldedText.of(written)).isEqualTo("جمعية");
  }

  @ParameterizedTest
  @CsvSource({"أسرة, اسرة", "niño, nino", "peace, piece"})
  void keepsLettersApart(String one, String other) {
    assertThat(FoldedText.of(one)).isNotEqualTo(FoldedText.of(other));
  }

  @Test
  void makesOneSpaceOfPunctuationAndWhiteSpace() {
    assertThat(FoldedText.of(" “Paix –\t\u00A0Justice”, (Dakar)_")).isEqualTo("paix justice dakar");
  }

  @Test
  void cutsElidedLettersOff() {
    assertThat(FoldedText.of("L’aide à l'enfance")).isEqualTo("l aide à l enfance");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", " ", "***", "\u202E\u200F", "\uDC00\uD800"})
  void leavesNothingOfWhatHasNoLetters(String text) {
    assertThat(FoldedText.of(text)).isEmpty();
  }

  @Property
  void changesNothingTheSecondTime(@ForAll String text) {
    String folded = FoldedText.of(text);

    assertThat(FoldedText.of(folded)).isEqualTo(folded);
  }
}
