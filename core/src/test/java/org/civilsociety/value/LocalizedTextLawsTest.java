package org.civilsociety.value;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** However its texts are held, few or many, they are a map in the order in which they came. */
class LocalizedTextLawsTest {

  private static final LanguageTag NONE = LanguageTag.parse("zxx");

  @Provide
  Arbitrary<Map<LanguageTag, String>> texts() {
    Arbitrary<LanguageTag> languages =
        Arbitraries.of(
                "ar", "en", "fr", "es", "und", "ar-PS", "he", "ku", "pt-BR", "zh-Hant", "tr", "ber")
            .map(LanguageTag::parse);
    Arbitrary<String> words = Arbitraries.of("", "السلم", "paix", "paz");
    return languages
        .list()
        .uniqueElements()
        .flatMap(
            some ->
                words
                    .list()
                    .ofSize(some.size())
                    .map(
                        chosen -> {
                          Map<LanguageTag, String> texts = new LinkedHashMap<>();
                          for (int i = 0; i < some.size(); i++) {
                            texts.put(some.get(i), chosen.get(i));
                          }
                          return texts;
                        }));
  }

  @Property
  void holdsTheTextsInTheirOrder(@ForAll("texts") Map<LanguageTag, String> texts) {
    Map<LanguageTag, String> held = LocalizedText.of(texts).texts();

    assertThat(held).isEqualTo(texts).hasSameHashCodeAs(texts).hasToString(texts.toString());
    assertThat(texts).isEqualTo(held);
    assertThat(new ArrayList<>(held.keySet())).isEqualTo(new ArrayList<>(texts.keySet()));
    assertThat(new ArrayList<>(held.values())).isEqualTo(new ArrayList<>(texts.values()));
    assertThat(held.get(NONE)).isNull();
    assertThat(held.containsKey(NONE)).isFalse();
    texts.forEach((language, text) -> assertThat(held.get(language)).isEqualTo(text));
    List<LanguageTag> met = new ArrayList<>();
    held.forEach((language, text) -> met.add(language));
    assertThat(met).isEqualTo(new ArrayList<>(texts.keySet()));
  }

  @Property
  void isTheSameWhenItIsMadeOneByOne(@ForAll("texts") Map<LanguageTag, String> texts) {
    LocalizedText text = LocalizedText.empty();
    for (Map.Entry<LanguageTag, String> entry : texts.entrySet()) {
      text = text.with(entry.getKey(), "before").with(entry.getKey(), entry.getValue());
    }

    assertThat(text).isEqualTo(LocalizedText.of(texts));
    assertThat(new ArrayList<>(text.texts().keySet())).isEqualTo(new ArrayList<>(texts.keySet()));
  }

  @Property
  void cannotBeChanged(@ForAll("texts") Map<LanguageTag, String> texts) {
    Map<LanguageTag, String> held = LocalizedText.of(texts).texts();

    assertThatThrownBy(() -> held.put(NONE, "x")).isInstanceOf(UnsupportedOperationException.class);
    if (!held.isEmpty()) {
      assertThatThrownBy(() -> held.remove(held.keySet().iterator().next()))
          .isInstanceOf(UnsupportedOperationException.class);
      assertThatThrownBy(() -> held.entrySet().iterator().next().setValue("x"))
          .isInstanceOf(UnsupportedOperationException.class);
    }
  }

  @Property
  void asksOfEachTextUntilOneDoesNotMatch(@ForAll("texts") Map<LanguageTag, String> texts) {
    LocalizedText text = LocalizedText.of(texts);

    assertThat(text.allMatch((language, words) -> !words.isEmpty()))
        .isEqualTo(texts.values().stream().noneMatch(String::isEmpty));
    assertThat(text.allMatch((language, words) -> language.value().length() == 2))
        .isEqualTo(texts.keySet().stream().allMatch(language -> language.value().length() == 2));
  }
}
