package org.civilsociety.value;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.net.URI;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class WebAddressTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "https://www.miftah.org",
        "http://example.org/",
        "HTTPS://Example.ORG/A",
        "https://موقع.وزارة-الاتصالات.مصر/مسار",
        "https://société.example/été?lieu=Málaga#haut",
        "https://例子.测试/路径",
        "https://xn--wgbl6a.example/",
        "https://example.org/من-نحن?لغة=ع#أعلى",
        "https://example.org/😀",
        "http://192.0.2.1/",
        "http://[2001:db8::1]/",
        "http://[2001:db8::1]:8080/a",
        "https://example.org:8443",
        "https://example.org:/",
        "https://localhost",
        "https://my_host.example",
        "https://example.org.",
        "https://example.org?q=a@b",
        "https://example.org/~a/b%20c;d=1"
      })
  void acceptsPagesOnTheWeb(String text) {
    assertThat(WebAddress.parse(text).value()).isEqualTo(text);
    assertThat(WebAddress.parse(text).toUri()).isEqualTo(URI.create(text));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "javascript:alert(1)",
        "JavaScript:alert(1)",
        "javascript://example.org/%0Aalert(1)",
        "data:text/html,x",
        "ftp://example.org/",
        "file:///etc/passwd",
        "mailto:a@example.org",
        "vbscript:x",
        "httpx://example.org",
        "www.example.org",
        "//example.org/",
        "/path",
        "example.org:80"
      })
  void refusesEveryOtherScheme(String text) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> WebAddress.parse(text))
        .withMessageStartingWith("must be a web address, like \"https://www.example.org\"");
  }

  @ParameterizedTest
  @CsvSource({
    "https://user@example.org, it carries a user name or password",
    "https://user:secret@example.org/, it carries a user name or password",
    "https://example.org@evil.example/, it carries a user name or password",
    "https://@example.org, it carries a user name or password",
    "https:///path, it names no host",
    "https:example.org, it names no host",
    "https:/example.org, it names no host",
    "https://:80/, it names no host",
    "https://example.org:http/, its port is not a number",
    "https://example.org:١/, its port is not a number",
    "https://example.org:123456/, its port is not a number",
    "https://example.org:65536/, its port is not a number",
    "https://a..b/, its host is not a domain name",
    "https://./, its host is not a domain name",
    "https://ex%61mple.org/, its host is not a domain name",
    "https://user＠evil.example/, its host is not a domain name",
    "https://example.org／evil.example/, its host is not a domain name",
    "https://, it is not a URL",
    "https://[::1]evil.example/, it is not a URL",
    "https://[zz]/, it is not a URL",
    "https://example.org/a|b, it is not a URL",
    "https://example.org\\@evil.example/, it is not a URL",
    "https://example.org/%zz, it is not a URL"
  })
  void saysWhatIsWrong(String text, String reason) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> WebAddress.parse(text))
        .withMessageContaining(Excerpt.quoted(text) + ": " + reason);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        " https://example.org",
        "https://example.org/a b",
        "https://example.org/\n",
        "https://example.org/\t",
        "java\nscript:alert(1)",
        "https://example.org/\u00a0",
        "https://example.org/\u2028",
        "https://example.org/\ud83d"
      })
  void refusesSpacesAndControls(String text) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> WebAddress.parse(text))
        .withMessageStartingWith("a web address must");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"\u202e", "\u200f", "\u200e", "\u2066", "\u061c", "\u200b", "\u00ad", "\ufeff"})
  void refusesInvisibleFormatCharacters(String character) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> WebAddress.parse("https://example.org/" + character + "gro"))
        .withMessageContaining("it has invisible format characters")
        .satisfies(refusal -> Visible.requireOneVisibleLine(refusal.getMessage()));
  }

  @Test
  void refusesMoreThanTheMostCharactersInABoundedMessage() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> WebAddress.parse("https://example.org/" + "a".repeat(2_980)))
        .withMessageContaining("at most 2048 characters; found 3000")
        .satisfies(refusal -> assertThat(refusal.getMessage()).hasSizeLessThan(300));
  }

  @Test
  void acceptsTheMostCharacters() {
    String longest = "https://example.org/" + "😀".repeat(WebAddress.MAX_CHARACTERS - 20);

    assertThat(WebAddress.parse(longest).value()).isEqualTo(longest);
  }
}
