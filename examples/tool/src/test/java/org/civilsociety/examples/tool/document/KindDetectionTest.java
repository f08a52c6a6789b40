package org.civilsociety.examples.tool.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class KindDetectionTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "{\"format\": \"civil-society\", \"version\": \"1.0\"} | DIRECTORY",
        "{\"organizations\": [] | DIRECTORY",
        "{\"title\": {\"es\": \"Redes\"}} | DIRECTORY",
        "{\"directory\": {}}\\n{\"organization\": {}} | LINES",
        "\\n{\"organization\": {\"id\": \"a\"}}\\n | LINES",
        "{\"organization\": {\"id\": \"a\" | LINES",
        "{\\n\"organization\": {\"id\": \"a\"}\\n} | ENVELOPE",
        "{\"organization\": {\"id\": \"a\"\\n}} | ENVELOPE",
        "{\"organization\": {\"reference\": {\"id\": \"a\"}}} | MEMBERSHIP",
        "{\"member\": {}, \"joined\": \"2016\"} | MEMBERSHIP",
        "{\"names\": [], \"memberKind\": {}} | COALITION",
        "{\"id\": \"a\", \"names\": [], \"title\": 1} | ORGANIZATION",
        "[] | DIRECTORY",
        "no JSON | DIRECTORY",
        "`` | DIRECTORY"
      })
  void findsOutWhatADocumentIs(String text, DocumentKind kind) throws IOException {
    byte[] bytes = text.replace("\\n", "\n").getBytes(StandardCharsets.UTF_8);
    assertThat(KindDetection.of(new ByteArrayInputStream(bytes))).isEqualTo(kind);
  }
}
