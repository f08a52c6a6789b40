package org.civilsociety.internal;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.civilsociety.value.LanguageTag;

/** What the registry of language subtags (RFC 5646) has deprecated, and what has replaced it. */
final class DeprecatedLanguages {

  private static final String NO_REPLACEMENT = "";

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

  /** Whole tags of the time before the subtags, where Java would make up a private one. */
  private static final Map<String, String> WHOLE_TAGS =
      Map.of(
          "en-GB-oed", "en-GB-oxendict", "zh-min", NO_REPLACEMENT, "cel-gaulish", NO_REPLACEMENT);

  private static final Set<String> CURRENT_WHOLE_TAGS = Set.of("i-default", "i-mingo");

  private DeprecatedLanguages() {}

  static boolean isLanguage(String language) {
    return LANGUAGES.containsKey(language);
  }

  static boolean isCountry(String country) {
    return COUNTRIES.containsKey(country);
  }

  static boolean contain(LanguageTag tag) {
    return !successor(tag).equals(tag.value());
  }

  /** What to write instead of a deprecated tag; empty where several have taken its place. */
  static Optional<String> replacement(LanguageTag tag) {
    return Optional.of(successor(tag)).filter(text -> !text.equals(NO_REPLACEMENT));
  }

  private static String successor(LanguageTag tag) {
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
    if (!Set.of(language, "").contains(canonical.getLanguage()) && !language.equals("x")) {
      return canonical.toLanguageTag();
    }
    String region = LanguageRegistry.region(subtags).orElse("");
    String current = COUNTRIES.getOrDefault(region, region);
    return current.equals(NO_REPLACEMENT) && !region.isEmpty()
        ? NO_REPLACEMENT
        : whole.replaceFirst("-" + region, "-" + current);
  }
}
