package org.civilsociety;

import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.civilsociety.value.LanguageTag;

/** Chooses one of several names for a reader. */
final class DisplayName {

  private DisplayName() {}

  static Optional<Name> of(List<Name> names, Locale... preferred) {
    List<Name> display = ofKind(Set.of(Name.Kind.DISPLAY), names);
    List<Name> labels = ofKind(Set.of(Name.Kind.DISPLAY, Name.Kind.LABEL), names);
    return best(labels, preferred)
        .filter(name -> isInOneOf(preferred, name))
        .or(() -> best(display.isEmpty() ? names : display, preferred));
  }

  private static List<Name> ofKind(Set<Name.Kind> kinds, List<Name> names) {
    return names.stream()
        .filter(name -> name.getKinds().stream().anyMatch(kinds::contains))
        .toList();
  }

  private static Optional<Name> best(List<Name> names, Locale... preferred) {
    Set<LanguageTag> languages =
        names.stream()
            .map(DisplayName::language)
            .collect(Collectors.toCollection(LinkedHashSet::new));
    return LanguageTag.lookup(languages, preferred)
        .flatMap(best -> names.stream().filter(name -> language(name).equals(best)).findFirst());
  }

  private static boolean isInOneOf(Locale[] preferred, Name name) {
    String language = language(name).toLocale().getLanguage();
    return Arrays.stream(preferred).anyMatch(locale -> locale.getLanguage().equals(language));
  }

  private static LanguageTag language(Name name) {
    return name.getLanguage().orElse(LanguageTag.UNDETERMINED);
  }
}
