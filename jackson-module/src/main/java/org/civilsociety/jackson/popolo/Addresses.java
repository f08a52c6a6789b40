package org.civilsociety.jackson.popolo;

import java.net.IDN;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.Locale;
import java.util.Optional;

/** Web addresses as URIs, in which every letter is one of ASCII. */
final class Addresses {

  private static final HexFormat HEXADECIMAL = HexFormat.of().withUpperCase();

  private Addresses() {}

  static boolean isUri(String text) {
    try {
      URI uri = new URI(text);
      return uri.isAbsolute()
          && text.chars().allMatch(c -> c < 128)
          && text.equals(encoded(text, authorityEnd(uri, text)));
    } catch (URISyntaxException e) {
      return false;
    }
  }

  /**
   * The URI for a web address, whose host may be in any script.
   *
   * @return empty if the host has no certain form in ASCII
   */
  static Optional<String> uri(String webAddress) {
    URI uri = URI.create(webAddress);
    int end = authorityEnd(uri, webAddress);
    int start = webAddress.indexOf("//") + 2;
    return ascii(webAddress.substring(start, end))
        .map(
            authority ->
                encoded(
                    webAddress.substring(0, start) + authority + webAddress.substring(end),
                    start + authority.length()));
  }

  private static int authorityEnd(URI uri, String text) {
    String authority = uri.getRawAuthority();
    return authority == null ? 0 : text.indexOf("//") + 2 + authority.length();
  }

  private static Optional<String> ascii(String authority) {
    if (authority.chars().allMatch(c -> c < 128)) {
      return Optional.of(authority);
    }
    int colon = authority.lastIndexOf(':');
    int end = colon < 0 ? authority.length() : colon;
    return asciiHost(authority.substring(0, end)).map(host -> host + authority.substring(end));
  }

  /** Java follows a standard in which some letters become others: {@code ß} becomes {@code ss}. */
  private static Optional<String> asciiHost(String host) {
    try {
      return Optional.of(IDN.toASCII(host))
          .filter(ascii -> IDN.toUnicode(ascii).equals(host.toLowerCase(Locale.ROOT)));
    } catch (IllegalArgumentException e) {
      return Optional.empty();
    }
  }

  /** Encodes what follows the host; Java lets brackets stand there, RFC 3986 does not. */
  private static String encoded(String text, int from) {
    StringBuilder encoded = new StringBuilder(text.substring(0, from));
    for (byte octet : text.substring(from).getBytes(StandardCharsets.UTF_8)) {
      if (octet < 0 || octet == '[' || octet == ']') {
        encoded.append('%').append(HEXADECIMAL.toHexDigits(octet));
      } else {
        encoded.append((char) octet);
      }
    }
    return encoded.toString();
  }
}
