package org.civilsociety.examples.benchmarks;

import java.io.InputStream;
import java.util.List;
import java.util.Objects;

/** A newline-delimited document of any length, whose lines come again and again from memory. */
final class RepeatedLines extends InputStream {

  private final List<byte[]> lines;
  private final long count;
  private byte[] line;
  private int position;
  private long begun;

  /**
   * Begins the document.
   *
   * @param header the first line, with its line feed
   * @param lines the other lines, with their line feeds
   * @param count how many other lines there are in the document
   */
  RepeatedLines(byte[] header, List<byte[]> lines, long count) {
    this.lines = List.copyOf(lines);
    this.count = count;
    line = header;
  }

  @Override
  public int read() {
    return advance() ? line[position++] & 0xFF : -1;
  }

  @Override
  public int read(byte[] target, int offset, int length) {
    Objects.checkFromIndexSize(offset, length, target.length);
    int read = 0;
    while (read < length && advance()) {
      int some = Math.min(length - read, line.length - position);
      System.arraycopy(line, position, target, offset + read, some);
      position += some;
      read += some;
    }
    return read == 0 && length > 0 ? -1 : read;
  }

  /** Goes to the next line where one is used up; says whether there is a byte. */
  private boolean advance() {
    while (position == line.length && begun < count) {
      line = lines.get((int) (begun % lines.size()));
      begun++;
      position = 0;
    }
    return position < line.length;
  }
}
