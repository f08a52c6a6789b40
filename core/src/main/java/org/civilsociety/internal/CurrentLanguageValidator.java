package org.civilsociety.internal;

import org.civilsociety.constraints.CurrentLanguage;
import org.civilsociety.validation.RecordPath;
import org.civilsociety.value.LanguageTag;
import org.civilsociety.value.LocalizedText;

/** Decides {@link CurrentLanguage}. */
public final class CurrentLanguageValidator {

  private static final LanguageAnswers HOLDS =
      new LanguageAnswers(language -> !DeprecatedLanguages.contain(language));

  private CurrentLanguageValidator() {}

  private static void check(RecordPath place, LanguageTag language, Faults faults) {
    if (!HOLDS.test(language)) {
      faults.add(place, () -> Detail.suggesting(LanguageRegistry.likely(language)));
    }
  }

  /** For a tag. */
  public static final class OfTag extends RuleValidator<CurrentLanguage, LanguageTag> {
    @Override
    public void check(LanguageTag language, Faults faults) {
      CurrentLanguageValidator.check(RecordPath.ROOT, language, faults);
    }
  }

  /** For the languages of a text. */
  public static final class OfLocalizedText extends RuleValidator<CurrentLanguage, LocalizedText> {
    @Override
    public void check(LocalizedText text, Faults faults) {
      if (text.allMatch((language, words) -> HOLDS.test(language))) {
        return;
      }
      text.texts()
          .keySet()
          .forEach(
              language ->
                  CurrentLanguageValidator.check(
                      RecordPath.ROOT.key(language.value()), language, faults));
    }
  }
}
