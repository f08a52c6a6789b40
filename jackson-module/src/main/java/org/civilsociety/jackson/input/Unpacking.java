package org.civilsociety.jackson.input;

import java.io.BufferedInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.util.zip.GZIPInputStream;
import java.util.zip.ZipException;
import org.jspecify.annotations.Nullable;

/**
 * The bytes of a stream, unpacked if it begins as gzip does (RFC 1952). Where what is packed is
 * damaged, reading it throws an {@link UnpackingException}; making it reads nothing and cannot
 * fail.
 */
final class Unpacking extends InputStream {

  private static final int GZIP_FIRST = 0x1f;
  private static final int GZIP_SECOND = 0x8b;

  /** Whether these are the bytes of something packed. */
  static boolean isPacked(byte[] bytes) {
    return bytes.length > 1
        && Byte.toUnsignedInt(bytes[0]) == GZIP_FIRST
        && Byte.toUnsignedInt(bytes[1]) == GZIP_SECOND;
  }

  /** A stream that says whether there is more, even where that has to be waited for. */
  private static final class Peekable extends BufferedInputStream {

    private Peekable(InputStream stream) {
      super(stream);
    }

    private synchronized boolean isPacked() throws IOException {
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

  /**
   * All members of a gzip file. What Java has stops without a word at a member that has not arrived
   * yet, and before anything that is none.
   */
  private static final class Members extends GZIPInputStream {

    private static final int TRAILER_BYTES = 8;

    private Members(Peekable packed) throws IOException {
      super(packed);
    }

    private static InputStream of(Peekable packed) throws IOException {
      try {
        return new Members(packed);
      } catch (ZipException | EOFException e) {
        throw new UnpackingException(e);
      }
    }

    @Override
    public int read(byte[] bytes, int from, int length) throws IOException {
      try {
        int read = super.read(bytes, from, length);
        if (read < 0 && (inf.getRemaining() > TRAILER_BYTES || in.available() > 0)) {
          throw new ZipException("is followed by something that is not packed");
        }
        return read;
      } catch (ZipException | EOFException e) {
        throw new UnpackingException(e);
      }
    }
  }

  private final Peekable source;
  private @Nullable InputStream plain;

  Unpacking(InputStream stream) {
    source = new Peekable(stream);
  }

  private InputStream plain() throws IOException {
    if (plain == null) {
      plain = source.isPacked() ? Members.of(source) : source;
    }
    return plain;
  }

  @Override
  public int read() throws IOException {
    byte[] single = new byte[1];
    return read(single, 0, 1) < 0 ? -1 : Byte.toUnsignedInt(single[0]);
  }

  @Override
  public int read(byte[] bytes, int from, int length) throws IOException {
    return plain().read(bytes, from, length);
  }

  /** Closes what was unpacked, too. */
  @Override
  public void close() throws IOException {
    if (plain == null) {
      source.close();
    } else {
      plain.close();
    }
  }
}
