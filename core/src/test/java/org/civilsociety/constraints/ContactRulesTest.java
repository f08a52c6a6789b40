package org.civilsociety.constraints;

import static org.assertj.core.api.Assertions.assertThat;

import org.civilsociety.ContactPoint;
import org.civilsociety.validation.Provider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

@ParameterizedClass
@EnumSource(Provider.class)
class ContactRulesTest {

  private final Provider provider;

  ContactRulesTest(Provider provider) {
    this.provider = provider;
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "email | info@miftah.org",
        "email | mailto:info@miftah.org",
        "email | معلومات@مفتاح.فلسطين",
        "telephone | +970 2 298 9490",
        "telephone | (02) 298-9490 ext. 12",
        "telephone | tel:+97022989490",
        "telephone | ٠٢ ٢٩٨٩٤٩٠",
        "fax | +33 1 40 00 00 00",
        "website | https://www.miftah.org/ar",
        "website | http://مفتاح.فلسطين/",
        "chat | anything at all",
        "Email | of a kind that is not known"
      })
  void acceptsTheFormThatAKindAsksFor(String kind, String value) {
    assertThat(provider.places("contact.format", ContactPoint.of(kind, value))).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "email | nobody",
        "email | a@b@example.org",
        "email | a b@example.org",
        "email | info@example",
        "email | info@.org",
        "email | info@example.org.",
        "email | info@example..org",
        "email | @example.org",
        "email | info@",
        "telephone | none",
        "telephone | 12",
        "telephone | +",
        "telephone | 123456789012345678901234",
        "fax | 298-9490 after six",
        "website | www.example.org",
        "website | ftp://example.org",
        "website | nowhere"
      })
  void warnsOfAnyOther(String kind, String value) {
    assertThat(provider.places("contact.format", ContactPoint.of(kind, value)))
        .containsExactly("value");
  }

  @Test
  void saysThatAContactWasLeftBlank() {
    assertThat(provider.places("contact.blank", ContactPoint.blank(ContactPoint.FAX)))
        .containsExactly("value");
    assertThat(provider.places("contact.blank", ContactPoint.of(ContactPoint.FAX, "1"))).isEmpty();
    assertThat(provider.places("contact.format", ContactPoint.blank(ContactPoint.FAX))).isEmpty();
    assertThat(provider.places("contact.unsafe", ContactPoint.blank(ContactPoint.FAX))).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "https://example.org/a:b",
        "HTTP://example.org",
        "mailto:info@example.org",
        "tel:+970",
        "+970 2 298",
        "example.org",
        "example.org:8080/path",
        "localhost:8080",
        "ask for Hanan: 298",
        "مفتاح: ٢٩٨",
        ": nothing before it",
        "java script:no browser runs it",
        "example.org:443?x",
        ""
      })
  void acceptsContactsThatRunNothing(String value) {
    assertThat(provider.places("contact.unsafe", ContactPoint.of("chat", value))).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "javascript:alert(1)",
        "JavaScript:alert(1)",
        " javascript:alert(1)",
        "java\tscript:alert(1)",
        "java\u200Bscript:alert(1)",
        "java\nscript\r:alert(1)",
        "\u0001javascript:alert(1)",
        "\u00A0\u2003javascript:alert(1)",
        "data:text/html,x",
        "vbscript:x",
        "file:///etc/passwd",
        "ftp://example.org",
        "blob:https://example.org",
        "localhost:alert(1)",
        "example.org:alert(1)",
        "example.org:123456",
        "skype:someone",
        "a:b"
      })
  void rejectsEveryOtherScheme(String value) {
    assertThat(provider.places("contact.unsafe", ContactPoint.of("website", value)))
        .containsExactly("value");
  }
}
