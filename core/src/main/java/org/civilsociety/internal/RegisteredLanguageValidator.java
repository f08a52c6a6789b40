package org.civilsociety.internal;

import org.civilsociety.constraints.RegisteredLanguage;
import org.civilsociety.validation.RecordPath;
import org.civilsociety.value.LanguageTag;
import org.civilsociety.value.LocalizedText;

/** Decides {@link RegisteredLanguage}. */
public final class RegisteredLanguageValidator {

  private static final LanguageAnswers HOLDS =
      new LanguageAnswers(language -> !LanguageRegistry.isUnregistered(language));

  private RegisteredLanguageValidator() {}

  private static void check(RecordPath place, LanguageTag language, Faults faults) {
    if (!HOLDS.test(language)) {
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
      if (text.allMatch((language, words) -> HOLDS.test(language))) {
        return;
      }
      text.texts()
          .keySet()
          .forEach(
              language ->
                  RegisteredLanguageValidator.check(
                      RecordPath.ROOT.key(language.value()), language, faults));
    }
  }
}
