package org.civilsociety.value;

import java.net.IDN;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * The address of a page on the web, {@code http} or {@code https} and nothing else: {@code
 * https://www.miftah.org}.
 *
 * <p>Wherever the model has a link it has this type, so that no {@code javascript:} or {@code
 * data:} link gets from a record onto a page. Letters of all scripts may stand in the host and the
 * path. The text is kept as it was written; it is not asked whether anything answers there.
 *
 * @param value the address, at most {@value #MAX_CHARACTERS} characters, without spaces, control or
 *     invisible format characters, and without a user name or password
 */
public record WebAddress(String value) {

  /** The most characters (Unicode code points) of an address. */
  public static final int MAX_CHARACTERS = 2_048;

  /** A domain name has no longer labels: RFC 1035. */
  private static final int MAX_LABEL = 63;

  private static final Set<String> SCHEMES = Set.of("http", "https");
  private static final Pattern PORT =
      Pattern.compile("([0-5]?[0-9]{0,4}|6[0-4][0-9]{3}|65[0-4][0-9]{2}|655[0-2][0-9]|6553[0-5])");
  private static final Pattern HOST = Pattern.compile("[A-Za-z0-9_-][A-Za-z0-9._-]*");

  /**
   * Checks the address.
   *
   * @param value the address, with its scheme
   * @throws IllegalArgumentException if the text is not a web address, says {@code user@host}, or
   *     is too long
   */
  public WebAddress {
    if (!isPlain(value)) {
      requireAddress(value);
    }
  }

  private static void requireAddress(String value) {
    Characters.requireToken(value, "a web address", MAX_CHARACTERS);
    if (value.codePoints().anyMatch(c -> Character.getType(c) == Character.FORMAT)) {
      throw malformed(value, "it has invisible format characters");
    }
    URI uri = uri(value);
    if (uri.getScheme() == null || !SCHEMES.contains(uri.getScheme().toLowerCase(Locale.ROOT))) {
      throw malformed(value, "it does not begin with http:// or https://");
    }
    requireHost(value, uri.getRawAuthority());
  }

  /**
   * Whether it is an address beyond doubt, as most are: a host of small letters and digits, and a
   * path of characters that stand for themselves.
   */
  private static boolean isPlain(String text) {
    int at = text.startsWith("https://") ? 8 : 7;
    int label = 0;
    if (text.length() > MAX_CHARACTERS || (at == 7 && !text.startsWith("http://"))) {
      return false;
    }
    for (; at < text.length() && text.charAt(at) != '/'; at++) {
      boolean isDot = text.charAt(at) == '.';
      if (isDot ? label == 0 : label == MAX_LABEL || !isSmallLetterOrDigit(text.charAt(at))) {
        return false;
      }
      label = isDot ? 0 : label + 1;
    }
    return label > 0 && isPlainPath(text, at);
  }

  private static boolean isPlainPath(String text, int from) {
    for (int i = from; i < text.length(); i++) {
      char character = text.charAt(i);
      if (!isSmallLetterOrDigit(character)
          && !(character >= 'A' && character <= 'Z')
          && "/-._~".indexOf(character) < 0) {
        return false;
      }
    }
    return true;
  }

  private static boolean isSmallLetterOrDigit(char character) {
    return (character >= 'a' && character <= 'z') || (character >= '0' && character <= '9');
  }

  /**
   * Takes the text as a web address.
   *
   * @param text the address, with {@code http://} or {@code https://}
   * @return the address
   * @throws IllegalArgumentException if the text is not a web address, says {@code user@host}, or
   *     is too long
   */
  public static WebAddress parse(String text) {
    return new WebAddress(text);
  }

  /**
   * Converts to the type of the Java library.
   *
   * @return the same address as a {@link URI}
   */
  public URI toUri() {
    return uri(value);
  }

  /** Returns the address as it was written. */
  @Override
  public String toString() {
    return value;
  }

  private static URI uri(String text) {
    try {
      return new URI(text);
    } catch (URISyntaxException e) {
      throw malformed(text, "it is not a URL (" + e.getReason() + ")");
    }
  }

  private static void requireHost(String text, String authority) {
    if (authority == null) {
      throw malformed(text, "it names no host");
    }
    if (authority.indexOf('@') >= 0) {
      throw malformed(text, "it carries a user name or password");
    }
    int colon = authority.lastIndexOf(':');
    boolean hasPort = colon > authority.lastIndexOf(']');
    String host = hasPort ? authority.substring(0, colon) : authority;
    if (hasPort && !PORT.matcher(authority.substring(colon + 1)).matches()) {
      throw malformed(text, "its port is not a number up to 65535");
    }
    requireHostName(text, host);
  }

  private static void requireHostName(String text, String host) {
    if (host.startsWith("[")) {
      return;
    }
    String ascii;
    try {
      ascii = IDN.toASCII(host);
    } catch (IllegalArgumentException e) {
      throw malformed(text, "its host is not a domain name");
    }
    if (!HOST.matcher(ascii).matches()) {
      throw malformed(text, ascii.isEmpty() ? "it names no host" : "its host is not a domain name");
    }
  }

  private static IllegalArgumentException malformed(String text, String reason) {
    return new IllegalArgumentException(
        "must be a web address, like \"https://www.example.org\"; found %s: %s"
            .formatted(Excerpt.quoted(text), reason));
  }
}
