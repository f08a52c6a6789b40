package org.civilsociety.value;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.function.BiPredicate;

/** A text in more languages than are looked at one after the other. */
final class ManyTexts extends LocalizedText {

  private final Map<LanguageTag, String> texts;

  ManyTexts(Map<LanguageTag, String> texts) {
    requireNotTooMany(texts);
    Map<LanguageTag, String> copy = new LinkedHashMap<>();
    texts.forEach(
        (language, text) ->
            copy.put(
                Objects.requireNonNull(language, "language"),
                Objects.requireNonNull(text, "text")));
    requireNotTooMany(copy); // others may have added to the original meanwhile
    this.texts = Collections.unmodifiableMap(copy);
  }

  private static void requireNotTooMany(Map<LanguageTag, String> texts) {
    if (texts.size() > MAX_LANGUAGES) {
      throw new IllegalArgumentException(
          "a text must have at most " + MAX_LANGUAGES + " languages; found " + texts.size());
    }
  }

  @Override
  public Map<LanguageTag, String> texts() {
    return texts;
  }

  @Override
  public LocalizedText with(LanguageTag language, String text) {
    Map<LanguageTag, String> changed = new LinkedHashMap<>(texts);
    changed.put(language, text);
    return of(changed);
  }

  @Override
  public boolean allMatch(BiPredicate<? super LanguageTag, ? super String> condition) {
    return texts.entrySet().stream()
        .allMatch(entry -> condition.test(entry.getKey(), entry.getValue()));
  }
}
