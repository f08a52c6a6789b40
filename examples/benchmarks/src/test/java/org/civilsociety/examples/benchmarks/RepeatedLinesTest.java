package org.civilsociety.examples.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

class RepeatedLinesTest {

  private static InputStream lines(int count) {
    return new RepeatedLines(bytes("header\n"), List.of(bytes("one\n"), bytes("two\n")), count);
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  @Test
  void repeatsTheLinesBehindTheHeader() throws IOException {
    assertThat(lines(3).readAllBytes()).isEqualTo(bytes("header\none\ntwo\none\n"));
    assertThat(lines(0).readAllBytes()).isEqualTo(bytes("header\n"));
  }

  @Test
  void givesTheSameByteByByte() throws IOException {
    InputStream stream = lines(1);
    StringBuilder text = new StringBuilder();
    for (int next = stream.read(); next >= 0; next = stream.read()) {
      text.append((char) next);
    }
    assertThat(text).hasToString("header\none\n");
  }
}
