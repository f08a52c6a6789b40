package org.civilsociety.jackson.document;

import java.io.ByteArrayInputStream;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

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

  /** Somebody else's stream, which is theirs to close. */
  private static final class Unclosed extends FilterInputStream {
    private Unclosed(InputStream stream) {
      super(stream);
    }

    @Override
    public void close() {}
  }

  private final Opening opening;
  private final String name;

  private Input(Opening opening, String name) {
    this.opening = opening;
    this.name = name;
  }

  /**
   * Takes a file.
   *
   * @param file the file
   * @return its bytes, opened and closed by whoever reads them
   */
  public static Input of(Path file) {
    return new Input(() -> Files.newInputStream(file), String.valueOf(file.getFileName()));
  }

  /**
   * Takes what a stream has left. It can be read once, and is not closed.
   *
   * @param stream the stream
   * @return its bytes
   */
  public static Input of(InputStream stream) {
    return new Input(() -> new Unclosed(stream), "");
  }

  /**
   * Takes bytes.
   *
   * @param bytes the bytes, which must not change while they are read
   * @return the same
   */
  public static Input of(byte[] bytes) {
    return new Input(() -> new ByteArrayInputStream(bytes), "");
  }

  /**
   * Takes a text.
   *
   * @param text the text
   * @return its bytes in UTF-8; half a surrogate pair becomes {@code ?}
   */
  public static Input of(String text) {
    return of(text.getBytes(StandardCharsets.UTF_8));
  }

  /**
   * Names the input.
   *
   * @return the name of the file, for messages; empty if there is none
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
