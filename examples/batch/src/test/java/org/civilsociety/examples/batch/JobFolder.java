package org.civilsociety.examples.batch;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.GZIPOutputStream;
import org.apache.spark.api.java.function.Function0;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.civilsociety.jackson.document.DocumentReader;

/**
 * The input and the output of a job.
 *
 * @param folder where both are, as {@code in} and {@code out}
 */
record JobFolder(Path folder) {

  /** A line without an error. */
  static final String WATER =
      "{\"organization\":{\"id\":\"water\",\"names\":[{\"text\":\"ماء\"}]}}";

  Path in() {
    return folder.resolve("in");
  }

  Path out() {
    return folder.resolve("out");
  }

  /** Writes a file of the input, compressed if its name says so. */
  void write(String name, byte[] bytes) throws IOException {
    Path file = in().resolve(name);
    Files.createDirectories(file.getParent());
    Files.write(file, name.endsWith(".gz") ? gzip(bytes) : bytes);
  }

  void write(String name, String text) throws IOException {
    write(name, text.getBytes(StandardCharsets.UTF_8));
  }

  static byte[] gzip(byte[] bytes) throws IOException {
    ByteArrayOutputStream packed = new ByteArrayOutputStream();
    try (GZIPOutputStream stream = new GZIPOutputStream(packed)) {
      stream.write(bytes);
    }
    return packed.toByteArray();
  }

  Summary run() throws IOException {
    return run(LocalSpark.SESSION, JudgeLines::reader);
  }

  Summary run(SparkSession spark, Function0<DocumentReader> readers) throws IOException {
    return new ProfileBatch(spark, readers).run(in().toString(), out().toString());
  }

  /** The lines of a folder of the output, each byte as a character. */
  List<String> lines(String output) throws IOException {
    List<String> lines = new ArrayList<>();
    try (Stream<Path> files = Files.list(out().resolve(output))) {
      for (Path file : files.sorted().toList()) {
        if (String.valueOf(file.getFileName()).startsWith("part-")) {
          String all = Files.readString(file, StandardCharsets.ISO_8859_1);
          List.of(all.split("\n", -1)).stream().filter(line -> !line.isEmpty()).forEach(lines::add);
        }
      }
    }
    return lines;
  }

  List<Row> rejected() {
    return Demonstration.rejected(LocalSpark.SESSION, out());
  }
}
