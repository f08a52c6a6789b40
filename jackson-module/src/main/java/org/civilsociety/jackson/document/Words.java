package org.civilsociety.jackson.document;

import java.util.List;
import java.util.Locale;
import org.civilsociety.internal.Texts;
import org.civilsociety.jackson.format.Fault;

/** What is said of documents, in the language of a reader. */
final class Words {

  private static final String NAMES = "{names}";

  private final List<Locale> languages;

  Words(List<Locale> languages) {
    this.languages = List.copyOf(languages);
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
        .orElse(key);
  }

  String of(Fault fault) {
    return of(fault.key()).replace(NAMES, String.join(of("comma") + " ", fault.names()));
  }
}
