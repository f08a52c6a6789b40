package org.civilsociety.jackson;

import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import org.civilsociety.validation.Severity;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonPointer;

/** Writes problem details, RFC 9457; pointers are URI fragments, RFC 6901, section 6. */
record ProblemDetails(JsonGenerator generator) {

  private static final int UNPROCESSABLE_CONTENT = 422;

  /** What may stand in a fragment as it is, RFC 3986, section 3.5. */
  private static final String PLAIN = "-._~!$&'()*+,;=:@/?";

  /** Begins with the whole, and with the list of its errors. */
  void begin(Object whole, boolean isValid, String detail) {
    generator.writeStartObject(whole);
    if (!isValid) {
      generator.writeStringProperty("title", "Unprocessable Content");
      generator.writeNumberProperty("status", UNPROCESSABLE_CONTENT);
    }
    generator.writeStringProperty("detail", detail);
    generator.writeName("errors");
    generator.writeStartArray();
  }

  void end(int more, boolean isComplete) {
    generator.writeEndArray();
    if (more > 0) {
      generator.writeNumberProperty("more", more);
    }
    if (!isComplete) {
      generator.writeBooleanProperty("complete", false);
    }
    generator.writeEndObject();
  }

  void beginError(
      String rule,
      Severity severity,
      JsonPointer pointer,
      Optional<String> missing,
      String detail,
      Optional<String> value) {
    generator.writeStartObject();
    generator.writeStringProperty("rule", rule);
    generator.writeStringProperty("severity", severity.name());
    generator.writeStringProperty("pointer", fragment(pointer));
    missing.ifPresent(member -> generator.writeStringProperty("missing", member));
    generator.writeStringProperty("detail", detail);
    value.ifPresent(excerpt -> generator.writeStringProperty("value", excerpt));
  }

  void endError(List<String> suggestions, List<JsonPointer> related) {
    write("suggestions", suggestions);
    write("related", related.stream().map(ProblemDetails::fragment).toList());
    generator.writeEndObject();
  }

  private void write(String name, List<String> texts) {
    if (!texts.isEmpty()) {
      generator.writeName(name);
      generator.writeStartArray();
      texts.forEach(generator::writeString);
      generator.writeEndArray();
    }
  }

  private static String fragment(JsonPointer pointer) {
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
