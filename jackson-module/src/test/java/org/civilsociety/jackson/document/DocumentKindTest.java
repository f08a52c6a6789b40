package org.civilsociety.jackson.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.BufferedInputStream;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.zip.GZIPOutputStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.domains.DomainContext;
import org.civilsociety.Directory;
import org.civilsociety.generators.CivilSocietyDomain;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DocumentKindTest {

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
        "{\"names\": [{\"text\": \"ائتلاف\"}]} | ORGANIZATION",
        "{\"id\": \"a\", \"names\": [], \"title\": 1} | ORGANIZATION",
        "{\"version\": \"1.0\", \"names\": []} | ORGANIZATION",
        "{} | DIRECTORY",
        "[] | DIRECTORY",
        "no JSON | DIRECTORY",
        "`` | DIRECTORY"
      })
  void isToldByTheNamesAtTheBeginning(String text, DocumentKind kind) throws IOException {
    byte[] bytes = text.replace("\\n", "\n").getBytes(StandardCharsets.UTF_8);
    assertThat(DocumentKind.of(new ByteArrayInputStream(bytes))).isEqualTo(kind);
    assertThat(DocumentKind.of(new ByteArrayInputStream(packed(bytes)))).isEqualTo(kind);
  }

  @Test
  void leavesTheDocumentWhereItWas() throws IOException {
    byte[] bytes = packed("{\"member\": {}}".getBytes(StandardCharsets.UTF_8));
    InputStream stream = new BufferedInputStream(new ByteArrayInputStream(bytes));
    assertThat(DocumentKind.of(stream)).isEqualTo(DocumentKind.MEMBERSHIP);
    assertThat(stream.readAllBytes()).isEqualTo(bytes);
  }

  @Test
  void looksNoFurtherThanItSays() throws IOException {
    String text = " ".repeat(DocumentKind.MAX_BYTES) + "{\"member\": {}}";
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    InputStream stream = new BufferedInputStream(new ByteArrayInputStream(bytes));
    assertThat(DocumentKind.of(stream)).isEqualTo(DocumentKind.DIRECTORY);
    assertThat(stream.readAllBytes()).isEqualTo(bytes);
    assertThat(
            DocumentKind.of(
                new ByteArrayInputStream(text.substring(1_000).getBytes(StandardCharsets.UTF_8))))
        .isEqualTo(DocumentKind.MEMBERSHIP);
  }

  @Test
  void isToldOfADocumentThatIsDamaged() throws IOException {
    byte[] packed = packed("{\"memberKind\": {}}".getBytes(StandardCharsets.UTF_8));
    packed[packed.length - 1] ^= 1;
    assertThat(DocumentKind.of(new ByteArrayInputStream(packed)))
        .isIn((Object[]) DocumentKind.values());
    assertThat(DocumentKind.of(new ByteArrayInputStream(new byte[] {0x1f, (byte) 0x8b, 8})))
        .isEqualTo(DocumentKind.DIRECTORY);
  }

  @Property(tries = 200)
  void isToldOfAnyBytes(@ForAll byte[] bytes) throws IOException {
    assertThat(DocumentKind.of(new ByteArrayInputStream(bytes))).isNotNull();
  }

  @Property(tries = 50)
  @Domain(CivilSocietyDomain.class)
  @Domain(DomainContext.Global.class)
  void isThatOfAWrittenDirectory(@ForAll Directory directory) throws IOException {
    for (DocumentWriter writer : List.of(DocumentWriter.canonical(), DocumentWriter.pretty())) {
      assertThat(DocumentKind.of(new ByteArrayInputStream(writer.bytes(directory))))
          .isEqualTo(DocumentKind.DIRECTORY);
    }
  }

  @Test
  void wantsAStreamThatCanGoBack() {
    InputStream once =
        new FilterInputStream(new ByteArrayInputStream(new byte[0])) {
          @Override
          public boolean markSupported() {
            return false;
          }
        };
    assertThatThrownBy(() -> DocumentKind.of(once))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("BufferedInputStream");
  }

  private static byte[] packed(byte[] bytes) throws IOException {
    ByteArrayOutputStream packed = new ByteArrayOutputStream();
    try (GZIPOutputStream gzip = new GZIPOutputStream(packed)) {
      gzip.write(bytes);
    }
    return packed.toByteArray();
  }
}
