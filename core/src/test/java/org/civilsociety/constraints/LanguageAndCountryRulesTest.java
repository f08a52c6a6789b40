package org.civilsociety.constraints;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import org.civilsociety.Name;
import org.civilsociety.OrganizationBuilder;
import org.civilsociety.PlaceBuilder;
import org.civilsociety.SourceBuilder;
import org.civilsociety.report.Finding;
import org.civilsociety.report.ProfileValidator;
import org.civilsociety.validation.Provider;
import org.civilsociety.value.CountryCode;
import org.civilsociety.value.LanguageTag;
import org.civilsociety.value.LocalizedText;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

@ParameterizedClass
@EnumSource(Provider.class)
class LanguageAndCountryRulesTest {

  private final Provider provider;

  LanguageAndCountryRulesTest(Provider provider) {
    this.provider = provider;
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "ar",
        "ar-PS",
        "fr",
        "es-419",
        "zh-Hant-TW",
        "arb",
        "sh",
        "he",
        "x-own",
        "en-GB-oxendict",
        "de-1996",
        "sr-Latn",
        "ku-Arab-IQ",
        "en-XK",
        "mul",
        "und",
        "en-u-ca-buddhist",
        "en-x-in",
        "en-001",
        "th-Thai",
        "cjm-Cham",
        "ja-Jpan",
        "kaw-Kawi",
        "ar-apc",
        "ar-arb",
        "zh-hak",
        "en-Qaaa",
        "en-Qabx-QM",
        "en-AA",
        "i-default",
        "i-mingo",
        "tlh",
        "x-cs-CS"
      })
  void acceptsLanguagesOfTheRegistry(String language) {
    assertThat(provider.places("language.deprecated", in(language))).isEmpty();
    assertThat(provider.places("language.unregistered", in(language))).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "iw",
        "in",
        "ji",
        "jw",
        "mo",
        "iw-IL",
        "in-ID",
        "en-GB-oed",
        "fr-DD",
        "sr-Latn-YU",
        "sr-CS",
        "ru-SU",
        "nl-AN",
        "my-BU",
        "art-lojban",
        "zh-min",
        "cel-gaulish",
        "i-enochian",
        "i-hak",
        "sgn-US",
        "zh-yue",
        "no-bok"
      })
  void warnsOfATagThatAnotherHasReplaced(String language) {
    assertThat(provider.places("language.deprecated", in(language))).containsExactly("language");
    assertThat(provider.places("language.unregistered", in(language))).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"xx", "en-UK", "ar-ZY", "qq-PS", "en-Abcd", "en-999", "eng", "fre-CA", "en-CT"})
  void warnsOfATagThatIsNotInTheRegistry(String language) {
    assertThat(provider.places("language.unregistered", in(language))).containsExactly("language");
    assertThat(provider.places("language.deprecated", in(language))).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "iw-IL, he-IL",
    "my-BU, my-MM",
    "en-GB-oed, en-GB-oxendict",
    "art-lojban, jbo",
    "sr-CS,",
    "zh-min,",
    "zh-min-nan, nan",
    "sgn-US, ase",
    "i-klingon, tlh",
    "en-UK, en-GB",
    "fre-CA, fr-CA",
    "eng-UK, en-GB",
    "ara, ar",
    "en-999,",
    "xx,"
  })
  void suggestsTheTagThatWasProbablyMeant(String language, String suggestion) {
    assertThat(ProfileValidator.create().validate(in(language)).findings())
        .filteredOn(finding -> finding.path().toString().equals("language"))
        .extracting(Finding::suggestions)
        .containsExactly(suggestion == null ? List.of() : List.of(suggestion));
  }

  @Test
  void suggestsATagThatNoRuleFindsFaultWith() {
    assertThat(ProfileValidator.create().validate(in("ger-DD")).findings())
        .filteredOn(finding -> finding.path().toString().equals("language"))
        .extracting(Finding::rule, Finding::suggestions)
        .containsExactly(
            tuple("language.deprecated", List.of("de-DE")),
            tuple("language.unregistered", List.of("de-DE")));
  }

  @Test
  void namesTheLanguageOfAText() {
    assertThat(
            provider.places(
                "language.deprecated",
                new OrganizationBuilder()
                    .vision(LocalizedText.of("he", "שלום").with("iw-IL", "שלום"))
                    .build()))
        .containsExactly("vision[iw-IL]");
    assertThat(
            provider.places(
                "language.unregistered",
                new OrganizationBuilder()
                    .vision(LocalizedText.of("fr", "La paix").with("xx-PS", "La paz"))
                    .build()))
        .containsExactly("vision[xx-PS]");
    assertThat(
            provider.places(
                "language.unregistered",
                new SourceBuilder().language(LanguageTag.parse("xx")).build()))
        .containsExactly("language");
  }

  @ParameterizedTest
  @CsvSource({"PS,", "FR,", "XK,", "ZZ, country", "UK, country", "SU, country", "AA, country"})
  void warnsOfACodeThatNoCountryHas(String country, String place) {
    assertThat(
            provider.places(
                "country.unassigned",
                new PlaceBuilder().country(CountryCode.parse(country)).build()))
        .isEqualTo(place == null ? List.of() : List.of(place));
  }

  @Test
  void asksNoPlaceForACountry() {
    assertThat(provider.places("country.unassigned", new PlaceBuilder().build())).isEmpty();
  }

  private static Name in(String language) {
    return Name.in(language, "سلام");
  }
}
