package org.civilsociety.examples.batch;

import java.util.Iterator;
import org.apache.spark.api.java.function.Function0;
import org.apache.spark.api.java.function.MapPartitionsFunction;
import org.apache.spark.sql.Row;
import org.civilsociety.Extensible;
import org.civilsociety.jackson.document.DocumentReader;
import org.civilsociety.jackson.document.Input;
import org.civilsociety.jackson.document.ReadLimits;
import org.civilsociety.report.ProfileValidator;

/**
 * What an executor does: judges lines, rows of {@code file} and {@code bytes}, each by itself.
 *
 * @param readers makes a reader where it is needed, since it cannot be sent there
 */
record JudgeLines(Function0<DocumentReader> readers) implements MapPartitionsFunction<Row, Row> {

  /** A line of more bytes is not read. */
  static final int MAX_BYTES = 1 << 20;

  /** Makes a reader that asks everything but what only the whole directory can tell. */
  static DocumentReader reader() {
    ProfileValidator rules =
        ProfileValidator.create().without("coalition.members").without("source.unknown");
    return DocumentReader.of(rules).withLimits(ReadLimits.DEFAULT.withMaxBytes(MAX_BYTES));
  }

  @Override
  public Iterator<Row> call(Iterator<Row> lines) throws Exception {
    DocumentReader reader = readers.call();
    return new Iterator<>() {
      @Override
      public boolean hasNext() {
        return lines.hasNext();
      }

      @Override
      public Row next() {
        Row line = lines.next();
        return judge(reader, line.getString(0), line.getAs(1));
      }
    };
  }

  private static Row judge(DocumentReader reader, String file, byte[] bytes) {
    try {
      return Judgement.of(file, bytes, reader.read(Input.of(bytes), Extensible.class));
    } catch (RuntimeException | StackOverflowError e) {
      return Judgement.failed(file, bytes, e);
    }
  }
}
