package org.civilsociety.value;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CodeTest {

  @ParameterizedTest
  @CsvSource({
    "sdg:5,sdg,5",
    "dac:15170,dac,15170",
    "iso3166-2:PS-JEM,iso3166-2,PS-JEM",
    "a:b:c,a,b:c",
    "local:رمز,local,رمز",
    "x.y-2://z,x.y-2,//z",
    "httpx:1,httpx,1"
  })
  void takesSchemeAndCodeApartAtTheFirstColon(String text, String scheme, String value) {
    Code code = Code.parse(text);

    assertThat(code.scheme()).contains(scheme);
    assertThat(code.value()).isEqualTo(value);
    assertThat(Code.of(scheme, value)).isEqualTo(code);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "https://metadata.un.org/sdg/5",
        "http://example.org",
        "HTTPS://example.org/مفهوم",
        "https://vocabulaire.example/égalité"
      })
  void takesAConceptsAddressAsAWhole(String address) {
    Code code = Code.parse(address);

    assertThat(code.scheme()).isEmpty();
    assertThat(code.value()).isEqualTo(address);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "", "5", ":5", "sdg:", "sdg", "SDG:5", "Sdg:5", "1sdg:5", "s dg:5", "sdg: 5", "sdg:5\n",
        "رمز:5", "-a:5", "a_b:5"
      })
  void refusesWhatNamesNoSchemeInLowerCase(String text) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Code.parse(text))
        .withMessageStartingWith("a code must");
  }

  @ParameterizedTest
  @ValueSource(strings = {"http:5", "https:", "http://", "https://user@example.org/", "HTTP:x"})
  void refusesAnAddressThatIsNone(String text) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Code.parse(text))
        .withMessageContaining("web address");
  }

  @Test
  void refusesToMakeACodeOfAnAddressScheme() {
    assertThatIllegalArgumentException().isThrownBy(() -> Code.of("http", "5"));
  }

  @Test
  void showsTheRefusedText() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Code.parse("SDG:5"))
        .withMessageEndingWith("found \"SDG:5\"");
  }

  @Test
  void isAsLongAsAnAddressAtMost() {
    String longest = "a:" + "1".repeat(WebAddress.MAX_CHARACTERS - 2);

    assertThat(Code.parse(longest).text()).isEqualTo(longest);
    assertThatIllegalArgumentException().isThrownBy(() -> Code.parse(longest + "1"));
  }
}
