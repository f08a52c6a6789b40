package org.civilsociety.jackson.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.civilsociety.Directory;
import org.civilsociety.DirectoryBuilder;
import org.civilsociety.Name;
import org.civilsociety.Organization;
import org.civilsociety.OrganizationBuilder;
import org.civilsociety.value.ExtensionValue;
import org.civilsociety.value.Extensions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.DatabindException;

final class EntryWriterTest {

  private static final Directory HEADER = new DirectoryBuilder().build();
  private static final Organization ONE =
      new OrganizationBuilder().addName(Name.of("A", Name.Kind.LABEL)).build();

  @TempDir private Path folder;

  /** A disk that is full for a while. */
  private static final class Disk extends OutputStream {
    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    private boolean isFull;

    @Override
    public void write(int octet) throws IOException {
      write(new byte[] {(byte) octet});
    }

    @Override
    public void write(byte[] some, int from, int length) throws IOException {
      bytes.write(some, from, isFull ? length / 2 : length);
      if (isFull) {
        throw new IOException("No space left on device");
      }
    }

    @Override
    public void flush() throws IOException {
      if (isFull) {
        throw new IOException("No space left on device");
      }
    }
  }

  @Test
  void writesNothingBehindWhatFailedHalfWay() {
    Disk disk = new Disk();
    EntryWriter writer = EntryWriter.lines(disk, HEADER);
    disk.isFull = true;
    assertThatExceptionOfType(UncheckedIOException.class).isThrownBy(() -> writer.write(ONE));
    disk.isFull = false;
    int size = disk.bytes.size();
    assertThatIllegalStateException().isThrownBy(() -> writer.write(ONE));
    assertThatIllegalStateException().isThrownBy(writer::finish);
    assertThat(disk.bytes.size()).isEqualTo(size);
  }

  @Test
  void saysAgainThatItCouldNotBeFinished() {
    Disk disk = new Disk();
    EntryWriter writer = EntryWriter.directory(disk, HEADER);
    disk.isFull = true;
    assertThatExceptionOfType(UncheckedIOException.class).isThrownBy(writer::finish);
    assertThatIllegalStateException().isThrownBy(writer::finish);
  }

  @Test
  void isFinishedOnce() throws IOException {
    Path file = folder.resolve("a.ndjson");
    try (EntryWriter writer = EntryWriter.lines(file, HEADER)) {
      writer.write(ONE);
      writer.finish();
      assertThatIllegalStateException().isThrownBy(writer::finish);
      assertThatIllegalStateException().isThrownBy(() -> writer.write(ONE));
    }
    assertThat(Files.readAllLines(file)).hasSize(2);
  }

  @Test
  void writesNothingWhenItIsClosed() throws IOException {
    Path file = folder.resolve("a.ndjson");
    EntryWriter writer = EntryWriter.lines(file, HEADER);
    writer.close();
    assertThatIllegalStateException().isThrownBy(() -> writer.write(ONE));
    assertThatIllegalStateException().isThrownBy(writer::finish);
    assertThat(file).doesNotExist();
  }

  @Test
  void goesOnBehindARecordThatCannotBeWritten() {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    EntryWriter writer = EntryWriter.directory(bytes, HEADER);
    assertThatExceptionOfType(DatabindException.class)
        .isThrownBy(() -> writer.write(new OrganizationBuilder().extensions(member("id")).build()));
    writer.write(ONE);
    writer.finish();
    Directory whole = new DirectoryBuilder().addOrganization(ONE).build();
    assertThat(bytes.toByteArray()).isEqualTo(DocumentWriter.canonical().bytes(whole));
  }

  private static Extensions member(String name) {
    return Extensions.empty().with(name, new ExtensionValue.Text("x"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"title", "organizations", "format"})
  void refusesAHeaderWithAnUnknownMemberThatIsKnown(String name) throws IOException {
    Directory header = new DirectoryBuilder().extensions(member(name)).build();
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    assertThatExceptionOfType(DatabindException.class)
        .isThrownBy(() -> EntryWriter.directory(bytes, header));
    assertThatExceptionOfType(DatabindException.class)
        .isThrownBy(() -> EntryWriter.lines(bytes, header));
    assertThatExceptionOfType(DatabindException.class)
        .isThrownBy(() -> EntryWriter.directory(folder.resolve("a.json"), header));
    assertThat(bytes.size()).isZero();
    try (Stream<Path> files = Files.list(folder)) {
      assertThat(files).isEmpty();
    }
  }

  @Test
  void writesHalfOfASurrogatePairAsInOnePiece() {
    Organization half =
        new OrganizationBuilder().addName(Name.of("a\ud800b", Name.Kind.LABEL)).build();
    Directory whole = new DirectoryBuilder().addOrganization(half).extensions(member("z")).build();
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    EntryWriter writer =
        EntryWriter.directory(bytes, new DirectoryBuilder().extensions(member("z")).build());
    writer.write(half);
    writer.finish();
    assertThat(bytes.toByteArray()).isEqualTo(DocumentWriter.canonical().bytes(whole));
    assertThat(bytes.toString(StandardCharsets.UTF_8)).containsIgnoringCase("a\\ud800b");

    ByteArrayOutputStream lines = new ByteArrayOutputStream();
    EntryWriter.lines(lines, HEADER).write(half);
    assertThat(lines.toString(StandardCharsets.UTF_8)).containsIgnoringCase("a\\ud800b");
  }

  @Test
  void saysThatAStreamCannotBeWritten() {
    Disk disk = new Disk();
    disk.isFull = true;
    assertThatExceptionOfType(UncheckedIOException.class)
        .isThrownBy(() -> DocumentWriter.pretty().write(ONE, disk))
        .withMessageContaining("No space left");
    assertThatExceptionOfType(UncheckedIOException.class)
        .isThrownBy(() -> EntryWriter.lines(disk, HEADER));
  }
}
