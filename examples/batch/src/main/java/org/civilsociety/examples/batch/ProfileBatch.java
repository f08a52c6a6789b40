package org.civilsociety.examples.batch;

import static org.apache.spark.sql.functions.coalesce;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.count;
import static org.apache.spark.sql.functions.explode;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.monotonically_increasing_id;
import static org.apache.spark.sql.functions.octet_length;
import static org.apache.spark.sql.functions.sum;
import static org.apache.spark.sql.functions.try_validate_utf8;
import static org.apache.spark.sql.functions.when;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import org.apache.hadoop.conf.Configuration;
import org.apache.spark.SparkConf;
import org.apache.spark.api.java.function.Function0;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.DataFrameReader;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.storage.StorageLevel;
import org.civilsociety.jackson.document.DocumentReader;

/**
 * Validates the newline-delimited profiles of a folder, and writes those that are valid, those that
 * are not, and a summary, to another.
 */
public final class ProfileBatch {

  private static final String RECORD = "[^ \\t\\r]";

  private final SparkSession spark;
  private final Function0<DocumentReader> readers;

  /** Takes the session, which is left open, and what makes readers, with their rules, for it. */
  ProfileBatch(SparkSession spark, Function0<DocumentReader> readers) {
    this.spark = spark;
    this.readers = readers;
  }

  /**
   * Runs the job, where the configuration of Spark says, else on the cores of this machine.
   *
   * @param arguments the folder to read and the folder to write, which must not be there yet; paths
   *     or addresses that Hadoop knows
   */
  public static void main(String[] arguments) {
    PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
    PrintStream err = new PrintStream(System.err, true, StandardCharsets.UTF_8);
    if (arguments.length != 2) {
      err.println("usage: ProfileBatch INPUT OUTPUT, two folders; found " + arguments.length);
      System.exit(2);
    }
    try (SparkSession spark = session()) {
      ProfileBatch job = new ProfileBatch(spark, JudgeLines::reader);
      out.print(job.run(arguments[0], arguments[1]).text());
    } catch (Exception e) {
      err.println("the job failed: " + Failure.text(e));
      System.exit(1);
    }
  }

  /** Opens a session, locally where nothing else is configured. */
  static SparkSession session() {
    SparkConf configuration =
        new SparkConf()
            .setIfMissing("spark.app.name", "civil-society batch")
            .setIfMissing("spark.master", "local[*]")
            .setIfMissing("spark.log.level", "WARN")
            .setIfMissing("spark.ui.enabled", "false");
    return SparkSession.builder().config(configuration).getOrCreate();
  }

  /**
   * Runs the job, and says what became of the records.
   *
   * @throws IllegalArgumentException if the input is packed in another way than gzip, or the output
   *     is there already; nothing was written then
   * @throws IllegalStateException if what was written is not what was read
   */
  Summary run(String input, String output) throws IOException {
    Dataset<Row> lines = lines(input);
    Configuration configuration = spark.sparkContext().hadoopConfiguration();
    InputFiles files = InputFiles.of(input, Set.of(lines.inputFiles()), configuration);
    OutputFolder folder = OutputFolder.claim(output, configuration);
    Dataset<Row> judged =
        lines
            .mapPartitions(new JudgeLines(readers), Encoders.row(Judgement.COLUMNS))
            .persist(StorageLevel.DISK_ONLY()); // so that each line is judged once
    Summary summary;
    try {
      texts(judged, Judgement.VALID).write().text(output + "/valid");
      texts(judged, Judgement.HEADERS).write().text(output + "/headers");
      rejected(judged).write().json(output + "/rejected");
      long headers = written(output + "/headers");
      summary =
          new Summary(
              files.read(),
              files.hidden(),
              lines.count(),
              written(output + "/valid") + headers,
              headers,
              written(output + "/rejected"),
              rules(judged),
              unnamed(judged));
    } finally {
      judged.unpersist();
    }
    folder.finish(summary);
    return summary;
  }

  /** Reads whole lines, whatever is configured; only a line feed ends them. */
  private DataFrameReader reader() {
    return spark
        .read()
        .option("lineSep", "\n")
        .option("recursiveFileLookup", "true")
        .option("ignoreCorruptFiles", "false")
        .option("ignoreMissingFiles", "false")
        .option("mapreduce.input.linerecordreader.line.maxlength", Integer.MAX_VALUE);
  }

  /** The lines that are not blank, whatever bytes they are. */
  private Dataset<Row> lines(String input) {
    return reader()
        .text(input)
        .select(col("_metadata.file_path").as("file"), col("value"))
        .where(octet_length(col("value")).gt(JudgeLines.MAX_BYTES).or(col("value").rlike(RECORD)))
        .select(col("file"), col("value").cast("binary").as("bytes"));
  }

  private static Dataset<Row> of(Dataset<Row> judged, String outcome) {
    return judged.where(col("outcome").equalTo(outcome));
  }

  private static Dataset<Row> texts(Dataset<Row> judged, String outcome) {
    return of(judged, outcome).select(col("bytes").cast("string"));
  }

  /** The columns of {@link Judgement#REJECTED_COLUMNS}. */
  private static Dataset<Row> rejected(Dataset<Row> judged) {
    Column text = try_validate_utf8(col("bytes").cast("string"));
    return of(judged, Judgement.REJECTED)
        .select(
            col("file"),
            text.as("text"),
            when(text.isNull(), col("bytes")).as("bytes"),
            col("findings"),
            col("more"));
  }

  private long written(String folder) {
    return reader().text(folder).count();
  }

  private static List<Summary.Count> rules(Dataset<Row> judged) {
    return judged
        .select(monotonically_increasing_id().as("record"), explode(col("findings")).as("finding"))
        .groupBy("record", "finding.rule", "finding.severity")
        .agg(count(lit(1)).as("findings"))
        .groupBy("rule", "severity")
        .agg(sum("findings"), count(lit(1)))
        .orderBy("rule", "severity")
        .collectAsList()
        .stream()
        .map(
            row ->
                new Summary.Count(
                    row.getString(0), row.getString(1), row.getLong(2), row.getLong(3)))
        .toList();
  }

  private static long unnamed(Dataset<Row> judged) {
    return judged.agg(coalesce(sum("more"), lit(0L))).first().getLong(0);
  }
}
