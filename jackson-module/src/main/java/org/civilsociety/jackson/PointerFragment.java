package org.civilsociety.jackson;

import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import tools.jackson.core.JsonPointer;

/** A JSON Pointer as the fragment of a URI, RFC 6901, section 6: {@code #/names/0/text}. */
final class PointerFragment {

  /** What may stand in a fragment as it is, RFC 3986, section 3.5. */
  private static final String PLAIN = "-._~!$&'()*+,;=:@/?";

  private PointerFragment() {}

  static String of(JsonPointer pointer) {
    StringBuilder fragment = new StringBuilder("#");
    pointer
        .toString()
        .codePoints()
        .forEach(
            character -> {
              if (isPlain(character)) {
                fragment.append((char) character);
              } else {
                for (byte unit : bytes(character)) {
                  fragment.append('%').append(HexFormat.of().withUpperCase().toHexDigits(unit));
                }
              }
            });
    return fragment.toString();
  }

  /** UTF-8; half a surrogate pair, which has none, as the three bytes that it would have. */
  private static byte[] bytes(int character) {
    boolean isHalf = Character.getType(character) == Character.SURROGATE;
    return isHalf
        ? new byte[] {
          (byte) (0xE0 | (character >> 12)),
          (byte) (0x80 | ((character >> 6) & 0x3F)),
          (byte) (0x80 | (character & 0x3F))
        }
        : Character.toString(character).getBytes(StandardCharsets.UTF_8);
  }

  private static boolean isPlain(int character) {
    return (character >= 'a' && character <= 'z')
        || (character >= 'A' && character <= 'Z')
        || (character >= '0' && character <= '9')
        || PLAIN.indexOf(character) >= 0;
  }
}
