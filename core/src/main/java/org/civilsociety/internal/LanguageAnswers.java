package org.civilsociety.internal;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Predicate;
import org.civilsociety.value.LanguageTag;

/** Asks something of a language; of one of two letters, of which there are few, only once. */
final class LanguageAnswers implements Predicate<LanguageTag> {

  private final Predicate<LanguageTag> question;
  private final Map<LanguageTag, Boolean> known = new ConcurrentHashMap<>();

  LanguageAnswers(Predicate<LanguageTag> question) {
    this.question = question;
  }

  @Override
  public boolean test(LanguageTag language) {
    if (language.value().length() != 2) {
      return question.test(language);
    }
    Boolean answer = known.get(language);
    if (answer == null) {
      answer = question.test(language);
      known.put(language, answer);
    }
    return answer;
  }
}
