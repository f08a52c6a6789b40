package org.civilsociety.internal;

import org.civilsociety.constraints.RegisteredLanguage;
import org.civilsociety.validation.RecordPath;
import org.civilsociety.value.LanguageTag;
import org.civilsociety.value.LocalizedText;

/** Decides {@link RegisteredLanguage}. */
public final class RegisteredLanguageValidator {

  private RegisteredLanguageValidator() {}

  private static void check(RecordPath place, LanguageTag language, Faults faults) {
    if (LanguageRegistry.isUnregistered(language)) {
      faults.add(place, () -> Detail.suggesting(LanguageRegistry.likely(language)));
    }
  }

  /** For a tag. */
  public static final class OfTag extends RuleValidator<RegisteredLanguage, LanguageTag> {
    @Override
    public void check(LanguageTag language, Faults faults) {
      RegisteredLanguageValidator.check(RecordPath.ROOT, language, faults);
    }
  }

  /** For the languages of a text. */
  public static final class OfLocalizedText
      extends RuleValidator<RegisteredLanguage, LocalizedText> {
    @Override
    public void check(LocalizedText text, Faults faults) {
      text.texts()
          .keySet()
          .forEach(
              language ->
                  RegisteredLanguageValidator.check(
                      RecordPath.ROOT.key(language.value()), language, faults));
    }
  }
}
