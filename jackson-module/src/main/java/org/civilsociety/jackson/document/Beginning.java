package org.civilsociety.jackson.document;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/** The first bytes of a stream, which is not closed with them. */
final class Beginning extends FilterInputStream {

  private int left;

  Beginning(InputStream stream, int most) {
    super(stream);
    left = most;
  }

  @Override
  public int read() throws IOException {
    if (left == 0) {
      return -1;
    }
    left--;
    return in.read();
  }

  @Override
  public int read(byte[] bytes, int from, int length) throws IOException {
    int many = left == 0 ? -1 : in.read(bytes, from, Math.min(length, left));
    left -= Math.max(many, 0);
    return many;
  }

  @Override
  public int available() throws IOException {
    return Math.min(left, in.available());
  }

  @Override
  public boolean markSupported() {
    return false;
  }

  @Override
  public void close() {
    // is read again from its beginning
  }
}
