package org.civilsociety.constraints;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.civilsociety.ContactPoint;
import org.civilsociety.report.ProfileValidator;
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
        "email | info@می\u200Cخواهم.ایران",
        "telephone | +970 2 298\u22129490",
        "telephone | +970 2 298 9490",
        "telephone | (02) 298-9490 ext. 12",
        "telephone | tel:+97022989490",
        "telephone | ٠٢ ٢٩٨٩٤٩٠",
        "fax | +33 1 40 00 00 00",
        "fax | (+33) 1 40 00 00 00",
        "fax | +(33) 1.40.00",
        "telephone | 112",
        "telephone | 12345678901234567890123",
        "telephone | \u200E+970\u20112\u2013298\u202F9490",
        "telephone | 02 \u200E298-9490",
        "telephone | tel:+97022989490;ext=12",
        "telephone | 298 9490 x\u00A012",
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
        "email | a@b.org\u00A0",
        "email | \u200Ba@b.org",
        "email | .a@b.org",
        "email | a@-b.org",
        "email | a@b.org/c",
        "email | a@b.org?c",
        "email | info@.org",
        "email | info@example.org.",
        "email | info@example..org",
        "email | @example.org",
        "email | info@",
        "telephone | none",
        "telephone | 12",
        "telephone | +",
        "telephone | 1.2.3",
        "telephone | ........123",
        "telephone | ++970 2 298",
        "telephone | 298 9490 ext",
        "telephone | 123456789012345678901234",
        "fax | 298-9490 after six",
        "website | www.example.org",
        "website | ftp://example.org",
        "website | http:/example.org",
        "website | https//example.org",
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
        "Phone: 02 123",
        "Res: +91 11 23456789",
        "About: 5",
        "SMS: +1555",
        "Skype: 123",
        "Email:info@example.org",
        "E-Mail:info@example.org",
        "Web:www.example.org",
        "Website:https://example.org",
        "Attn:Jane",
        "fe80::1",
        "Phone:",
        "Tel.:+970 2 298",
        "Tel:298",
        "E-mail: info@example.org",
        "WhatsApp: +970",
        "Mo-Fr: 9-17",
        "twitter:@miftah",
        "Fax:\u00A0(02) 298",
        "هاتف:298",
        "example.org:123456",
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
        "javascript: alert(1)",
        "JavaScript:\nalert(1)",
        "javascript:(alert)(1)",
        "javascript:1",
        "javascript:",
        "java\u00ADscript:\u00A0alert(1)",
        "DATA: text/html,x",
        "vbs:\t1",
        "ms-msdt: /id",
        "search-ms:(x)",
        "skype:someone",
        "skype:123?call",
        "bitcoin:1A1zP1eP5QGefi2DMPTfTL5SLmv7DivfNa",
        "sip:+1555@example.org",
        "SMS:+1555",
        "mk:@MSITStore:C:",
        "ftp:10.0.0.1",
        "itms-services:1",
        "data: 298",
        "emailx:info@example.org",
        "a:b"
      })
  void rejectsEveryOtherScheme(String value) {
    assertThat(provider.places("contact.unsafe", ContactPoint.of("website", value)))
        .containsExactly("value");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "website   | www.example.org            | https://www.example.org",
        "website   | www.example.org/a:b?c=d:e  | https://www.example.org/a:b?c=d:e",
        "website   | example.org:8080           | https://example.org:8080",
        "website   | http:/example.org          | http://example.org",
        "website   | HTTPS:example.org          | HTTPS://example.org",
        "website   | https//example.org         | https://example.org",
        "website   | مفتاح.فلسطين               | https://مفتاح.فلسطين",
        "website   | ftp://example.org          |",
        "website   | http://                    |",
        "website   | http:///example.org        |",
        "website   | info@example.org           |",
        "website   | nowhere                    |",
        "website   | 5.4.2016                   |",
        "website   | 02-298.9490                |",
        "website   | n.a                        |",
        "website   | e.g.                       |",
        "telephone | www.example.org            |"
      })
  void suggestsTheAddressThatWasProbablyMeant(String kind, String value, String suggestion) {
    assertThat(suggestions(kind, value))
        .isEqualTo(suggestion == null ? List.of() : List.of(suggestion));
  }

  @Test
  void suggestsTheSameWithoutSpacesAround() {
    assertThat(suggestions(ContactPoint.EMAIL, " info@example.org\u2003"))
        .containsExactly("info@example.org");
  }

  @Test
  void suggestsNothingThatIsTooLongToShow() {
    assertThat(suggestions(ContactPoint.WEBSITE, "www.example.org/" + "a".repeat(100))).isEmpty();
  }

  private static List<String> suggestions(String kind, String value) {
    return ProfileValidator.create()
        .validate(ContactPoint.of(kind, value))
        .findingsOf("contact.format")
        .get(0)
        .suggestions();
  }
}
