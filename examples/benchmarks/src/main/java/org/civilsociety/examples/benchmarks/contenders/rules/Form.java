package org.civilsociety.examples.benchmarks.contenders.rules;

import org.civilsociety.value.Code;
import org.civilsociety.value.CountryCode;
import org.civilsociety.value.LanguageTag;
import org.civilsociety.value.PartialDate;
import org.civilsociety.value.RecordId;
import org.civilsociety.value.WebAddress;
import org.jspecify.annotations.Nullable;

/**
 * What a text of a plain record has to be where the model has a type of its own, which is asked.
 */
public enum Form {
  /** The id of a record. */
  ID,
  /** An id that has to be there. */
  REQUIRED_ID,
  /** A language tag. */
  LANGUAGE,
  /** A country code. */
  COUNTRY,
  /** A date that may be partial. */
  DATE,
  /** A code with its scheme. */
  CODE,
  /** A web address. */
  ADDRESS;

  /**
   * Says whether a text has this form.
   *
   * @param text the text; null if there is none
   * @return true if it has
   */
  public boolean fits(@Nullable String text) {
    if (text == null) {
      return this != REQUIRED_ID;
    }
    if (this == LANGUAGE && isShortLanguage(text)) {
      return true;
    }
    try {
      return parsed(text) != null;
    } catch (IllegalArgumentException e) {
      return false;
    }
  }

  private Object parsed(String text) {
    return switch (this) {
      case ID, REQUIRED_ID -> RecordId.parse(text);
      case LANGUAGE -> LanguageTag.parse(text);
      case COUNTRY -> CountryCode.parse(text);
      case DATE -> PartialDate.parse(text);
      case CODE -> Code.parse(text);
      case ADDRESS -> WebAddress.parse(text);
    };
  }

  /** Any two or three letters may be a language, and most tags are two letters. */
  private static boolean isShortLanguage(String text) {
    int length = text.length();
    return (length == 2 || length == 3)
        && isSmall(text.charAt(0))
        && isSmall(text.charAt(1))
        && isSmall(text.charAt(length - 1));
  }

  private static boolean isSmall(char c) {
    return c >= 'a' && c <= 'z';
  }
}
