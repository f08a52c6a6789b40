package org.civilsociety.examples.service;

import java.io.IOException;
import java.io.InputStream;
import org.civilsociety.jackson.document.ReadLimits;

/**
 * The most bytes of a request body, as it is sent and as it is unpacked.
 *
 * @param bytes the most bytes
 */
record SizeLimit(int bytes) {

  /** For one profile, or one document that a person checks: 1 MiB. */
  static final SizeLimit DOCUMENT = new SizeLimit(1 << 20);

  /** For a directory: 4 MiB. */
  static final SizeLimit DIRECTORY = new SizeLimit(4 << 20);

  /** The same, and the depth of the library. */
  ReadLimits forReading() {
    return ReadLimits.DEFAULT.withMaxBytes(bytes);
  }

  /**
   * Reads a body to its end.
   *
   * @throws ContentTooLargeException if it has more bytes; the rest is not read
   */
  byte[] read(InputStream body) throws IOException {
    byte[] read = body.readNBytes(bytes + 1);
    if (read.length > bytes) {
      throw new ContentTooLargeException(this);
    }
    return read;
  }
}
