package org.civilsociety.internal;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.civilsociety.value.LanguageTag;

/** What the registry of language subtags (RFC 5646) has deprecated, and what has replaced it. */
final class DeprecatedLanguages {

  private static final String NO_REPLACEMENT = "";
  private static final Pattern EXTENDED_LANGUAGE = Pattern.compile("[a-z]{3}");

  /** Java knows some of them; these have been deprecated since 1989 and 2008. */
  private static final Map<String, String> LANGUAGES =
      Map.of("in", "id", "iw", "he", "ji", "yi", "jw", "jv", "mo", "ro");

  private static final Map<String, String> COUNTRIES =
      Map.ofEntries(
          Map.entry("AN", NO_REPLACEMENT),
          Map.entry("BU", "MM"),
          Map.entry("CS", NO_REPLACEMENT),
          Map.entry("DD", "DE"),
          Map.entry("FX", "FR"),
          Map.entry("NT", NO_REPLACEMENT),
          Map.entry("SU", NO_REPLACEMENT),
          Map.entry("TP", "TL"),
          Map.entry("YD", "YE"),
          Map.entry("YU", NO_REPLACEMENT),
          Map.entry("ZR", "CD"));

  /** Whole tags; of those of the time before the subtags Java would make up a private one. */
  private static final Map<String, String> WHOLE_TAGS = new HashMap<>();

  private static final Set<String> CURRENT_WHOLE_TAGS = Set.of("i-default", "i-mingo");

  static {
    for (String none : List.of("zh-min", "cel-gaulish", "i-enochian")) {
      WHOLE_TAGS.put(none, NO_REPLACEMENT);
    }
    String replaced =
        "en-GB-oed:en-GB-oxendict no-bok:nb no-nyn:nn zh-cmn:cmn zh-cmn-Hans:cmn-Hans"
            + " zh-cmn-Hant:cmn-Hant zh-gan:gan zh-min-nan:nan zh-wuu:wuu zh-yue:yue sgn-BR:bzs"
            + " sgn-CO:csn sgn-DE:gsg sgn-DK:dsl sgn-ES:ssp sgn-FR:fsl sgn-GB:bfi sgn-GR:gss"
            + " sgn-IE:isg sgn-IT:ise sgn-JP:jsl sgn-MX:mfs sgn-NI:ncs sgn-NL:dse sgn-NO:nsl"
            + " sgn-PT:psr sgn-SE:swl sgn-US:ase sgn-ZA:sfs";
    for (String pair : replaced.split(" ", -1)) {
      int colon = pair.indexOf(':');
      WHOLE_TAGS.put(pair.substring(0, colon), pair.substring(colon + 1));
    }
  }

  private DeprecatedLanguages() {}

  static boolean isLanguage(String language) {
    return LANGUAGES.containsKey(language);
  }

  static boolean isCountry(String country) {
    return COUNTRIES.containsKey(country);
  }

  static boolean contain(LanguageTag tag) {
    return !current(tag).equals(tag.value());
  }

  /** What to write instead of a deprecated tag, else the tag; empty where several replace it. */
  static Optional<LanguageTag> successor(LanguageTag tag) {
    return Optional.of(current(tag))
        .filter(text -> !text.equals(NO_REPLACEMENT))
        .map(LanguageTag::parse);
  }

  private static String current(LanguageTag tag) {
    String whole = tag.value();
    List<String> subtags = LanguageRegistry.subtags(tag);
    String language = subtags.get(0);
    if (WHOLE_TAGS.containsKey(whole) || CURRENT_WHOLE_TAGS.contains(whole)) {
      return WHOLE_TAGS.getOrDefault(whole, whole);
    }
    if (isLanguage(language)) {
      return LANGUAGES.getOrDefault(language, language) + whole.substring(language.length());
    }
    Locale canonical = new Locale.Builder().setLanguageTag(whole).build();
    boolean isReplaced =
        !Set.of(language, "").contains(canonical.getLanguage()) && !language.equals("x");
    if (isReplaced && !hasExtendedLanguage(subtags)) {
      return canonical.toLanguageTag();
    }
    String region = LanguageRegistry.region(subtags).orElse("");
    String current = COUNTRIES.getOrDefault(region, region);
    return current.equals(NO_REPLACEMENT) && !region.isEmpty()
        ? NO_REPLACEMENT
        : whole.replaceFirst("-" + region, "-" + current);
  }

  /** {@code ar-arz} is written {@code arz} too, but not deprecated. */
  private static boolean hasExtendedLanguage(List<String> subtags) {
    return subtags.size() > 1
        && subtags.get(0).length() > 1
        && EXTENDED_LANGUAGE.matcher(subtags.get(1)).matches();
  }
}
