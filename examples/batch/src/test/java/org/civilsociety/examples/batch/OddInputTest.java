package org.civilsociety.examples.batch;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The job on lines and files that nobody would write on purpose, or only out of malice. */
final class OddInputTest {

  private static final String HEADER =
      "{\"directory\":{\"format\":\"civil-society\",\"version\":\"1.0\"}}\n";

  @TempDir private Path folder;
  private JobFolder job;

  @BeforeEach
  void nameFolders() {
    job = new JobFolder(folder);
  }

  private static void assertRejected(Row rejected, String text, String rule) {
    assertThat(rejected.<String>getAs("text")).isEqualTo(text);
    assertThat(Demonstration.errors(rejected)).contains(rule);
  }

  @Test
  void goesOnBehindALineOfFiveMegabytesAndKeepsItWhole() throws IOException {
    String giant = JobFolder.WATER.replace("ماء", "x".repeat(5_000_000));
    job.write("a.ndjson", HEADER + giant + "\n" + JobFolder.WATER + "\n");
    assertThat(job.run().valid()).isEqualTo(2);
    assertRejected(job.rejected().get(0), giant, "document.too-large");
  }

  @Test
  void losesNoLineWhereHadoopIsToldToDropLongOnes() throws IOException {
    job.write("a.ndjson", JobFolder.WATER.replace("ماء", "x".repeat(500)) + "\n" + JobFolder.WATER);
    SparkSession spark = LocalSpark.SESSION.newSession();
    spark.conf().set("mapreduce.input.linerecordreader.line.maxlength", 200);
    assertThat(job.run(spark, JudgeLines::reader).valid()).isEqualTo(2);
  }

  @Test
  void keepsBytesThatAreNoTextAndTellsTheirFile() throws IOException {
    byte[] latin = "{\"organization\":{\"id\":\"é\"}}".getBytes(StandardCharsets.ISO_8859_1);
    job.write("deep/er/a.ndjson", latin);
    assertThat(job.run().rejected()).isEqualTo(1);
    Row rejected = job.rejected().get(0);
    assertThat(rejected.<byte[]>getAs("bytes")).isEqualTo(latin);
    assertThat(rejected.<String>getAs("file")).endsWith("/in/deep/er/a.ndjson");
    assertThat(Demonstration.errors(rejected)).containsExactly("document.encoding");
  }

  @Test
  void endsALineAtALineFeedAndNowhereElse() throws IOException {
    String spaced = JobFolder.WATER.replace(":", ":\r\t");
    job.write("a.ndjson", spaced + "\r\n \t\r\n\n" + JobFolder.WATER.replace("ماء", "\u2028x"));
    assertThat(job.run().records()).isEqualTo(2);
    String valid = String.join("\n", job.lines("valid"));
    assertThat(new String(valid.getBytes(StandardCharsets.ISO_8859_1), StandardCharsets.UTF_8))
        .isEqualTo(spaced + "\r\n" + JobFolder.WATER.replace("ماء", "\u2028x"));
  }

  @Test
  void asksNothingThatOnlyTheDirectoryCanTell() throws IOException {
    String coalition = JobFolder.WATER.replace("organization", "coalition");
    String quoting =
        JobFolder.WATER.replace(
            "\"id\"",
            "\"verbatims\":[{\"property\":\"names\",\"text\":\"x\",\"source\":\"s\"}],\"id\"");
    job.write("a.ndjson", HEADER + coalition + "\n" + quoting);
    Summary summary = job.run();
    assertThat(summary.valid()).isEqualTo(3);
    assertThat(summary.headers()).isEqualTo(1);
    assertThat(summary.rules())
        .extracting(Summary.Count::rule)
        .doesNotContain("coalition.members", "source.unknown");
  }

  @Test
  void countsFindingsThatAreNotNamed() throws IOException {
    String names = "{\"text\":\" \"},".repeat(1_199) + "{\"text\":\" \"}";
    job.write("a.ndjson", JobFolder.WATER.replace("{\"text\":\"ماء\"}", names));
    Summary summary = job.run();
    assertThat(summary.unnamed()).isGreaterThanOrEqualTo(200);
    assertThat(job.rejected().get(0).<Integer>getAs("more")).isEqualTo((int) summary.unnamed());
  }

  @Test
  void goesOnWhereARuleFails() throws IOException {
    String endless = JobFolder.WATER.replace("\"id\"", "\"founded\":\"1998\",\"id\"");
    job.write("a.ndjson", HEADER + JobFolder.WATER + "\n" + endless + "\n");
    Summary summary = job.run(LocalSpark.SESSION, FailingReader::create);
    assertThat(summary.records()).isEqualTo(3);
    assertThat(summary.valid()).isEqualTo(1);
    List<Row> rejected = job.rejected();
    assertRejected(rejected.get(0), JobFolder.WATER, "batch.failed");
    assertThat(rejected.get(0).toString()).contains("the rule is broken");
    assertRejected(rejected.get(1), endless, "batch.failed");
    assertThat(rejected.get(1).toString()).contains("StackOverflowError");
  }

  @Test
  void readsItsOwnOutputAgain() throws IOException {
    job.write("a.ndjson.gz", HEADER + JobFolder.WATER + "\n{\n");
    job.write("b.ndjson", JobFolder.WATER.replace("water", "eau"));
    Summary first = job.run();
    JobFolder next = new JobFolder(folder.resolve("next"));
    Files.createDirectories(next.in());
    Files.move(job.out().resolve("valid"), next.in().resolve("valid"));
    Files.move(job.out().resolve("headers"), next.in().resolve("headers"));
    Summary again = next.run();
    assertThat(again.rejected()).isZero();
    assertThat(again.valid()).isEqualTo(first.valid()).isEqualTo(3);
  }
}
