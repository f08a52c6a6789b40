package org.civilsociety.value;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LanguageLookupTest {

  private static Optional<String> best(String available, String preferred) {
    LocalizedText text = LocalizedText.empty();
    for (String language : available.split(" ", -1)) {
      text = text.with(language, "text in " + language);
    }
    Locale[] locales =
        Arrays.stream(preferred.split(" ", -1)).map(Locale::forLanguageTag).toArray(Locale[]::new);
    return text.language(locales).map(LanguageTag::value);
  }

  @ParameterizedTest
  @CsvSource({
    "en ar fr,ar,ar",
    "en ar fr,ar-PS,ar",
    "en ar ar-PS,ar-PS,ar-PS",
    "en ar-PS ar,ar,ar",
    "zh zh-Hant zh-Hant-CN,zh-Hant-CN-x-private1-private2,zh-Hant-CN",
    "zh zh-Hant,zh-Hant-CN-x-private1-private2,zh-Hant",
    "en zh,zh-Hant-CN-x-private1-private2,zh",
    "en ar,ar-PS-u-nu-latn,ar",
    "en ar-x-source ar,ar-x-source-a,ar-x-source",
    "es sr-Latn sr,sr-Latn-RS,sr-Latn",
    "en es-419 es,es-419,es-419"
  })
  void cutsThePreferenceFromItsEnd(String available, String preferred, String expected) {
    assertThat(best(available, preferred)).contains(expected);
  }

  @ParameterizedTest
  @CsvSource({
    "en ar-PS,ar,ar-PS",
    "en ar-PS,ar-EG,ar-PS",
    "es fr-CA,fr-FR,fr-CA",
    "en zh-Hans zh-Hant,zh-TW,zh-Hant",
    "en zh-Hant zh-Hans,zh-CN,zh-Hans",
    "en zh-Hant zh-Hans,zh,zh-Hans",
    "en zh-Hans zh-Hant,zh-HK,zh-Hant",
    "en zh-Hans zh-Hant,zh-MO,zh-Hant",
    "en zh-CN zh-TW,zh-Hant,zh-TW",
    "en zh-TW zh-CN,zh-Hans,zh-CN",
    "en zh-Hans,zh-TW,zh-Hans",
    "en sr-Cyrl sr-Latn-RS,sr-Latn,sr-Latn-RS"
  })
  void takesTheSameLanguageInAnotherRegionOrScript(
      String available, String preferred, String expected) {
    assertThat(best(available, preferred)).contains(expected);
  }

  @ParameterizedTest
  @CsvSource({"en iw,he,iw", "en he,iw,he", "en iw,he-IL,iw", "en in,id,in", "en ji,yi,ji"})
  void takesADeprecatedTagForItsSuccessor(String available, String preferred, String expected) {
    assertThat(best(available, preferred)).contains(expected);
  }

  @ParameterizedTest
  @CsvSource({
    "en fr ar,fr ar,fr",
    "en fr ar,ar fr,ar",
    "en fr ar,de ar fr,ar",
    "ar-PS fr,ar fr,fr",
    "en ar-PS fr-CA,fr ar,fr-CA"
  })
  void servesTheFirstPreferenceThatItCan(String available, String preferred, String expected) {
    assertThat(best(available, preferred)).contains(expected);
  }

  @ParameterizedTest
  @CsvSource({
    "fr und,ar,und",
    "fr es und,ar zh,und",
    "fr es,ar,fr",
    "es fr,ar zh,es",
    "ar en,arc,ar",
    "fr ars,ar,fr",
    "x-source en,x-source,x-source",
    "en und,und,und",
    "en x-source,x-source-a,x-source"
  })
  void fallsBackToTheUnknownLanguageAndThenToTheFirst(
      String available, String preferred, String expected) {
    assertThat(best(available, preferred)).contains(expected);
  }

  @Test
  void fallsBackWithoutAnyPreference() {
    assertThat(LocalizedText.of("fr", "oui").with("und", "OK").text()).contains("OK");
    assertThat(LocalizedText.of("fr", "oui").with("es", "sí").text()).contains("oui");
  }

  @Test
  void findsNothingInNoText() {
    assertThat(LocalizedText.empty().text(Locale.FRENCH)).isEmpty();
    assertThat(LocalizedText.empty().language()).isEmpty();
  }

  @Test
  void understandsALocaleThatPredatesLanguageTags() {
    Locale japanese = Locale.forLanguageTag("ja-JP-u-ca-japanese-x-lvariant-JP");

    assertThat(LocalizedText.of("en", "a").with("ja", "平和").text(japanese)).contains("平和");
  }
}
