package org.civilsociety.examples.batch;

import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.types.StructType;
import org.civilsociety.Directory;
import org.civilsociety.jackson.document.Problem;
import org.civilsociety.jackson.document.Reading;
import org.civilsociety.validation.Severity;
import org.civilsociety.value.Excerpt;

/** What was found of one line, as a row of Spark. */
final class Judgement {

  private static final String FINDINGS =
      "findings ARRAY<STRUCT<rule STRING, severity STRING, pointer STRING, missing STRING,"
          + " detail STRING, value STRING>>, more INT";

  /** The column {@code outcome} is the folder that the line goes to. */
  static final StructType COLUMNS =
      StructType.fromDDL("outcome STRING, file STRING, bytes BINARY, " + FINDINGS);

  /** What is written of a line that is rejected: {@code bytes} only where it is no text. */
  static final StructType REJECTED_COLUMNS =
      StructType.fromDDL("file STRING, text STRING, bytes BINARY, " + FINDINGS);

  static final String VALID = "valid";

  /** Valid too, but for one file as a whole. */
  static final String HEADERS = "headers";

  static final String REJECTED = "rejected";

  private Judgement() {}

  /** Of a line that was read. */
  static Row of(String file, byte[] bytes, Reading<?> reading) {
    Row[] findings = reading.problems().stream().map(Judgement::finding).toArray(Row[]::new);
    Integer more = reading.more() == 0 ? null : Integer.valueOf(reading.more());
    return RowFactory.create(outcome(reading), file, bytes, findings, more);
  }

  private static String outcome(Reading<?> reading) {
    if (!reading.isValid()) {
      return REJECTED;
    }
    return reading.record().orElseThrow() instanceof Directory ? HEADERS : VALID;
  }

  private static Row finding(Problem problem) {
    return RowFactory.create(
        problem.rule(),
        problem.severity().name(),
        problem.pointer().toString(),
        problem.missing().orElse(null),
        problem.message(),
        problem.found().orElse(null));
  }

  /** Of a line on which a rule threw something, instead of deciding. */
  static Row failed(String file, byte[] bytes, Throwable failure) {
    Throwable cause = failure;
    while (cause.getCause() != null) {
      cause = cause.getCause();
    }
    String detail = Excerpt.of(cause.toString());
    Row[] findings = {
      RowFactory.create("batch.failed", Severity.ERROR.name(), "", null, detail, null),
    };
    return RowFactory.create(REJECTED, file, bytes, findings, null);
  }
}
