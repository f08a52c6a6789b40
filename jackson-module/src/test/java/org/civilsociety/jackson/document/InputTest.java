package org.civilsociety.jackson.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicBoolean;
import org.civilsociety.Organization;
import org.civilsociety.Party;
import org.civilsociety.Profile;
import org.civilsociety.report.ProfileValidator;
import org.civilsociety.value.Extensions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Where documents come from, and what happens if they cannot be had. */
final class InputTest {

  private static final DocumentReader READER = DocumentReader.withoutRules();

  private static InputStream failing(IOException failure) {
    return new InputStream() {
      @Override
      public int read() throws IOException {
        throw failure;
      }

      @Override
      public int read(byte[] bytes, int from, int length) throws IOException {
        throw failure;
      }
    };
  }

  private static InputStream stream(String text) {
    return new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
  }

  @Test
  void leavesAStreamOpen() {
    AtomicBoolean closed = new AtomicBoolean();
    InputStream stream =
        new ByteArrayInputStream("{\"id\":\"a\"}".getBytes(StandardCharsets.UTF_8)) {
          @Override
          public void close() {
            closed.set(true);
          }
        };
    Reading<Organization> reading = READER.read(Input.of(stream), Organization.class);

    assertThat(reading.record().orElseThrow().getId()).isPresent();
    assertThat(closed).isFalse();
  }

  @Test
  void readsAFileAndNamesIt(@TempDir Path folder) throws IOException {
    Path file = Files.writeString(folder.resolve("منظمة.json"), "{\"founded\": 5}");

    assertThat(READER.read(Input.of(file), Organization.class).text())
        .startsWith("منظمة.json:1:13: error value.kind /founded\n");
  }

  @Test
  void hasNoNameForTheRootOfAFileSystem() {
    assertThat(Input.of(Path.of("/")).name()).isEqualTo(Path.of("/").toString());
  }

  @Test
  void saysThatAFileIsNotThere(@TempDir Path folder) {
    Input input = Input.of(folder.resolve("none.json"));

    assertThatThrownBy(() -> READER.read(input, Organization.class))
        .isInstanceOf(UncheckedIOException.class)
        .hasCauseInstanceOf(NoSuchFileException.class);
  }

  @Test
  void saysThatAStreamFails() {
    for (IOException failure : new IOException[] {new IOException("x"), new EOFException("y")}) {
      for (InputStream begun : new InputStream[] {stream(""), stream("{\"id\": ")}) {
        Input input = Input.of(new SequenceInputStream(begun, failing(failure)));

        assertThatThrownBy(() -> READER.read(input, Organization.class))
            .isInstanceOf(UncheckedIOException.class)
            .hasCause(failure);
      }
    }
  }

  @Test
  void findsHalfASurrogatePairInAText() {
    Reading<Organization> reading =
        READER.read(Input.of("{\"id\": \"a\", \"x\": \"\ud83d\"}"), Organization.class);

    assertThat(reading.problems().stream().map(CorpusDocument::line))
        .containsExactly("1:19 document.encoding #");
    assertThat(reading.record().orElseThrow().getId()).isPresent();
  }

  @Test
  void readsWholeSurrogatePairsOfAText() {
    assertThat(
            READER
                .read(Input.of("{\"names\": [{\"text\": \"😀\"}]}"), Organization.class)
                .problems())
        .isEmpty();
  }

  @Test
  @SuppressWarnings({"NullAway", "DataFlowIssue"})
  void takesNoNull() {
    assertThatNullPointerException().isThrownBy(() -> Input.of((byte[]) null));
    assertThatNullPointerException().isThrownBy(() -> Input.of((String) null));
    assertThatNullPointerException().isThrownBy(() -> Input.of((Path) null));
    assertThatNullPointerException().isThrownBy(() -> Input.of((InputStream) null));
    assertThatNullPointerException().isThrownBy(() -> DocumentReader.of((ProfileValidator) null));
    assertThatNullPointerException().isThrownBy(() -> READER.withLimits(null));
    assertThatNullPointerException().isThrownBy(() -> READER.withLanguages((Locale) null));
    assertThatNullPointerException().isThrownBy(() -> READER.read(null, Organization.class));
    assertThatNullPointerException()
        .isThrownBy(() -> READER.read(Input.of("{}"), (Class<Organization>) null));
  }

  @Test
  void readsNothingButRecordsAndJson() {
    for (Class<?> type : new Class<?>[] {String.class, Object.class, Integer.class, int[].class}) {
      assertThatIllegalArgumentException()
          .isThrownBy(() -> READER.read(Input.of("{}"), type))
          .withMessageContaining(type.getName());
    }
    for (Class<?> type : new Class<?>[] {Profile.class, Party.class, Extensions.class}) {
      assertThat(READER.read(Input.of("7"), type).problems()).hasSize(1);
    }
  }

  @Test
  void showsNothingOfADocumentOrAFileThatCouldTakeEffect(@TempDir Path folder) throws IOException {
    Path file = folder.resolve("a\u202e\u001b[31m\n.json");
    Files.writeString(
        file,
        "{\"founded\": \"\u202e\u2066\\u001b[31m\\n%s${jndi:x}{names}\\ud800"
            + "x".repeat(500)
            + "\", \"a\\n\\u202e\": {\"b\": 1, \"b\": 2}, \"status\": \"{names}\"}");
    Reading<Organization> reading =
        DocumentReader.create().read(Input.of(file), Organization.class);
    String text = reading.text() + reading + reading.problems();

    assertThat(text.replace("\n", ""))
        .doesNotContainPattern("[\\p{Cc}\\p{Cf}\\p{Cs}\\u2028\\u2029]");
    assertThat(text.lines()).allMatch(line -> line.length() < 900);
    assertThat(reading.text().lines().filter(line -> !line.startsWith(" ")).count())
        .isEqualTo(reading.problems().size() + 1);
  }

  @Test
  void givesListsThatCannotBeChanged() {
    Reading<Organization> reading = READER.read(Input.of("{\"id\": 5}"), Organization.class);

    assertThat(reading.problems()).isUnmodifiable();
    assertThat(reading.leftOut()).isUnmodifiable();
    assertThat(reading.problemsOf("value.kind")).isUnmodifiable();
    assertThat(reading.problems().get(0).suggestions()).isUnmodifiable();
  }
}
