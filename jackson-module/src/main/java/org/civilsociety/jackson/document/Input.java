package org.civilsociety.jackson.document;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import java.util.Optional;

/**
 * Where the bytes of a document come from: plain, or compressed by gzip, which shows in its first
 * bytes.
 *
 * <pre>{@code
 * Input.of(Path.of("directory.json.gz"))
 * }</pre>
 */
public final class Input {

  /** Opens the bytes. */
  private interface Opening {
    InputStream open() throws IOException;
  }

  private final Opening opening;
  private final String name;
  private final Optional<byte[]> bytes;

  private Input(Opening opening, String name) {
    this.opening = opening;
    this.name = name;
    bytes = Optional.empty();
  }

  private Input(byte[] bytes) {
    opening = () -> new ByteArrayInputStream(bytes);
    name = "";
    this.bytes = Optional.of(bytes);
  }

  /** The bytes, where they need not be read from somewhere. */
  Optional<byte[]> bytes() {
    return bytes;
  }

  /**
   * Takes a file.
   *
   * @param file the file
   * @return its bytes, opened and closed by whoever reads them
   */
  public static Input of(Path file) {
    return new Input(
        () -> Files.newInputStream(file), Objects.toString(file.getFileName(), file.toString()));
  }

  /**
   * Takes what a stream has left. It can be read once, and is not closed.
   *
   * @param stream the stream
   * @return its bytes
   */
  public static Input of(InputStream stream) {
    InputStream unclosed =
        new FilterInputStream(Objects.requireNonNull(stream)) {
          @Override
          public void close() {
            // whoever opened it closes it
          }
        };
    return new Input(() -> unclosed, "");
  }

  /**
   * Takes bytes.
   *
   * @param bytes the bytes, which must not change while they are read
   * @return the same
   */
  public static Input of(byte[] bytes) {
    return new Input(Objects.requireNonNull(bytes));
  }

  /**
   * Takes a text.
   *
   * @param text the text
   * @return its bytes in UTF-8; for half of a surrogate pair, which UTF-8 does not have, the three
   *     bytes that it would have, where {@link DocumentReader} finds a fault of the encoding
   */
  public static Input of(String text) {
    return of(bytes(text));
  }

  private static byte[] bytes(String text) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream(text.length());
    int from = 0;
    for (int at = 0; at < text.length(); at += Character.charCount(text.codePointAt(at))) {
      int half = text.codePointAt(at);
      if (half >= Character.MIN_SURROGATE && half <= Character.MAX_SURROGATE) {
        bytes.writeBytes(text.substring(from, at).getBytes(StandardCharsets.UTF_8));
        bytes.write(0xE0 | (half >> 12));
        bytes.write(0x80 | ((half >> 6) & 0x3F));
        bytes.write(0x80 | (half & 0x3F));
        from = at + 1;
      }
    }
    bytes.writeBytes(text.substring(from).getBytes(StandardCharsets.UTF_8));
    return bytes.toByteArray();
  }

  /**
   * Names the input.
   *
   * @return the name of the file, as it is; empty if there is none
   */
  public String name() {
    return name;
  }

  /**
   * Opens the bytes.
   *
   * @return a stream, to be closed
   * @throws IOException if they cannot be read
   */
  public InputStream open() throws IOException {
    return opening.open();
  }
}
