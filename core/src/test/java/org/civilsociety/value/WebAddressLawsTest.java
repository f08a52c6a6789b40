package org.civilsociety.value;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.IDN;
import java.net.URI;
import java.net.URISyntaxException;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Most addresses are known at a glance; Java's own classes have to say the same of them. */
class WebAddressLawsTest {

  @Provide
  Arbitrary<String> nearAddresses() {
    Arbitrary<String> starts =
        Arbitraries.of("https://", "http://", "HTTP://", "https:/", "https:///", "ftp://", "");
    Arbitrary<String> labels =
        Arbitraries.of("www", "a", "x1", "xn--a", "-a", "a-", "a_b", "مثال", "A", "9", "")
            .list()
            .ofMaxSize(4)
            .map(some -> String.join(".", some));
    Arbitrary<String> rest =
        Arbitraries.of("/", "~", "-", ".", "%", "%20", "?", "#", ":80", ":x", "@", "é", "\\", "Z")
            .list()
            .ofMaxSize(4)
            .map(some -> String.join("", some));
    Arbitrary<String> fillers =
        Arbitraries.of("", "a".repeat(62), "a".repeat(63), "a".repeat(64), "b/".repeat(1_100));
    return Combinators.combine(starts, labels, fillers, rest)
        .as((start, host, filler, end) -> start + host + filler + end);
  }

  @Property(tries = 10_000)
  void takesOnlyWhatJavaTakes(@ForAll("nearAddresses") String text) {
    if (isTaken(text)) {
      assertThat(isOfJava(text)).as(text).isTrue();
    }
  }

  private static boolean isTaken(String text) {
    try {
      WebAddress.parse(text);
      return true;
    } catch (IllegalArgumentException e) {
      return false;
    }
  }

  private static boolean isOfJava(String text) {
    try {
      URI uri = new URI(text);
      String authority = uri.getRawAuthority();
      String host = authority == null ? "" : authority.replaceFirst(":[0-9]*$", "");
      return uri.getScheme().matches("(?i)https?")
          && text.length() <= WebAddress.MAX_CHARACTERS
          && IDN.toASCII(host).matches("[A-Za-z0-9_-][A-Za-z0-9._-]*");
    } catch (URISyntaxException | IllegalArgumentException e) {
      return false;
    }
  }
}
