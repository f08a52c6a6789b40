package org.civilsociety.examples.batch;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.ShrinkingMode;
import net.jqwik.api.Tuple;
import org.apache.hadoop.fs.FileUtil;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;

/** Whatever the lines of some files are: each is there afterwards, once, as it was. */
final class AnyLinesTest {

  private static final String PROFILE =
      "{\"organization\":{\"id\":\"agua\",\"names\":[{\"text\":\"Agua y niñez\"}]}}";

  /** Files, the lines of which are texts of one character for each byte. */
  @Provide
  Arbitrary<List<List<String>>> files() {
    Arbitrary<String> whole =
        Arbitraries.of(
                PROFILE,
                PROFILE + "\r",
                PROFILE + PROFILE,
                "\uFEFF" + PROFILE,
                PROFILE.replace("Agua", "ماء\u2028\u0085"),
                "",
                " \t\r",
                "\u3000",
                "\uFEFF",
                "{",
                "null",
                "\0\0",
                "[".repeat(2_000),
                "{\"organization\":{\"id\":\"a\",\"id\":\"b\"}}",
                "{\"membership\":{\"member\":{\"reference\":{\"id\":\"جمعية\"}}}}",
                "{\"directory\":{\"format\":\"civil-society\",\"version\":\"1.0\"}}",
                "{\"directory\":{\"format\":\"civil-society\",\"version\":\"2.0\"}}",
                "{\"directory\":{\"organizations\":[{}]}}")
            .map(AnyLinesTest::bytesAsText);
    Arbitrary<String> noise =
        Arbitraries.strings().withCharRange('\0', '\u00FF').ofMaxLength(20).map(AnyLinesTest::line);
    Arbitrary<String> packed = Arbitraries.just("\u001F\u008B\b\0");
    Arbitrary<String> line =
        Arbitraries.frequencyOf(Tuple.of(8, whole), Tuple.of(2, noise), Tuple.of(1, packed));
    return line.list().ofMaxSize(9).list().ofMinSize(1).ofMaxSize(3);
  }

  private static String bytesAsText(String text) {
    return new String(text.getBytes(StandardCharsets.UTF_8), StandardCharsets.ISO_8859_1);
  }

  private static String line(String noise) {
    return noise.replace('\n', ' ');
  }

  @Property(tries = 12, shrinking = ShrinkingMode.OFF)
  void losesNoLineAndJudgesEachOnce(@ForAll("files") List<List<String>> files) throws IOException {
    Path folder = Files.createTempDirectory("any-lines");
    try {
      JobFolder job = new JobFolder(folder);
      List<String> expected = new ArrayList<>();
      for (int i = 0; i < files.size(); i++) {
        job.write(i + (i % 2 == 0 ? ".ndjson" : ".ndjson.gz"), joined(files.get(i)));
        expected.addAll(records(files.get(i)));
      }
      SparkSession spark = LocalSpark.SESSION.newSession();
      spark.conf().set("spark.sql.files.maxPartitionBytes", 300); // so that files are split
      Summary summary = job.run(spark, JudgeLines::reader);
      List<String> found = new ArrayList<>(job.lines("valid"));
      found.addAll(job.lines("headers"));
      assertThat(found).hasSize((int) summary.valid());
      for (Row rejected : job.rejected()) {
        found.add(new String(Demonstration.bytes(rejected), StandardCharsets.ISO_8859_1));
        assertThat(Demonstration.errors(rejected)).isNotEmpty().doesNotContain("batch.failed");
      }
      assertThat(found).containsExactlyInAnyOrderElementsOf(expected);
      assertThat(summary.records()).isEqualTo(expected.size());
    } finally {
      FileUtil.fullyDelete(folder.toFile());
    }
  }

  private static byte[] joined(List<String> lines) {
    return String.join("\n", lines).getBytes(StandardCharsets.ISO_8859_1);
  }

  /** The lines that are records: Hadoop takes away a byte-order mark that begins a file. */
  private static List<String> records(List<String> lines) {
    List<String> records = new ArrayList<>(lines);
    String mark = bytesAsText("\uFEFF");
    if (!records.isEmpty() && records.get(0).startsWith(mark)) {
      records.set(0, records.get(0).substring(mark.length()));
    }
    records.removeIf(line -> line.matches("[ \t\r]*"));
    return records;
  }
}
