package org.civilsociety.examples.tool.report;

import java.nio.file.Path;
import org.civilsociety.examples.tool.output.UnusableException;
import org.civilsociety.jackson.document.DocumentKind;
import org.civilsociety.jackson.document.Problem;

/** Is told what is found, file by file. */
interface Report extends AutoCloseable {

  /** Begins a file. */
  void begin(Path file, DocumentKind kind);

  /** Tells what is wrong in it, in the order of the document. */
  void add(Problem problem);

  /** Ends it. */
  void end(Tally tally);

  /** Tells of a file that could not be opened, or not be read to its end; in place of its end. */
  void unusable(Path file, UnusableException cause);

  /** Ends the report. */
  @Override
  void close();
}
