package org.civilsociety.internal;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.civilsociety.value.LanguageTag;

/** The registry of language subtags (RFC 5646), as far as the running Java has it. */
final class LanguageRegistry {

  /** What is written for a language or a country where the registry has another code. */
  private static final Map<String, String> MISTAKEN_LANGUAGES = mistakenLanguages();

  private static final Map<String, String> MISTAKEN_COUNTRIES = Map.of("UK", "GB");

  private static final Set<String> LANGUAGES = Set.of(Locale.getISOLanguages());
  private static final Pattern REGION = Pattern.compile("[A-Z]{2}|[0-9]{3}");
  private static final Pattern PRIVATE_COUNTRY = Pattern.compile("AA|Q[M-Z]|X[A-Z]|ZZ");

  /** The scripts of the registry of 2024-03-06; Java knows only some of them. */
  private static final Set<String> SCRIPTS =
      Set.of(
          ("Adlm Afak Aghb Ahom Arab Aran Armi Armn Avst Bali Bamu Bass Batk Beng Bhks Blis "
                  + "Bopo Brah Brai Bugi Buhd Cakm Cans Cari Cham Cher Chis Chrs Cirt Copt Cpmn Cprt "
                  + "Cyrl Cyrs Deva Diak Dogr Dsrt Dupl Egyd Egyh Egyp Elba Elym Ethi Gara Geok Geor "
                  + "Glag Gong Gonm Goth Gran Grek Gujr Gukh Guru Hanb Hang Hani Hano Hans Hant Hatr "
                  + "Hebr Hira Hluw Hmng Hmnp Hrkt Hung Inds Ital Jamo Java Jpan Jurc Kali Kana Kawi "
                  + "Khar Khmr Khoj Kitl Kits Knda Kore Kpel Krai Kthi Lana Laoo Latf Latg Latn Leke "
                  + "Lepc Limb Lina Linb Lisu Loma Lyci Lydi Mahj Maka Mand Mani Marc Maya Medf Mend "
                  + "Merc Mero Mlym Modi Mong Moon Mroo Mtei Mult Mymr Nagm Nand Narb Nbat Newa Nkdb "
                  + "Nkgb Nkoo Nshu Ogam Olck Onao Orkh Orya Osge Osma Ougr Palm Pauc Pcun Pelm Perm "
                  + "Phag Phli Phlp Phlv Phnx Piqd Plrd Prti Psin Ranj Rjng Rohg Roro Runr Samr Sara "
                  + "Sarb Saur Sgnw Shaw Shrd Shui Sidd Sidt Sind Sinh Sogd Sogo Sora Soyo Sund Sunu "
                  + "Sylo Syrc Syre Syrj Syrn Tagb Takr Tale Talu Taml Tang Tavt Tayo Telu Teng Tfng "
                  + "Tglg Thaa Thai Tibt Tirh Tnsa Todr Tols Toto Tutg Ugar Vaii Visp Vith Wara Wcho "
                  + "Wole Xpeo Xsux Yezi Yiii Zanb Zinh Zmth Zsye Zsym Zxxx Zyyy Zzzz")
              .split(" ", -1));

  private static final Pattern PRIVATE_SCRIPT = Pattern.compile("Qa[a-b][a-z]");

  /** Codes that ISO 3166 reserves, and the world and its parts by the numbers of UN M.49. */
  private static final Set<String> OTHER_REGIONS =
      Set.of(
          ("AC CP CQ DG EA EU EZ IC TA UN 001 002 003 005 009 011 013 014 015 017 018 019 021 029"
                  + " 030 034 035 039 053 054 057 061 142 143 145 150 151 154 155 202 419")
              .split(" ", -1));

  private LanguageRegistry() {}

  /** ISO 639-2 has codes of three letters for languages that the registry has by two. */
  private static Map<String, String> mistakenLanguages() {
    Map<String, String> codes = new HashMap<>();
    for (String language : Locale.getISOLanguages()) {
      if (!DeprecatedLanguages.isLanguage(language)) {
        codes.put(Locale.forLanguageTag(language).getISO3Language(), language);
      }
    }
    String bibliographic =
        "alb:sq arm:hy baq:eu bur:my chi:zh cze:cs dut:nl fre:fr geo:ka ger:de gre:el ice:is mac:mk"
            + " mao:mi may:ms per:fa rum:ro slo:sk tib:bo wel:cy";
    for (String pair : bibliographic.split(" ", -1)) {
      codes.put(pair.substring(0, 3), pair.substring(4));
    }
    return Map.copyOf(codes);
  }

  /** Says whether a part of the tag is certainly not in the registry. */
  static boolean isUnregistered(LanguageTag tag) {
    List<String> subtags = subtags(tag);
    String language = subtags.get(0);
    if (language.length() == 1) {
      return false;
    }
    return !isLanguage(language)
        || script(subtags).filter(script -> !isScript(script)).isPresent()
        || region(subtags).filter(region -> !isRegion(region)).isPresent();
  }

  /** The registered and current tag that was probably meant; empty where there is not one. */
  static Optional<String> likely(LanguageTag tag) {
    List<String> subtags = subtags(tag);
    String language = subtags.get(0);
    String region = region(subtags).orElse("");
    String likely =
        MISTAKEN_LANGUAGES.getOrDefault(language, language)
            + tag.value()
                .substring(language.length())
                .replaceFirst("-" + region, "-" + MISTAKEN_COUNTRIES.getOrDefault(region, region));
    return DeprecatedLanguages.successor(LanguageTag.parse(likely))
        .filter(meant -> !isUnregistered(meant))
        .map(LanguageTag::value);
  }

  /** Of three letters Java knows too few to say of one that it is none. */
  private static boolean isLanguage(String language) {
    return language.length() == 3
        ? !MISTAKEN_LANGUAGES.containsKey(language)
        : LANGUAGES.contains(language)
            || DeprecatedLanguages.isLanguage(language)
            || language.equals("sh");
  }

  private static boolean isRegion(String region) {
    return CountryRegistry.isAssigned(region)
        || PRIVATE_COUNTRY.matcher(region).matches()
        || OTHER_REGIONS.contains(region)
        || DeprecatedLanguages.isCountry(region);
  }

  private static boolean isScript(String script) {
    return SCRIPTS.contains(script)
        || PRIVATE_SCRIPT.matcher(script).matches()
        || isScriptOfUnicode(script);
  }

  /** A newer Java knows newer scripts. */
  private static boolean isScriptOfUnicode(String script) {
    try {
      Character.UnicodeScript.forName(script);
      return true;
    } catch (IllegalArgumentException e) {
      return false;
    }
  }

  /** The subtags before any extension or private use, the language first. */
  static List<String> subtags(LanguageTag tag) {
    List<String> all = Arrays.asList(tag.value().split("-", -1));
    int length = 1;
    while (length < all.size() && all.get(length).length() > 1) {
      length++;
    }
    return all.subList(0, length);
  }

  private static Optional<String> script(List<String> subtags) {
    return subtags.stream()
        .skip(1)
        .filter(subtag -> subtag.length() == 4 && Character.isUpperCase(subtag.charAt(0)))
        .findFirst();
  }

  static Optional<String> region(List<String> subtags) {
    return subtags.stream().skip(1).filter(REGION.asMatchPredicate()).findFirst();
  }
}
