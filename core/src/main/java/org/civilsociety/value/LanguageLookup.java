package org.civilsociety.value;

import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/** Which of the languages at hand serves a reader best. */
final class LanguageLookup {

  private static final Set<String> TRADITIONAL_CHINESE_REGIONS = Set.of("TW", "HK", "MO");

  private LanguageLookup() {}

  static Optional<LanguageTag> best(Collection<LanguageTag> available, List<Locale> preferred) {
    return firstOf(preferred, locale -> byLookup(available, locale))
        .or(() -> firstOf(preferred, locale -> byPrimaryLanguage(available, locale)))
        .or(() -> first(available, LanguageTag.UNDETERMINED::equals))
        .or(() -> available.stream().findFirst());
  }

  /** RFC 4647, section 3.4: the range is cut from its end until a tag is equal to it. */
  private static Optional<LanguageTag> byLookup(
      Collection<LanguageTag> available, Locale preferred) {
    String range = preferred.toLanguageTag();
    while (!range.isEmpty()) {
      String wanted = range;
      Optional<LanguageTag> found =
          first(available, tag -> tag.toLocale().toLanguageTag().equalsIgnoreCase(wanted));
      if (found.isPresent()) {
        return found;
      }
      range = withoutLastSubtag(range);
    }
    return Optional.empty();
  }

  private static String withoutLastSubtag(String range) {
    int end = range.lastIndexOf('-');
    if (end >= 2 && range.charAt(end - 2) == '-') {
      end -= 2;
    }
    return range.substring(0, Math.max(end, 0));
  }

  /** The same language in another script or region, in the same script if there is a choice. */
  private static Optional<LanguageTag> byPrimaryLanguage(
      Collection<LanguageTag> available, Locale preferred) {
    String language = preferred.getLanguage();
    if (language.isEmpty()) {
      return Optional.empty();
    }
    return first(
            available,
            tag ->
                tag.toLocale().getLanguage().equals(language)
                    && script(tag.toLocale()).equals(script(preferred)))
        .or(() -> first(available, tag -> tag.toLocale().getLanguage().equals(language)));
  }

  private static String script(Locale locale) {
    if (locale.getScript().isEmpty() && locale.getLanguage().equals("zh")) {
      return TRADITIONAL_CHINESE_REGIONS.contains(locale.getCountry()) ? "Hant" : "Hans";
    }
    return locale.getScript();
  }

  private static Optional<LanguageTag> first(
      Collection<LanguageTag> available, Predicate<LanguageTag> wanted) {
    return available.stream().filter(wanted).findFirst();
  }

  private static Optional<LanguageTag> firstOf(
      List<Locale> preferred, java.util.function.Function<Locale, Optional<LanguageTag>> lookup) {
    return preferred.stream().map(lookup).flatMap(Optional::stream).findFirst();
  }
}
