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
class TextLengthTest {

  private static final String SMILE = "\uD83D\uDE42";

  record Plain(@TextLength(max = 3) @Nullable CharSequence text) {}

  record Localized(@TextLength(max = 3) @Nullable LocalizedText mission) {}

  record Contained(
      List<@TextLength(max = 3) String> lines,
      Optional<@TextLength(max = 3) String> locality,
      List<@TextLength(max = 3) LocalizedText> labels) {}

  record Repeated(
      @TextLength(max = 2, message = "first") @TextLength(max = 4, message = "second") String text,
      List<@TextLength(max = 2, message = "third") @TextLength(max = 4, message = "fourth") String>
          lines) {}

  private final Provider provider;

  TextLengthTest(Provider provider) {
    this.provider = provider;
  }

  @Nested
  class OfPlainText {

    @ParameterizedTest
    @ValueSource(strings = {"", "   ", "a", "abc", "سلم", "niñ", SMILE + SMILE + SMILE})
    void acceptsUpToTheMostCharacters(String text) {
      assertThat(provider.findings(new Plain(text))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"abcd", "    ", "سلام", "niñe", SMILE + SMILE + SMILE + SMILE})
    void rejectsOneMore(String text) {
      assertThat(provider.findings(new Plain(text))).containsExactly("text.too-long at text");
    }

    @ParameterizedTest(name = "{index}")
    @ValueSource(strings = {"\uD83D\uD83D\uD83D\uD83D", "ab" + "\uDE42\uD83D"})
    void countsEachHalfOfABrokenPair(String text) {
      assertThat(provider.findings(new Plain(text))).containsExactly("text.too-long at text");
    }

    @Test
    void acceptsNull() {
      assertThat(provider.findings(new Plain(null))).isEmpty();
    }

    @Test
    void readsAnyCharSequence() {
      assertThat(provider.findings(new Plain(CharBuffer.wrap("abcd"))))
          .containsExactly("text.too-long at text");
    }
  }

  @Nested
  class OfLocalizedText {

    @Test
    void acceptsUpToTheMostCharactersInEachLanguage() {
      assertThat(
              provider.findings(
                  new Localized(
                      LocalizedText.of("en", "abc").with("ar", "سلم").with("es", SMILE + "ñ"))))
          .isEmpty();
    }

    @Test
    void rejectsATextThatIsTooLongAtItsLanguage() {
      assertThat(
              provider.findings(
                  new Localized(LocalizedText.of("en", "abc").with("zh-Hant", "公民社會"))))
          .containsExactly("text.too-long at mission[zh-Hant]");
    }

    @Test
    void rejectsEachTextThatIsTooLongOnce() {
      assertThat(
              provider.findings(
                  new Localized(LocalizedText.of("fr", "société").with("ar", "مجتمع"))))
          .containsExactly("text.too-long at mission[ar]", "text.too-long at mission[fr]");
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
            List.of("abc", "abcd"),
            Optional.of("Rabat"),
            List.of(LocalizedText.empty(), LocalizedText.of("ar", "شبكة")));

    assertThat(provider.findings(contained))
        .containsExactly(
            "text.too-long at labels[1].<list element>[ar]",
            "text.too-long at lines[1].<list element>",
            "text.too-long at locality");
  }

  @Test
  void acceptsEmptyContainers() {
    assertThat(provider.findings(new Contained(List.of(), Optional.empty(), List.of()))).isEmpty();
  }

  @Test
  void canBeRepeated() {
    assertThat(provider.messages(new Repeated("abcde", List.of("abcde", "abc"))))
        .containsExactlyInAnyOrder("first", "second", "third", "fourth", "third");
  }
}
