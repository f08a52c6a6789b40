package org.civilsociety.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

final class TextsTest {

  private static Texts messages(String... readers) {
    return Texts.of(
        Texts.class::getResourceAsStream,
        "/ContributorValidationMessages",
        List.of(readers).stream().map(Locale::forLanguageTag).toList());
  }

  @Test
  void areLoadedOnceForALanguageHoweverManyWaysReadersAskForIt() {
    assertThat(messages("ar-PS")).isSameAs(messages("ar")).isSameAs(messages("de", "ar-x-a1"));
    assertThat(messages("en-x-a1")).isSameAs(messages("ja")).isSameAs(messages());
  }

  @Test
  void differByLanguage() {
    assertThat(messages("fr")).isNotSameAs(messages("es"));
  }
}
