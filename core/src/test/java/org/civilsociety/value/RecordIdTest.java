package org.civilsociety.value;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RecordIdTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "miftah",
        "GB-CHC-202918",
        "https://ror.org/000xkb537",
        "-",
        "d'Abidjan/3",
        "جمعية",
        "réseau",
        "协会",
        "😀"
      })
  void acceptsWhatPublishersUse(String text) {
    assertThat(RecordId.parse(text).value()).isEqualTo(text);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        " ",
        "a b",
        " a",
        "a ",
        "a\tb",
        "a\nb",
        "a\u00a0b",
        "a\u2028b",
        "a\u3000b",
        "a\u0000",
        "\u0085",
        "\ud83d",
        "\ude00\ud83d"
      })
  void refusesEmptinessWhiteSpaceControlsAndHalfPairs(String text) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> RecordId.parse(text))
        .withMessageStartingWith("a record id must");
  }

  @Test
  void countsCodePoints() {
    String longest = "😀".repeat(RecordId.MAX_CHARACTERS);

    assertThat(RecordId.parse(longest).value()).isEqualTo(longest);
    assertThatIllegalArgumentException()
        .isThrownBy(() -> RecordId.parse(longest + "a"))
        .withMessageContaining("at most 200 characters; found 201");
  }

  @Test
  void namesTheForbiddenCharacterAndShowsTheText() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> RecordId.parse("a\nb"))
        .withMessageContaining("U+000A")
        .withMessageContaining("\"a\\nb\"");
  }

  @Test
  void isOrderedByItsCharacters() {
    assertThat(RecordId.parse("a"))
        .isLessThan(RecordId.parse("b"))
        .isGreaterThan(RecordId.parse("A"));
  }

  @Test
  void differsByLetterCase() {
    assertThat(RecordId.parse("Miftah")).isNotEqualTo(RecordId.parse("miftah"));
  }
}
