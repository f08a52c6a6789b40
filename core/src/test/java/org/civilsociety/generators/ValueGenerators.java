package org.civilsociety.generators;

import java.util.Locale;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;
import org.civilsociety.value.Code;
import org.civilsociety.value.CountryCode;
import org.civilsociety.value.LanguageTag;
import org.civilsociety.value.LocalizedText;
import org.civilsociety.value.RecordId;

/** Ids, languages, countries, codes and texts in several languages. */
public final class ValueGenerators {

  private static final Arbitrary<RecordId> RECORD_IDS =
      Choice.weighted(
              Tuple.of(
                  8, Arbitraries.of("miftah", "taawon", "shabaka", "red", "r-5", "r-6", "r-7")),
              Tuple.of(
                  4,
                  Arbitraries.of(
                      "-",
                      "0",
                      "GB-CHC-202918",
                      "https://ror.org/000xkb537",
                      "d'Abidjan/3",
                      "a\"b\\c",
                      "جمعية",
                      "réseau",
                      "协会",
                      "😀",
                      "a\u202eb",
                      "😀".repeat(RecordId.MAX_CHARACTERS))),
              Tuple.of(2, tokens(20)))
          .map(RecordId::parse);

  private static final Arbitrary<LanguageTag> LANGUAGE_TAGS =
      Choice.weighted(
              Tuple.of(8, Arbitraries.of("en", "ar", "fr", "es", "zh-Hant", "zh-Hans", "und")),
              Tuple.of(
                  3,
                  Arbitraries.of(
                      "ar-PS",
                      "en-GB",
                      "es-419",
                      "pt-BR",
                      "he",
                      "iw",
                      "zh-TW",
                      "sr-Latn-RS",
                      "sl-rozaj-biske",
                      "de-CH-1996",
                      "zh-cmn-Hans-CN",
                      "en-GB-oed",
                      "i-klingon",
                      "zh-min-nan",
                      "ar-u-nu-latn",
                      "und-Arab",
                      "x-source",
                      "en-x-a-b1")),
              Tuple.of(2, composedTags()))
          .map(LanguageTag::parse);

  private static final Arbitrary<Code> CODES =
      Choice.weighted(
          Tuple.of(
              6,
              Arbitraries.of(
                      "sdg:5",
                      "dac:15170",
                      "icnptso:A10",
                      "ukcat:AR101",
                      "pcs:SM010000",
                      "iso3166-2:PS-JEM",
                      "https://metadata.un.org/sdg/5",
                      "a:b:c",
                      "x.y-2://z")
                  .map(Code::parse)),
          Tuple.of(1, AddressGenerators.webAddresses().map(address -> Code.parse(address.value()))),
          Tuple.of(2, Combinators.combine(schemes(), tokens(20)).as(Code::of)));

  private static final Arbitrary<LocalizedText> LOCALIZED_TEXTS =
      Choice.maps(languageTags(), TextGenerators.texts(), 3).map(LocalizedText::of);

  private ValueGenerators() {}

  /** Ids; the few that come often let references meet their records. */
  public static Arbitrary<RecordId> recordIds() {
    return RECORD_IDS;
  }

  /** Well-formed language tags in any letter case. */
  public static Arbitrary<LanguageTag> languageTags() {
    return LANGUAGE_TAGS;
  }

  /** Texts in no, one or several languages. */
  public static Arbitrary<LocalizedText> localizedTexts() {
    return LOCALIZED_TEXTS;
  }

  /** Two capital letters. */
  public static Arbitrary<CountryCode> countryCodes() {
    return Choice.of(
            Arbitraries.of("PS", "MA", "MX", "FR", "CN", "XK"),
            Arbitraries.strings().withCharRange('A', 'Z').ofLength(2))
        .map(CountryCode::parse);
  }

  /** Codes of known and unknown schemes, and concepts' web addresses. */
  public static Arbitrary<Code> codes() {
    return CODES;
  }

  /** Texts of at least one character without white space and controls. */
  static Arbitrary<String> tokens(int maxCharacters) {
    return TextGenerators.codePoints()
        .map(c -> isTokenCharacter(c) ? c : 'x')
        .list()
        .ofMinSize(1)
        .ofMaxSize(maxCharacters)
        .map(
            codePoints -> {
              StringBuilder token = new StringBuilder();
              codePoints.forEach(token::appendCodePoint);
              return token.toString();
            });
  }

  private static boolean isTokenCharacter(int character) {
    return !Character.isWhitespace(character)
        && !Character.isSpaceChar(character)
        && !Character.isISOControl(character);
  }

  private static Arbitrary<String> schemes() {
    return Combinators.combine(
            Arbitraries.strings().withCharRange('a', 'z').ofLength(1),
            Arbitraries.strings().withCharRange('a', 'z').numeric().withChars(".-").ofMaxLength(8))
        .as(String::concat)
        .filter(scheme -> !scheme.equals("http") && !scheme.equals("https"));
  }

  private static Arbitrary<String> composedTags() {
    return Combinators.combine(
            Arbitraries.strings().withCharRange('a', 'z').ofMinLength(2).ofMaxLength(3),
            Arbitraries.of("", "", "-latn", "-ARAB", "-Hant"),
            Arbitraries.of("", "", "-ps", "-MX", "-001"),
            Arbitraries.of("", "", "-fonipa", "-1901"),
            Arbitraries.of("", "", "-u-ca-islamic", "-a-bcd"),
            Arbitraries.of("", "", "-x-Abc-12"),
            Arbitraries.of(true, false))
        .as(
            (language, script, region, variant, extension, privateUse, capitals) -> {
              String tag = language + script + region + variant + extension + privateUse;
              return capitals ? tag.toUpperCase(Locale.ROOT) : tag;
            });
  }
}
