package org.civilsociety.examples.batch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import org.apache.hadoop.conf.Configuration;
import org.apache.spark.SparkContext;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The job on files and folders that are not what they should be. */
final class FoldersTest {

  @TempDir private Path folder;
  private JobFolder job;

  @BeforeEach
  void nameFolders() {
    job = new JobFolder(folder);
  }

  @Test
  void overwritesNothing() throws IOException {
    job.write("a.ndjson", JobFolder.WATER);
    Files.writeString(job.out(), "mine");
    assertThatThrownBy(job::run)
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("nothing is overwritten");
    assertThat(job.out()).hasContent("mine");
  }

  @Test
  void leavesAFolderToTheJobThatClaimedItFirst() throws IOException {
    job.write("a.ndjson", JobFolder.WATER);
    OutputFolder first = OutputFolder.claim(job.out().toString(), new Configuration());
    assertThatThrownBy(job::run)
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("nothing is overwritten");
    assertThat(first.path()).isNotNull();
    assertThat(job.out().resolve("valid")).doesNotExist();
  }

  @Test
  void failsOnADamagedFileAndWritesNoSummary() throws IOException {
    byte[] packed =
        JobFolder.gzip((JobFolder.WATER + "\n").repeat(3).getBytes(StandardCharsets.UTF_8));
    Files.createDirectories(job.in());
    Files.write(job.in().resolve("cut.gz"), Arrays.copyOf(packed, packed.length - 12));
    SparkContext context = LocalSpark.SESSION.sparkContext();
    context.setLogLevel("OFF");
    try {
      assertThatThrownBy(job::run)
          .hasMessageContaining("cut.gz")
          .satisfies(
              failure ->
                  assertThat(Failure.text(failure)).contains("cut.gz").contains("Unexpected end"));
    } finally {
      context.setLogLevel("WARN");
    }
    assertThat(job.out().resolve("summary.json")).doesNotExist();
  }

  @ParameterizedTest
  @ValueSource(strings = {"a.bz2", "a.zst", "a.lz4", "deep/a.snappy", "a.deflate"})
  void refusesWhatIsPackedSoThatACutIsNotNoticed(String name) throws IOException {
    job.write(name, JobFolder.WATER);
    job.write("b.ndjson", JobFolder.WATER);
    assertThatThrownBy(job::run)
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("found 1 others: \"" + Path.of(name).getFileName() + "\"");
    assertThat(job.out()).doesNotExist();
  }

  @Test
  void refusesAGzipFileOfWhichNothingArrived() throws IOException {
    job.write("b.ndjson", JobFolder.WATER);
    Files.createFile(job.in().resolve("a.gz"));
    assertThatThrownBy(job::run).hasMessageContaining("\"a.gz\"");
  }

  @Test
  void saysHowManyFilesAreHidden() throws IOException {
    for (String name : new String[] {"_a", ".b", "c/_d/e", "f g", "ماء%25#?", "h/i=j/k"}) {
      job.write(name, JobFolder.WATER);
    }
    Summary summary = job.run();
    assertThat(summary.files()).isEqualTo(3);
    assertThat(summary.records()).isEqualTo(3);
    assertThat(summary.hidden()).isEqualTo(3);
  }

  @Test
  void saysThatThereWasNothing() throws IOException {
    Files.createDirectories(job.in());
    assertThat(job.run().text()).startsWith("0 records in 0 files\n");
  }

  @Test
  void saysWhatIsNotThereAndMakesNothing() {
    assertThatThrownBy(job::run)
        .satisfies(failure -> assertThat(Failure.text(failure)).contains(job.in().toString()));
    assertThat(job.out()).doesNotExist();
  }

  @Test
  void takesThePowerFromWhatANameHolds() {
    Exception failure = new IOException("no \u001B[31m\u202E file\nat line 1");
    assertThat(Failure.text(failure)).isEqualTo("no \uFFFD[31m\uFFFD file");
  }
}
