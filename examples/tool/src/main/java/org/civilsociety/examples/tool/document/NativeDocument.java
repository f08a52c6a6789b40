package org.civilsociety.examples.tool.document;

import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.civilsociety.Directory;
import org.civilsociety.Extensible;
import org.civilsociety.examples.tool.output.StandardStreams;
import org.civilsociety.examples.tool.output.UnusableException;
import org.civilsociety.jackson.document.DocumentKind;
import org.civilsociety.jackson.document.DocumentReader;
import org.civilsociety.jackson.document.Entry;
import org.civilsociety.jackson.document.EntryStream;
import org.civilsociety.jackson.document.Problem;
import org.civilsociety.jackson.document.ReadLimits;
import org.civilsociety.jackson.document.Reading;

/**
 * A native document of any kind, read as a whole: its form is looked at, the rules are not asked.
 *
 * @param record the record, as far as it could be read
 * @param problems what is malformed
 * @param more how many more problems there are
 * @param isComplete whether the document was read to its end
 */
public record NativeDocument(
    Optional<Extensible> record, List<Problem> problems, int more, boolean isComplete) {

  /** The most bytes that are read, which are unpacked where a document is packed. */
  private static final long MAX_BYTES = ReadLimits.DEFAULT.maxBytes();

  /**
   * Copies the list.
   *
   * @param record the record
   * @param problems what is malformed
   * @param more how many more problems there are
   * @param isComplete whether the document was read to its end
   */
  public NativeDocument {
    problems = List.copyOf(problems);
  }

  /**
   * Reads a document.
   *
   * @param file the file, or {@code -}
   * @param streams where the standard input is
   * @return what was read
   * @throws UnusableException if it cannot be read
   */
  public static NativeDocument read(Path file, StandardStreams streams) {
    try (OpenDocument document = OpenDocument.of(file, streams)) {
      return document.kind() == DocumentKind.LINES ? lines(document) : whole(document);
    } catch (UncheckedIOException e) {
      throw new UnusableException(file.toString(), e);
    }
  }

  private static NativeDocument whole(OpenDocument document) {
    Reading<? extends Extensible> reading =
        DocumentReader.withoutRules().read(document.input(), document.kind().type());
    return new NativeDocument(
        reading.record().map(record -> record),
        reading.problems(),
        reading.more(),
        reading.isComplete());
  }

  private static NativeDocument lines(OpenDocument document) {
    List<Extensible> records = new ArrayList<>();
    List<Problem> problems = new ArrayList<>();
    int more = 0;
    long bytes = 0;
    boolean isComplete = true;
    try (EntryStream entries = DocumentReader.withoutRules().lines(document.input())) {
      while (entries.hasNext()) {
        Entry entry = entries.next();
        Optional<Extensible> record =
            entry.record().filter(read -> records.isEmpty() || !(read instanceof Directory));
        record.ifPresent(records::add);
        problems.addAll(entry.reading().problems());
        more += entry.reading().more();
        isComplete &= entry.reading().isComplete() && record.isPresent();
        bytes += entry.bytes().length;
        if (bytes > MAX_BYTES) {
          throw new UnusableException(
              document.file(),
              "is larger than the "
                  + MAX_BYTES
                  + " bytes that are read as a whole; only validate takes more");
        }
      }
    }
    return new NativeDocument(Optional.of(Directory.of(records)), problems, more, isComplete);
  }
}
