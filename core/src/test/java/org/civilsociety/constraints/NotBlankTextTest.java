package org.civilsociety.constraints;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.CharBuffer;
import java.util.List;
import java.util.Optional;
import org.civilsociety.validation.Provider;
import org.civilsociety.value.LocalizedText;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

@ParameterizedClass
@EnumSource(Provider.class)
class NotBlankTextTest {

  record Plain(@NotBlankText @Nullable CharSequence text) {}

  record Localized(@NotBlankText @Nullable LocalizedText mission) {}

  record Contained(
      List<@NotBlankText String> lines,
      Optional<@NotBlankText String> locality,
      List<@NotBlankText LocalizedText> labels) {}

  record Repeated(
      @NotBlankText(message = "first") @NotBlankText(message = "second") String text,
      List<@NotBlankText(message = "third") @NotBlankText(message = "fourth") String> lines) {}

  private final Provider provider;

  NotBlankTextTest(Provider provider) {
    this.provider = provider;
  }

  @Nested
  class OfPlainText {

    @ParameterizedTest(name = "{index}")
    @ValueSource(
        strings = {
          "a",
          "-",
          "…",
          "السلم الأهلي",
          "Société civile",
          "niñez",
          "  padded\n",
          "می\u200Cخواهم",
          "\u200F٪",
          "\uD83D\uDE42",
          "\u2764\uFE0F",
          "\uE000",
          "\uD800"
        })
    void acceptsWhatCanBeRead(String text) {
      assertThat(provider.findings(new Plain(text))).isEmpty();
    }

    @ParameterizedTest(name = "{index}")
    @ValueSource(
        strings = {
          "",
          " ",
          "\t\r\n",
          "\u0000",
          "\u0085",
          "\u00A0",
          "\u061C",
          "\u2003",
          "\u200B",
          "\u200D",
          "\u200E \u200F",
          "\u2029",
          "\u202A\u202C",
          "\u2800",
          "\u3000",
          "\u3164\u115F\u1160\uFFA0",
          "\uFEFF",
          "\uFE0F",
          "\u034F",
          "\u17B4\u180B",
          "\uDB40\uDD00",
          "\uFFFF\uFDD0\uDBFF\uDFFE",
          "\uDB40\uDC01"
        })
    void rejectsWhatShowsNothing(String text) {
      assertThat(provider.findings(new Plain(text))).containsExactly("text.blank at text");
    }

    @Test
    void acceptsNull() {
      assertThat(provider.findings(new Plain(null))).isEmpty();
    }

    @Test
    void readsAnyCharSequence() {
      assertThat(provider.findings(new Plain(CharBuffer.wrap(" "))))
          .containsExactly("text.blank at text");
    }
  }

  @Nested
  class OfLocalizedText {

    @Test
    void acceptsTextsThatCanBeRead() {
      assertThat(
              provider.findings(
                  new Localized(LocalizedText.of("en", "civil peace").with("ar", "السلم الأهلي"))))
          .isEmpty();
    }

    @Test
    void rejectsABlankTextAtItsLanguage() {
      assertThat(
              provider.findings(
                  new Localized(LocalizedText.of("en", "civil peace").with("ar", "\u200F"))))
          .containsExactly("text.blank at mission[ar]");
    }

    @Test
    void rejectsEachBlankTextOnce() {
      assertThat(
              provider.findings(
                  new Localized(
                      LocalizedText.of("fr", " ").with("es-419", "\u00A0").with("und", ""))))
          .containsExactly(
              "text.blank at mission[es-419]",
              "text.blank at mission[fr]",
              "text.blank at mission[und]");
    }

    @Test
    void acceptsTheAbsentText() {
      assertThat(provider.findings(new Localized(LocalizedText.empty()))).isEmpty();
    }

    @Test
    void acceptsNull() {
      assertThat(provider.findings(new Localized(null))).isEmpty();
    }
  }

  @Test
  void appliesInsideContainers() {
    Contained contained =
        new Contained(
            List.of("Rue de la Paix", " "),
            Optional.of("\t"),
            List.of(LocalizedText.empty(), LocalizedText.of("ar", " ")));

    assertThat(provider.findings(contained))
        .containsExactly(
            "text.blank at labels[1].<list element>[ar]",
            "text.blank at lines[1].<list element>",
            "text.blank at locality");
  }

  @Test
  void acceptsEmptyContainers() {
    assertThat(provider.findings(new Contained(List.of(), Optional.empty(), List.of()))).isEmpty();
  }

  @Test
  void canBeRepeated() {
    assertThat(provider.messages(new Repeated(" ", List.of(" "))))
        .containsExactlyInAnyOrder("first", "second", "third", "fourth");
  }
}
