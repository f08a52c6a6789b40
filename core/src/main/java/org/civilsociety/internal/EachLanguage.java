package org.civilsociety.internal;

import java.lang.annotation.Annotation;
import org.civilsociety.validation.RecordPath;
import org.civilsociety.value.LocalizedText;

/** Asks of each language's text what is asked of a plain one; reports at {@code mission[ar]}. */
abstract class EachLanguage<A extends Annotation> extends RuleValidator<A, LocalizedText> {

  abstract boolean holds(CharSequence text);

  @Override
  public void check(LocalizedText text, Faults faults) {
    text.texts()
        .forEach(
            (language, words) -> {
              if (!holds(words)) {
                faults.add(RecordPath.ROOT.key(language.value()));
              }
            });
  }
}
