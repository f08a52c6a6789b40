package org.civilsociety.value;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class ExcerptTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "MIFTAH",
        "السلم الأهلي",
        "Réseau d'égalité",
        "niñez",
        "公民社會",
        "😀",
        "a b",
        "e\u0301"
      })
  void showsOrdinaryTextAsItIs(String text) {
    assertThat(Excerpt.of(text)).isEqualTo(text);
  }

  static List<Arguments> escapes() {
    return List.of(
        Arguments.of("a\nb", "a\\nb"),
        Arguments.of("a\r\nb", "a\\r\\nb"),
        Arguments.of("\t", "\\t"),
        Arguments.of("say \"yes\"", "say \\\"yes\\\""),
        Arguments.of("a\\nb", "a\\\\nb"),
        Arguments.of("\u0000", "\\u0000"),
        Arguments.of("\u001b[31m", "\\u001B[31m"),
        Arguments.of("\u0085", "\\u0085"),
        Arguments.of("\u202egro.", "\\u202Egro."),
        Arguments.of("\u200f", "\\u200F"),
        Arguments.of("\u2028", "\\u2028"),
        Arguments.of("\u2029", "\\u2029"),
        Arguments.of("\ufeff", "\\uFEFF"),
        Arguments.of("\udb40\udc41", "\\uDB40\\uDC41"),
        Arguments.of("a\ud83d", "a\\uD83D"),
        Arguments.of("\ude00\ud83d", "\\uDE00\\uD83D"));
  }

  @ParameterizedTest
  @MethodSource("escapes")
  void writesAsAnEscapeWhatBreaksALineOrTurnsTheReading(String text, String shown) {
    assertThat(Excerpt.of(text)).isEqualTo(shown);
  }

  @Test
  void showsEightyCharactersInFull() {
    String text = "😀".repeat(Excerpt.MAX_CHARACTERS);

    assertThat(Excerpt.of(text)).isEqualTo(text);
  }

  @Test
  void cutsWhatIsLongerAndMarksTheCut() {
    String text = "ع".repeat(Excerpt.MAX_CHARACTERS);

    assertThat(Excerpt.of(text + "a")).isEqualTo(text + "…");
  }

  @Test
  void standsBetweenQuotationMarks() {
    assertThat(Excerpt.quoted("30.02.2016")).isEqualTo("\"30.02.2016\"");
  }
}
