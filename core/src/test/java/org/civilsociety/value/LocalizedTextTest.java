package org.civilsociety.value;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import java.util.LinkedHashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;

class LocalizedTextTest {

  private static final LanguageTag ARABIC = LanguageTag.parse("ar");
  private static final LocalizedText PEACE =
      LocalizedText.of("en", "civil peace").with("ar", "السلم الأهلي").with("fr", "paix civile");

  @Test
  void keepsTheOrderInWhichLanguagesCame() {
    assertThat(PEACE.texts().keySet())
        .extracting(LanguageTag::value)
        .containsExactly("en", "ar", "fr");
    assertThat(PEACE.with("en", "peace").texts().values())
        .containsExactly("peace", "السلم الأهلي", "paix civile");
  }

  @Test
  void isEqualInWhateverOrder() {
    LocalizedText other =
        LocalizedText.of("fr", "paix civile").with("ar", "السلم الأهلي").with("en", "civil peace");

    assertThat(other).isEqualTo(PEACE).hasSameHashCodeAs(PEACE);
    assertThat(other.with("en", "peace")).isNotEqualTo(PEACE);
  }

  @Test
  void leavesTheOriginalAsItWas() {
    LocalizedText before = LocalizedText.of("es", "paz");

    before.with("es", "otra").with("ar", "سلام");

    assertThat(before).isEqualTo(LocalizedText.of("es", "paz"));
  }

  @Test
  void findsExactlyOneLanguage() {
    assertThat(PEACE.in(ARABIC)).contains("السلم الأهلي");
    assertThat(LocalizedText.of("ar-PS", "سلم").in(ARABIC)).isEmpty();
  }

  @Test
  void takesLettersOfAnyCaseAsOneLanguage() {
    assertThat(LocalizedText.of("AR-ps", "أ").with("ar-PS", "ب").texts()).hasSize(1);
  }

  @Test
  void isEmptyWithoutTexts() {
    assertThat(LocalizedText.empty().isEmpty()).isTrue();
    assertThat(LocalizedText.of(Map.of())).isEqualTo(LocalizedText.empty());
    assertThat(LocalizedText.of("en", "").isEmpty()).isFalse();
  }

  @Test
  void refusesALanguageThatIsNone() {
    assertThatIllegalArgumentException().isThrownBy(() -> LocalizedText.of("en_GB!", "peace"));
    assertThatIllegalArgumentException().isThrownBy(() -> PEACE.with("", "peace"));
  }

  @Test
  void refusesMoreLanguagesThanATextMayHave() {
    Map<LanguageTag, String> texts = new LinkedHashMap<>();
    for (int i = 0; i < LocalizedText.MAX_LANGUAGES; i++) {
      texts.put(LanguageTag.parse("x-" + i), "");
    }
    assertThat(LocalizedText.of(texts).texts()).hasSize(LocalizedText.MAX_LANGUAGES);
    texts.put(LanguageTag.parse("ar"), "");

    assertThatIllegalArgumentException()
        .isThrownBy(() -> LocalizedText.of(texts))
        .withMessageContaining("at most 1000 languages; found 1001");
  }

  @Test
  void countsTheLanguagesThatAMapGivesAndNotThoseThatItSaysItHas() {
    Map<LanguageTag, String> texts =
        new LinkedHashMap<>() {
          @Override
          public int size() {
            return LocalizedText.MAX_LANGUAGES;
          }
        };
    for (int i = 0; i <= LocalizedText.MAX_LANGUAGES; i++) {
      texts.put(LanguageTag.parse("x-" + i), "");
    }

    assertThatIllegalArgumentException()
        .isThrownBy(() -> LocalizedText.of(texts))
        .withMessageContaining("at most 1000 languages; found 1001");
  }

  @Test
  @SuppressWarnings("NullAway")
  void refusesNull() {
    Map<LanguageTag, String> withoutText = new LinkedHashMap<>();
    withoutText.put(ARABIC, null);
    Map<LanguageTag, String> withoutLanguage = new LinkedHashMap<>();
    withoutLanguage.put(null, "peace");

    assertThatNullPointerException().isThrownBy(() -> LocalizedText.of(withoutText));
    assertThatNullPointerException().isThrownBy(() -> LocalizedText.of(withoutLanguage));
    assertThatNullPointerException().isThrownBy(() -> LocalizedText.of("ar", null));
  }

  @Test
  void doesNotChangeWithTheMapItCameFrom() {
    Map<LanguageTag, String> texts = new LinkedHashMap<>();
    texts.put(ARABIC, "سلام");
    LocalizedText text = LocalizedText.of(texts);

    texts.put(ARABIC, "other");
    texts.put(LanguageTag.UNDETERMINED, "more");

    assertThat(text).isEqualTo(LocalizedText.of("ar", "سلام"));
  }

  @Test
  void givesTextsThatCannotBeChanged() {
    assertThatExceptionOfType(UnsupportedOperationException.class)
        .isThrownBy(() -> PEACE.texts().put(ARABIC, "other"));
    assertThatExceptionOfType(UnsupportedOperationException.class)
        .isThrownBy(() -> PEACE.texts().keySet().clear());
  }

  @Test
  void showsNoMoreThanAFewLanguages() {
    LocalizedText text = PEACE.with("es", "paz").with("de", "Frieden").with("it", "pace");

    assertThat(text).asString().contains("de: \"Frieden\"").doesNotContain("pace").endsWith(", …}");
  }

  @Test
  void showsExcerptsOfItsTexts() {
    assertThat(LocalizedText.of("en", "a\nb").with("ar", "سلام"))
        .hasToString("{en: \"a\\nb\", ar: \"سلام\"}");
  }
}
