package org.civilsociety.examples.service;

import java.io.BufferedInputStream;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.zip.GZIPInputStream;
import org.civilsociety.jackson.document.ReadLimits;
import org.springframework.http.HttpStatus;

/**
 * The most that a request body holds, as it is sent and as it is unpacked.
 *
 * @param bytes the most bytes
 * @param values the most commas and opening brackets: each thing that can be wrong has one, and it
 *     takes its time to tell of it
 */
record SizeLimit(int bytes, int values) {

  /** For one profile, or one document that a person checks. */
  static final SizeLimit DOCUMENT = new SizeLimit(1 << 20, 1 << 16);

  /** For a directory. */
  static final SizeLimit DIRECTORY = new SizeLimit(4 << 20, 1 << 18);

  private static final int GZIP_ID_1 = 0x1f;
  private static final int GZIP_ID_2 = 0x8b;

  /** The same, and the depth of the library. */
  ReadLimits forReading() {
    return ReadLimits.DEFAULT.withMaxBytes(bytes);
  }

  /**
   * Reads a body to its end.
   *
   * @throws RefusedRequestException if it holds more; the rest is not read
   */
  byte[] read(InputStream body) throws IOException {
    byte[] read = body.readNBytes(bytes + 1);
    if (read.length > bytes) {
      throw tooManyBytes();
    }
    boolean isPacked =
        read.length > 1 && (read[0] & 0xff) == GZIP_ID_1 && (read[1] & 0xff) == GZIP_ID_2;
    try (InputStream sent = new ByteArrayInputStream(read);
        InputStream text = new BufferedInputStream(isPacked ? new GZIPInputStream(sent) : sent)) {
      measure(text);
    } catch (IOException e) {
      return read; // damaged: whoever reads it is told, of what comes before the damage too
    }
    return read;
  }

  private void measure(InputStream text) throws IOException {
    int length = 0;
    int counted = 0;
    for (int next = text.read(); next >= 0; next = text.read()) {
      length++;
      if (next == ',' || next == '[' || next == '{') {
        counted++;
      }
      if (length > bytes) {
        throw tooManyBytes();
      }
      if (counted > values) {
        throw new RefusedRequestException(
            HttpStatus.CONTENT_TOO_LARGE, "status.413.values", values);
      }
    }
  }

  private RefusedRequestException tooManyBytes() {
    return new RefusedRequestException(HttpStatus.CONTENT_TOO_LARGE, "status.413", bytes);
  }
}
