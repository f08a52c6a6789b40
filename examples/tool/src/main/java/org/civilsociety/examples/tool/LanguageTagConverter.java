package org.civilsociety.examples.tool;

import java.util.IllformedLocaleException;
import java.util.Locale;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Takes a language tag as it stands, and mends none. */
final class LanguageTagConverter implements ITypeConverter<Locale> {

  @Override
  public Locale convert(String tag) {
    try {
      return new Locale.Builder().setLanguageTag(tag).build();
    } catch (IllformedLocaleException e) {
      throw new TypeConversionException(
          "must be a language tag such as ar or fr-CA; found '" + tag + "'");
    }
  }
}
