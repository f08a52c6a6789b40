package org.civilsociety.examples.pictures;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.ResourceBundle;
import java.util.stream.Collectors;

/** The words that stand around what a record says: English, Arabic, French or Spanish. */
final class Words {

  private final ResourceBundle bundle;

  private Words(ResourceBundle bundle) {
    this.bundle = bundle;
  }

  /** Returns the words of a language; the English ones, if there are none in it. */
  static Words in(Locale language) {
    return new Words(
        ResourceBundle.getBundle(
            Words.class.getName(),
            language,
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES)));
  }

  /** The language that the words are in, which may be another than the one asked for. */
  Locale language() {
    Locale language = bundle.getLocale();
    return language.equals(Locale.ROOT) ? Locale.ENGLISH : language;
  }

  boolean isRightToLeft() {
    return language().getLanguage().equals("ar");
  }

  String of(String key, String... parts) {
    String words = bundle.getString(key);
    return parts.length == 0 ? words : new MessageFormat(words, Locale.ROOT).format(parts.clone());
  }

  String of(Enum<?> choice, String... parts) {
    return of(choice.getDeclaringClass().getSimpleName() + "." + choice.name(), parts);
  }

  /** Returns the words of a key that a record chose; empty, if there are none. */
  Optional<String> find(String key) {
    return bundle.containsKey(key) ? Optional.of(bundle.getString(key)) : Optional.empty();
  }

  /** Returns all words that need no completion, by their key: what a template asks for. */
  Map<String, String> all() {
    return bundle.keySet().stream()
        .collect(Collectors.toUnmodifiableMap(key -> key, bundle::getString));
  }
}
