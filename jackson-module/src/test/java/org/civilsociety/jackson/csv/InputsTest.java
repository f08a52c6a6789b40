package org.civilsociety.jackson.csv;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.zip.GZIPOutputStream;
import org.civilsociety.Directory;
import org.civilsociety.jackson.conversion.Conversion;
import org.civilsociety.jackson.csv.CsvTables.Table;
import org.civilsociety.jackson.document.Input;
import org.civilsociety.jackson.document.ReadLimits;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What of the bytes of a table can be had, and what is said of the rest. */
final class InputsTest {

  private static final String TABLE = "kind,id\norganization,a\norganization,bcd\n";

  private static Conversion<Directory> read(byte[] table, ReadLimits limits) {
    return CsvTables.read(Map.of(Table.PROFILES, Input.of(table)), limits);
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.ISO_8859_1);
  }

  private static byte[] packed(String text) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (GZIPOutputStream packed = new GZIPOutputStream(bytes)) {
      packed.write(bytes(text));
    }
    return bytes.toByteArray();
  }

  private static List<String> problems(Conversion<?> read) {
    return read.problems().stream()
        .map(problem -> problem.rule() + " " + problem.place().orElseThrow())
        .toList();
  }

  @Test
  void unpacks() throws IOException {
    Conversion<Directory> read = read(packed(TABLE), ReadLimits.DEFAULT);
    assertThat(read.problems()).isEmpty();
    assertThat(read.result().getOrganizations()).hasSize(2);
  }

  @Test
  void keepsTheRowsBeforeTheEndOfACutArchive() throws IOException {
    byte[] whole = packed(TABLE);
    Conversion<Directory> read = read(Arrays.copyOf(whole, whole.length - 2), ReadLimits.DEFAULT);
    assertThat(problems(read)).containsExactly("csv.compression 4:1");
    assertThat(read.result().getOrganizations()).hasSize(2);
  }

  @Test
  void saysThatSomethingIsBehindAnArchive() throws IOException {
    byte[] whole = packed(TABLE);
    byte[] more = Arrays.copyOf(whole, whole.length + 20);
    Arrays.fill(more, whole.length, more.length, (byte) 'x');
    Conversion<Directory> read = read(more, ReadLimits.DEFAULT);
    assertThat(problems(read)).containsExactly("csv.compression 4:1");
    assertThat(read.result().getOrganizations()).hasSize(2);
  }

  @Test
  void handsOnThatTheBytesCannotBeHad(@TempDir Path noFile) {
    assertThatThrownBy(() -> CsvTables.read(Map.of(Table.PROFILES, Input.of(noFile))))
        .isInstanceOf(UncheckedIOException.class);
  }

  @Test
  void keepsTheRowsBeforeTheLimit() {
    Conversion<Directory> read =
        read(bytes(TABLE), ReadLimits.DEFAULT.withMaxBytes(TABLE.length() - 3));
    assertThat(problems(read)).containsExactly("csv.too-large 3:2");
    assertThat(read.problems().get(0).leftOut()).contains("organization,b");
    assertThat(read.result().getOrganizations()).hasSize(1);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "kind,id,name\\norganization,a,caf\u00e9\\n | 2:3",
        "id;name\\na;x, y, caf\u00e9 | 2:2",
        "id;name\\na;\"x\\n\\n, y;caf\u00e9\" | 2:2",
        "id;name\\na;b\\n\u00e9 | 3:1",
        "id;n\u00e4me\\na;b\\n | 1:2",
        "\u00e9 | 1:1",
      })
  void namesThePlaceOfABrokenByte(String table, String place) {
    Conversion<Directory> read = read(bytes(table.replace("\\n", "\n")), ReadLimits.DEFAULT);
    assertThat(problems(read)).contains("csv.encoding " + place);
  }

  @Test
  void countsTheBytesOfARow() {
    byte[] table = "kind,id\norganization,\u0645\n".getBytes(StandardCharsets.UTF_8);
    assertThat(problems(read(table, ReadLimits.DEFAULT.withMaxEntryBytes(15)))).isEmpty();
    Conversion<Directory> read = read(table, ReadLimits.DEFAULT.withMaxEntryBytes(14));
    assertThat(problems(read)).containsExactly("csv.row-too-long 2:2");
    assertThat(read.problems().get(0).leftOut()).contains("organization,\u0645");
  }
}
