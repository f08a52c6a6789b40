package org.civilsociety.jackson.input;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.zip.GZIPInputStream;
import java.util.zip.ZipException;

/**
 * Unpacks all members of a gzip file (RFC 1952). What Java has stops without a word at a member
 * that has not arrived yet, and before anything that is none.
 */
final class Unpacking extends GZIPInputStream {

  private static final int TRAILER_BYTES = 8;

  /** A stream that says whether there is more, even where that has to be waited for. */
  static final class Peekable extends BufferedInputStream {

    private static final int GZIP_FIRST = 0x1f;
    private static final int GZIP_SECOND = 0x8b;

    Peekable(InputStream stream) {
      super(stream);
    }

    synchronized boolean isPacked() throws IOException {
      mark(2);
      boolean isPacked = read() == GZIP_FIRST && read() == GZIP_SECOND;
      reset();
      return isPacked;
    }

    @Override
    public synchronized int available() throws IOException {
      mark(1);
      boolean isAtEnd = read() < 0;
      reset();
      return isAtEnd ? 0 : Math.max(1, super.available());
    }
  }

  Unpacking(Peekable packed) throws IOException {
    super(packed);
  }

  @Override
  public int read(byte[] bytes, int from, int length) throws IOException {
    int read = super.read(bytes, from, length);
    if (read < 0 && (inf.getRemaining() > TRAILER_BYTES || in.available() > 0)) {
      throw new ZipException("is followed by something that is not packed");
    }
    return read;
  }
}
