package org.civilsociety.internal;

import java.util.Arrays;
import java.util.IllformedLocaleException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.civilsociety.value.LanguageTag;

/** The registry of language subtags (RFC 5646), as far as the running Java has it. */
final class LanguageRegistry {

  /** Java knows some of them; these have been deprecated since 1989 and 2008. */
  private static final Map<String, String> DEPRECATED_LANGUAGES =
      Map.of("in", "id", "iw", "he", "ji", "yi", "jw", "jv", "mo", "ro");

  private static final Set<String> LANGUAGES = Set.of(Locale.getISOLanguages());
  private static final Pattern PRIVATE_COUNTRY = Pattern.compile("AA|Q[M-Z]|X[A-Z]|ZZ");
  private static final Pattern PRIVATE_SCRIPT = Pattern.compile("Qa[a-b][a-z]");
  private static final String ENGLISH_OED = "en-GB-oed";

  private LanguageRegistry() {}

  /** What to write instead of a deprecated tag; empty for one that is not deprecated. */
  static Optional<String> replacement(LanguageTag tag) {
    if (tag.value().equals(ENGLISH_OED)) {
      return Optional.of("en-GB-oxendict");
    }
    List<String> subtags = subtags(tag);
    String language = subtags.get(0);
    String current = DEPRECATED_LANGUAGES.get(language);
    if (current != null) {
      return Optional.of(current + tag.value().substring(language.length()));
    }
    Locale canonical = new Locale.Builder().setLanguageTag(tag.value()).build();
    boolean isSame =
        language.equals("x")
            || canonical.getLanguage().equals(language)
            || canonical.getLanguage().isEmpty();
    if (isSame) {
      return country(subtags).flatMap(country -> replacement(tag, country));
    }
    return Optional.of(canonical.toLanguageTag());
  }

  private static Optional<String> replacement(LanguageTag tag, String country) {
    return Locale.getISOCountries(Locale.IsoCountryCode.PART3).stream()
        .filter(former -> former.startsWith(country))
        .map(former -> former.substring(2))
        .filter(CountryRegistry::isAssigned)
        .filter(current -> !CountryRegistry.isAssigned(country))
        .findFirst()
        .map(current -> tag.value().replace("-" + country, "-" + current));
  }

  /** Says whether a part of the tag is certainly not in the registry. */
  static boolean isUnregistered(LanguageTag tag) {
    List<String> subtags = subtags(tag);
    String language = subtags.get(0);
    if (language.length() == 1) {
      return false;
    }
    boolean isLanguage =
        language.length() == 3
            || (language.length() == 2
                && (LANGUAGES.contains(language) || DEPRECATED_LANGUAGES.containsKey(language)))
            || language.equals("sh");
    return !isLanguage
        || script(subtags).filter(script -> !isScript(script)).isPresent()
        || country(subtags).filter(country -> !isCountry(country)).isPresent();
  }

  private static boolean isCountry(String country) {
    return CountryRegistry.isAssigned(country)
        || PRIVATE_COUNTRY.matcher(country).matches()
        || Set.of("AC", "CP", "CQ", "DG", "EA", "EU", "EZ", "IC", "TA", "UN").contains(country)
        || Locale.getISOCountries(Locale.IsoCountryCode.PART3).stream()
            .anyMatch(former -> former.startsWith(country));
  }

  private static boolean isScript(String script) {
    if (PRIVATE_SCRIPT.matcher(script).matches()) {
      return true;
    }
    try {
      Locale locale = new Locale.Builder().setScript(script).build();
      return !locale.getDisplayScript(Locale.ENGLISH).equals(script);
    } catch (IllformedLocaleException e) {
      return false;
    }
  }

  /** The subtags before any extension or private use, the language first. */
  private static List<String> subtags(LanguageTag tag) {
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

  private static Optional<String> country(List<String> subtags) {
    return subtags.stream().skip(1).filter(subtag -> subtag.length() == 2).findFirst();
  }
}
