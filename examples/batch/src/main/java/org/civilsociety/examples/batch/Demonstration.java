package org.civilsociety.examples.batch;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.hadoop.fs.FileUtil;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.civilsociety.value.Excerpt;

/**
 * Generates records, one in a hundred of which is broken, runs the job on them, and checks that
 * exactly those are rejected, each for the rule that its damage breaks.
 */
public final class Demonstration {

  private Demonstration() {}

  /**
   * Runs the demonstration.
   *
   * @param arguments a folder, how many records, and the seed that they are made from; the folders
   *     {@code in} and {@code out} in it are those of an earlier run, and are replaced
   * @throws IOException if files cannot be read or written
   */
  public static void main(String[] arguments) throws IOException {
    Path in = Path.of(arguments[0], "in");
    Path out = Path.of(arguments[0], "out");
    FileUtil.fullyDelete(in.toFile());
    FileUtil.fullyDelete(out.toFile());
    int records = Integer.parseInt(arguments[1]);
    Map<String, Damage> broken =
        new GeneratedFolder(in, records, Long.parseLong(arguments[2])).write();
    PrintStream terminal = new PrintStream(System.out, true, StandardCharsets.UTF_8);
    List<String> differences;
    try (SparkSession spark = ProfileBatch.session()) {
      ProfileBatch job = new ProfileBatch(spark, JudgeLines::reader);
      terminal.print(job.run(in.toUri().toString(), out.toUri().toString()).text());
      differences = differences(broken, rejected(spark, out));
    }
    if (!differences.isEmpty()) {
      differences.forEach(terminal::println);
      System.exit(1);
    }
    terminal.println(
        "exactly the " + broken.size() + " broken records were rejected, each for its rule");
  }

  /** Reads what the job rejected. */
  static List<Row> rejected(SparkSession spark, Path out) {
    return spark
        .read()
        .schema(Judgement.REJECTED_COLUMNS)
        .json(out.resolve("rejected").toUri().toString())
        .collectAsList();
  }

  /** Says where what was rejected is not what was broken. */
  static List<String> differences(Map<String, Damage> broken, List<Row> rejected) {
    Map<String, Damage> missing = new TreeMap<>(broken);
    List<String> differences = new ArrayList<>();
    for (Row row : rejected) {
      String line = new String(bytes(row), StandardCharsets.ISO_8859_1);
      Damage damage = missing.remove(line);
      List<String> errors = errors(row);
      if (damage == null) {
        differences.add("must be valid, but is rejected for " + errors + ": " + Excerpt.of(line));
      } else if (!errors.contains(damage.rule())) {
        differences.add(
            damage + " must be rejected for " + damage.rule() + ", but is for " + errors);
      }
    }
    missing.forEach(
        (line, damage) ->
            differences.add(damage + " must be rejected, but is valid: " + Excerpt.of(line)));
    return differences;
  }

  /** The bytes of a line that was rejected. */
  static byte[] bytes(Row rejected) {
    String text = rejected.getAs("text");
    return text == null ? rejected.getAs("bytes") : text.getBytes(StandardCharsets.UTF_8);
  }

  /** The rules that a line was rejected for. */
  static List<String> errors(Row rejected) {
    List<Row> findings = rejected.getList(rejected.fieldIndex("findings"));
    return findings.stream()
        .filter(finding -> finding.getAs("severity").equals("ERROR"))
        .map(finding -> finding.<String>getAs("rule"))
        .toList();
  }
}
