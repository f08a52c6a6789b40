package org.civilsociety.jackson.input;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

class Utf8LawsTest {

  /** Bytes that are near the limits of what may follow what. */
  @Provide
  Arbitrary<byte[]> critical() {
    return Arbitraries.of(
            0x00, 0x41, 0x7F, 0x80, 0x8F, 0x90, 0x9F, 0xA0, 0xBB, 0xBF, 0xC0, 0xC1, 0xC2, 0xD8,
            0xDF, 0xE0, 0xE1, 0xED, 0xEE, 0xEF, 0xF0, 0xF1, 0xF4, 0xF5, 0xFF)
        .map(Integer::byteValue)
        .array(byte[].class)
        .ofMaxSize(6);
  }

  @Property(tries = 20_000)
  void takesWhatJavaTakesForUtf8(@ForAll("critical") byte[] bytes) {
    assertThat(Utf8.isPlain(bytes)).isEqualTo(isPlain(bytes));
  }

  @Property(tries = 500)
  void takesAnyTextThatHasNoNul(@ForAll String text) {
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);

    assertThat(Utf8.isPlain(bytes)).isEqualTo(isPlain(bytes));
  }

  private static boolean isPlain(byte[] bytes) {
    try {
      String text = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
      return !text.startsWith("\uFEFF") && text.indexOf('\0') < 0;
    } catch (CharacterCodingException e) {
      return false;
    }
  }

  @Test
  void takesEveryCharacter() {
    for (int character = 1; character <= Character.MAX_CODE_POINT; character++) {
      boolean isHalf = Character.getType(character) == Character.SURROGATE;
      if (!isHalf && character != '\uFEFF') {
        byte[] bytes = Character.toString(character).getBytes(StandardCharsets.UTF_8);
        if (!Utf8.isPlain(bytes)) {
          assertThat(character).as("character").isNull();
        }
      }
    }
    assertThat(Utf8.isPlain("السلم الأهلي".getBytes(StandardCharsets.UTF_8))).isTrue();
  }
}
