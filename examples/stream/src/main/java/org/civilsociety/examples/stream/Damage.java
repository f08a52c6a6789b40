package org.civilsociety.examples.stream;

import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;

/** Cuts every so many-th line short on its way into a file, as a bad transfer would. */
final class Damage extends FilterOutputStream {

  /** Every so many-th line is cut. */
  static final int CUT = 1_000;

  private static final int MISSING = 40;

  private int lines;

  Damage(OutputStream stream) {
    super(stream);
  }

  /** Takes a whole line, as {@link org.civilsociety.jackson.document.EntryWriter} writes it. */
  @Override
  public void write(byte[] line) throws IOException {
    boolean isCut = lines % CUT == CUT - 1;
    lines++;
    if (isCut) {
      out.write(line, 0, line.length - MISSING);
      out.write('\n');
    } else {
      out.write(line, 0, line.length);
    }
  }
}
