package org.civilsociety.value;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LanguageTagTest {

  @ParameterizedTest
  @CsvSource({
    "ar,ar",
    "AR-ps,ar-PS",
    "EN-gb,en-GB",
    "zh-hant,zh-Hant",
    "ZH-HANS-cn,zh-Hans-CN",
    "ES-419,es-419",
    "Sr-lATN-rs,sr-Latn-RS",
    "MN-cYRL-mn,mn-Cyrl-MN",
    "en-CA-X-CA,en-CA-x-ca",
    "AZ-latn-X-LATN,az-Latn-x-latn",
    "ar-U-NU-LATN,ar-u-nu-latn",
    "UND,und",
    "IW,iw",
    "I-KLINGON,i-klingon",
    "X-Source,x-source"
  })
  void putsTheLetterCaseInTheOrderOfRfc5646(String written, String recommended) {
    assertThat(LanguageTag.parse(written).value()).isEqualTo(recommended);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "-",
        "a",
        "en-",
        "-en",
        "en--US",
        "en--US!",
        "ar_PS",
        "ar PS",
        "عربي",
        "englishlanguage",
        "en-u",
        "x-",
        "en-GB-GB-GB-",
        "fr\n",
        "*"
      })
  void refusesWhatIsNoTag(String text) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> LanguageTag.parse(text))
        .withMessageStartingWith("a language");
  }

  @ParameterizedTest
  @ValueSource(strings = {"en-a-bbb-a-ccc", "de-1901-1901", "sl-rozaj-ROZAJ"})
  void refusesASubtagThatStandsTwice(String text) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> LanguageTag.parse(text))
        .withMessageContaining("must not repeat");
  }

  @ParameterizedTest
  @ValueSource(strings = {"en-a-bbb-b-bbb", "en-x-a-a-foo-foo", "de-1901-1996", "zh-min-nan"})
  void acceptsWhatRfc5646LetsStandTwice(String text) {
    assertThat(LanguageTag.parse(text)).hasToString(text);
  }

  @Test
  void isOrderedByItsCharacters() {
    assertThat(LanguageTag.parse("ar")).isLessThan(LanguageTag.parse("ar-PS"));
  }

  @Test
  void showsTheRefusedText() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> LanguageTag.parse("en--US!"))
        .withMessageContaining("BCP 47")
        .withMessageEndingWith("found \"en--US!\"");
  }

  @Test
  void refusesATagOfMoreThanAHundredCharacters() {
    String longest = "en-x-" + "a2345678-".repeat(10) + "a2345";

    assertThat(LanguageTag.parse(longest).value()).hasSize(LanguageTag.MAX_CHARACTERS);
    assertThatIllegalArgumentException()
        .isThrownBy(() -> LanguageTag.parse(longest + "6"))
        .withMessageContaining("at most 100 characters; found 101");
  }

  @Test
  void keepsADeprecatedTagApartFromItsSuccessor() {
    assertThat(LanguageTag.parse("iw")).isNotEqualTo(LanguageTag.parse("he"));
    assertThat(LanguageTag.parse("iw").toLocale()).isEqualTo(LanguageTag.parse("he").toLocale());
  }

  @Test
  void convertsFromALocale() {
    assertThat(LanguageTag.from(Locale.forLanguageTag("ar-PS")).value()).isEqualTo("ar-PS");
    assertThat(LanguageTag.from(Locale.ROOT)).isEqualTo(LanguageTag.UNDETERMINED);
  }

  @Test
  void convertsToALocale() {
    assertThat(LanguageTag.parse("zh-Hant").toLocale().getScript()).isEqualTo("Hant");
    assertThat(LanguageTag.UNDETERMINED.toLocale()).isEqualTo(Locale.ROOT);
  }
}
