package org.civilsociety.jackson.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileSystemLoopException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.civilsociety.Organization;
import org.civilsociety.OrganizationBuilder;
import org.civilsociety.value.RecordId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class AtomicFileTest {

  private static final Organization ONE = new OrganizationBuilder().id(RecordId.parse("a")).build();
  private static final DocumentWriter WRITER = DocumentWriter.canonical();

  @TempDir private Path folder;

  private void refuses(Path file, String reason) {
    assertThatExceptionOfType(UncheckedIOException.class)
        .isThrownBy(() -> WRITER.write(ONE, file))
        .withMessageStartingWith("cannot write " + file)
        .withMessageContaining(reason);
  }

  private Stream<String> names() throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.map(file -> String.valueOf(file.getFileName())).toList().stream();
    }
  }

  @Test
  void writesThoughTheThreadIsInterrupted() {
    Path file = folder.resolve("a.json.gz");
    Thread.currentThread().interrupt();
    try {
      WRITER.write(ONE, file);
      assertThat(Thread.currentThread().isInterrupted()).isTrue();
    } finally {
      Thread.interrupted();
    }
    assertThat(DocumentReader.withoutRules().read(Input.of(file), Organization.class).record())
        .contains(ONE);
  }

  @Test
  void replacesNothingButARegularFile() throws IOException {
    Path empty = Files.createDirectory(folder.resolve("folder"));
    refuses(empty, "no regular file");
    refuses(Path.of("/dev/null"), "no regular file");
    assertThat(names()).containsExactly("folder");
  }

  @Test
  void namesTheFileThatCannotBeWritten() {
    refuses(folder.resolve("no/a.json"), "NoSuchFile");
  }

  @Test
  void refusesLinksThatGoRound() throws IOException {
    Path one = folder.resolve("one");
    Files.createSymbolicLink(folder.resolve("two"), one);
    Files.createSymbolicLink(one, Path.of("two"));
    refuses(one, FileSystemLoopException.class.getSimpleName());
    assertThat(Files.isSymbolicLink(one)).isTrue();
    assertThat(Files.isSymbolicLink(folder.resolve("two"))).isTrue();
  }

  @Test
  void writesWhereALinkToALinkPoints() throws IOException {
    Path file = folder.resolve("a.json");
    Path one = Files.createSymbolicLink(folder.resolve("one"), Path.of("two"));
    Path two = Files.createSymbolicLink(folder.resolve("two"), Path.of("a.json"));
    WRITER.write(ONE, one);
    assertThat(file).hasContent(WRITER.text(ONE));
    assertThat(Files.isSymbolicLink(one)).isTrue();
    assertThat(Files.isSymbolicLink(two)).isTrue();
  }
}
