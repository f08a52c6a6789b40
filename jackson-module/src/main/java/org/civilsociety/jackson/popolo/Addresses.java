package org.civilsociety.jackson.popolo;

import java.net.IDN;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;

/** Web addresses as URIs, in which every letter is one of ASCII. */
final class Addresses {

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

  /** The URI for a web address, whose host may be in any script. */
  static String uri(String webAddress) {
    URI uri = URI.create(webAddress);
    int end = authorityEnd(uri, webAddress);
    int start = webAddress.indexOf("//") + 2;
    String authority = webAddress.substring(start, end);
    return encoded(
        webAddress.substring(0, start) + ascii(authority) + webAddress.substring(end),
        start + ascii(authority).length());
  }

  private static int authorityEnd(URI uri, String text) {
    String authority = uri.getRawAuthority();
    return authority == null ? 0 : text.indexOf("//") + 2 + authority.length();
  }

  private static String ascii(String authority) {
    if (authority.chars().allMatch(c -> c < 128)) {
      return authority;
    }
    int colon = authority.lastIndexOf(':');
    return colon < 0
        ? IDN.toASCII(authority)
        : IDN.toASCII(authority.substring(0, colon)) + authority.substring(colon);
  }

  /** Encodes what follows the host; Java lets brackets stand there, RFC 3986 does not. */
  private static String encoded(String text, int from) {
    StringBuilder encoded = new StringBuilder(text.substring(0, from));
    for (byte octet : text.substring(from).getBytes(StandardCharsets.UTF_8)) {
      if (octet < 0 || octet == '[' || octet == ']') {
        encoded.append('%').append(String.format("%02X", octet));
      } else {
        encoded.append((char) octet);
      }
    }
    return encoded.toString();
  }
}
