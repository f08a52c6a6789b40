package org.civilsociety.jackson.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.ByteArrayOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.zip.GZIPOutputStream;
import org.civilsociety.Directory;
import org.civilsociety.Organization;
import org.junit.jupiter.api.Test;

/** Packed documents that are damaged, read in one piece and entry by entry. */
final class DamagedInputTest {

  private static final DocumentReader READER = DocumentReader.withoutRules();

  private static byte[] packed(String text) throws IOException {
    ByteArrayOutputStream packed = new ByteArrayOutputStream();
    try (GZIPOutputStream gzip = new GZIPOutputStream(packed)) {
      gzip.write(text.getBytes(StandardCharsets.UTF_8));
    }
    return packed.toByteArray();
  }

  private static List<String> rules(List<Entry> entries) {
    return entries.stream()
        .flatMap(entry -> entry.reading().problems().stream())
        .map(Problem::rule)
        .toList();
  }

  @Test
  void tellsThatAPackedDocumentIsCutWhereverItIs() throws IOException {
    byte[] directory =
        packed("{\"format\":\"civil-society\",\"version\":\"1.0\",\"organizations\":[{}]}");
    byte[] lines = packed("{\"directory\":{\"format\":\"civil-society\",\"version\":\"1.0\"}}\n");
    for (int length = 2; length < lines.length; length++) {
      Input list = Input.of(Arrays.copyOf(directory, length));
      assertThat(READER.read(list, Directory.class).problemsOf("document.compression")).hasSize(1);
      assertThat(rules(EntriesTest.all(READER.entries(list)))).contains("document.compression");
      assertThat(rules(EntriesTest.all(READER.lines(Input.of(Arrays.copyOf(lines, length))))))
          .contains("document.compression");
    }
  }

  @Test
  void tellsThatTheHeadOfAPackedDocumentIsDamaged() throws IOException {
    byte[] damaged = packed("{\"directory\":{}}\n");
    damaged[2] = 7; // no method of compression
    Input input = Input.of(damaged);
    assertThat(READER.read(input, Organization.class).problems())
        .extracting(Problem::rule)
        .containsExactly("document.compression");
    assertThat(rules(EntriesTest.all(READER.lines(input)))).containsExactly("document.compression");
    assertThat(rules(EntriesTest.all(READER.entries(input))))
        .containsExactly("document.compression");
  }

  @Test
  void doesNotTakeAPlainStreamThatFailsForADamagedOne() {
    EOFException failure = new EOFException("x");
    InputStream failing = new FailingStream(failure);
    assertThatExceptionOfType(UncheckedIOException.class)
        .isThrownBy(() -> EntriesTest.all(READER.lines(Input.of(failing))))
        .withCause(failure);
    assertThatExceptionOfType(UncheckedIOException.class)
        .isThrownBy(() -> EntriesTest.all(READER.entries(Input.of(failing))))
        .withCause(failure);
  }
}
