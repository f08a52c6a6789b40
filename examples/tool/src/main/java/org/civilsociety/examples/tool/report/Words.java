package org.civilsociety.examples.tool.report;

import java.util.Locale;
import java.util.ResourceBundle;

/** The words of a report in one language. */
final class Words {

  private final ReportLanguage language;
  private final ResourceBundle words;

  Words(ReportLanguage language) {
    this.language = language;
    words =
        ResourceBundle.getBundle(
            "org.civilsociety.examples.tool.report.Messages",
            language == ReportLanguage.EN ? Locale.ROOT : language.locale(),
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
  }

  ReportLanguage language() {
    return language;
  }

  String of(String key) {
    return words.getString(key);
  }

  /** A word and what it is about, {@code found: 1998}. */
  String labelled(String key, Object value) {
    return of(key) + of("colon") + " " + value;
  }

  /** What is not in the words of the language, with a reading direction of its own. */
  String apart(String value) {
    return of("value").replace("{value}", value);
  }
}
