package org.civilsociety.examples.tool.output;

import java.io.BufferedOutputStream;
import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Objects;

/** The standard output as a stream that cannot fail unnoticed. */
final class StandardOutput extends FilterOutputStream {

  StandardOutput(OutputStream stream) {
    super(new BufferedOutputStream(stream, 1 << 16));
  }

  @Override
  public void write(int unit) {
    try {
      out.write(unit);
    } catch (IOException e) {
      throw failure(e);
    }
  }

  @Override
  public void write(byte[] bytes, int from, int length) {
    try {
      out.write(bytes, from, length);
    } catch (IOException e) {
      throw failure(e);
    }
  }

  @Override
  public void flush() {
    try {
      out.flush();
    } catch (IOException e) {
      throw failure(e);
    }
  }

  /** Leaves the stream open, for it is the process that has it. */
  @Override
  public void close() {
    flush();
  }

  private static RuntimeException failure(IOException cause) {
    return Objects.requireNonNullElse(cause.getMessage(), "").contains("Broken pipe")
        ? new ClosedOutputException(cause)
        : new UnusableException("standard output", cause);
  }
}
