package org.civilsociety.jackson.tree;

import java.io.ByteArrayOutputStream;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/** A stream of whose first bytes a copy is made while they are read. */
final class CopiedStream extends FilterInputStream {

  private final ByteArrayOutputStream copy;
  private final long max;

  CopiedStream(InputStream stream, ByteArrayOutputStream copy, long max) {
    super(stream);
    this.copy = copy;
    this.max = max;
  }

  @Override
  public int read() throws IOException {
    int read = super.read();
    if (read >= 0 && copy.size() < max) {
      copy.write(read);
    }
    return read;
  }

  @Override
  public int read(byte[] bytes, int from, int length) throws IOException {
    int read = super.read(bytes, from, length);
    if (read > 0) {
      copy.write(bytes, from, (int) Math.min(read, max - copy.size()));
    }
    return read;
  }
}
