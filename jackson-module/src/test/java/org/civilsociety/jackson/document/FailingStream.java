package org.civilsociety.jackson.document;

import java.io.IOException;
import java.io.InputStream;
import org.jspecify.annotations.Nullable;

/** A stream of which nothing can be read, whatever is the reason. */
final class FailingStream extends InputStream {

  private final @Nullable IOException expected;
  private final @Nullable RuntimeException unexpected;

  FailingStream(IOException failure) {
    expected = failure;
    unexpected = null;
  }

  FailingStream(RuntimeException failure) {
    expected = null;
    unexpected = failure;
  }

  @Override
  public int read() throws IOException {
    if (expected != null) {
      throw expected;
    }
    throw unexpected;
  }

  @Override
  public int read(byte[] bytes, int from, int length) throws IOException {
    return read();
  }
}
