package org.civilsociety.jackson.document;

import java.util.List;
import java.util.Locale;
import org.civilsociety.internal.Texts;
import org.civilsociety.jackson.format.Fault;

/** What is said of documents, in the language of a reader. */
final class Words {

  private final List<Locale> languages;
  private final long maxBytes;
  private final int maxLevels;

  /**
   * Takes the words of a language.
   *
   * @param languages the languages of the reader, the best first
   * @param maxBytes the most bytes of a text
   * @param maxLevels the most levels of it
   */
  Words(List<Locale> languages, long maxBytes, int maxLevels) {
    this.languages = List.copyOf(languages);
    this.maxBytes = maxBytes;
    this.maxLevels = maxLevels;
  }

  List<Locale> languages() {
    return languages;
  }

  String of(String key) {
    return Texts.of(
            Words.class::getResourceAsStream,
            "/org/civilsociety/jackson/document/Messages",
            languages)
        .text(key)
        .orElse(key)
        .replace("{bytes}", Long.toString(maxBytes))
        .replace("{levels}", Integer.toString(maxLevels));
  }

  String of(Fault fault) {
    return of(fault.key()).replace("{names}", String.join(of("comma") + " ", fault.names()));
  }
}
