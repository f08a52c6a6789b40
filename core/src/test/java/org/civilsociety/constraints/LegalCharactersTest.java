package org.civilsociety.constraints;

import static org.assertj.core.api.Assertions.assertThat;

import org.civilsociety.Name;
import org.civilsociety.OrganizationBuilder;
import org.civilsociety.validation.Provider;
import org.civilsociety.value.LocalizedText;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

@ParameterizedClass
@EnumSource(Provider.class)
class LegalCharactersTest {

  private final Provider provider;

  LegalCharactersTest(Provider provider) {
    this.provider = provider;
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "مبادرة\nسطر\tثان\r\n",
        "\u200Eleft\u200F right\u061C mark",
        "क्\u200Dष",
        "می\u200Cخواهم",
        "Réseau\u00A0!",
        "\u2066isolated\u2069 \u2067عزل\u2069 \u2068either\u2069",
        "\u202Aembedded \u202Bمضمن\u202C\u202C",
        "\u2067nested \u202Aone\u202C\u2069\nand \u2066another\u2069",
        "𐤀𐤁 😀 e\u0301 \uFEFF \u00AD"
      })
  void acceptsAllScriptsAndBalancedDirections(String text) {
    assertThat(provider.places("text.characters", Name.of(text))).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "a\u0000b",
        "bell\u0007",
        "escape\u001B[31m",
        "delete\u007F",
        "next line\u0085",
        "\u009F",
        "left override \u202Dx\u202C",
        "right override \u202Ex\u202C",
        "lone \uD83D high",
        "lone \uDE00 low",
        "swapped \uDE00\uD83D",
        "at the end \uD83D",
        "open \u2066isolate",
        "open \u202Bembedding",
        "closed before\u2069",
        "closed before\u202C",
        "crossed \u2066\u202Aa\u2069\u202C",
        "over a line \u2067a\nb\u2069",
        "over a return \u2067a\rb\u2069",
        "over a paragraph \u202Aa\u2029b\u202C"
      })
  void rejectsControlsOverridesAndWhatIsUnpaired(String text) {
    assertThat(provider.places("text.characters", Name.of(text))).containsExactly("text");
  }

  @Test
  void namesTheLanguagesWhoseTextIsWrong() {
    assertThat(
            provider.places(
                "text.characters",
                new OrganizationBuilder()
                    .mission(
                        LocalizedText.of("ar", "سلام\u202E")
                            .with("en", "peace")
                            .with("fr", "paix\u0000"))
                    .build()))
        .containsExactly("mission[ar]", "mission[fr]");
  }

  @Test
  void countsWhatIsOpen() {
    String balanced = "\u2067".repeat(125) + "\u2069".repeat(125);

    assertThat(provider.places("text.characters", Name.of(balanced.repeat(3)))).isEmpty();
    assertThat(provider.places("text.characters", Name.of(balanced + "\u2069")))
        .containsExactly("text");
  }

  @ParameterizedTest
  @CsvSource({"2066, 2069", "202B, 202C"})
  void rejectsMoreOpenAtOnceThanAReaderCanShow(String opening, String closing) {
    String open = Character.toString(Integer.parseInt(opening, 16)).repeat(126);
    String closed = Character.toString(Integer.parseInt(closing, 16)).repeat(126);

    assertThat(provider.places("text.characters", Name.of(open + closed))).containsExactly("text");
  }
}
