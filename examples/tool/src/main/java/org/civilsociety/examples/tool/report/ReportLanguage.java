package org.civilsociety.examples.tool.report;

import java.util.Locale;

/** A language that the rules and reports are told in. */
public enum ReportLanguage {
  /** English. */
  EN,
  /** Arabic. */
  AR,
  /** French. */
  FR,
  /** Spanish. */
  ES;

  /**
   * Returns the language.
   *
   * @return a locale without a country
   */
  public Locale locale() {
    return Locale.forLanguageTag(toString());
  }

  /** Returns the language tag. */
  @Override
  public String toString() {
    return name().toLowerCase(Locale.ROOT);
  }
}
