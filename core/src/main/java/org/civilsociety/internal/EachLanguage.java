package org.civilsociety.internal;

import java.lang.annotation.Annotation;
import java.util.function.BiPredicate;
import org.civilsociety.validation.RecordPath;
import org.civilsociety.value.LanguageTag;
import org.civilsociety.value.LocalizedText;

/** Asks of each language's text what is asked of a plain one; reports at {@code mission[ar]}. */
abstract class EachLanguage<A extends Annotation> extends RuleValidator<A, LocalizedText>
    implements BiPredicate<LanguageTag, String> {

  abstract boolean holds(CharSequence text);

  /** Asks of one language's text. */
  @Override
  public final boolean test(LanguageTag language, String text) {
    return holds(text);
  }

  @Override
  public void check(LocalizedText text, Faults faults) {
    if (text.allMatch(this)) {
      return;
    }
    text.texts()
        .forEach(
            (language, words) -> {
              if (!holds(words)) {
                faults.add(RecordPath.ROOT.key(language.value()));
              }
            });
  }
}
