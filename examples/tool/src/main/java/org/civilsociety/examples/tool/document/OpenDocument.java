package org.civilsociety.examples.tool.document;

import java.io.BufferedInputStream;
import java.io.FileInputStream;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.concurrent.atomic.AtomicLong;
import org.civilsociety.examples.tool.output.StandardStreams;
import org.civilsociety.examples.tool.output.UnusableException;
import org.civilsociety.jackson.document.DocumentKind;
import org.civilsociety.jackson.document.Input;

/** A native document, opened and looked at, to be read once. */
public final class OpenDocument implements AutoCloseable {

  private final Path file;
  private final long size;
  private final AtomicLong bytesRead = new AtomicLong();
  private final BufferedInputStream stream;
  private final DocumentKind kind;

  private OpenDocument(Path file, long size, InputStream bytes) throws IOException {
    this.file = file;
    this.size = size;
    stream = new BufferedInputStream(new Counted(bytes, bytesRead));
    kind = DocumentKind.of(stream);
  }

  /**
   * Opens a document.
   *
   * @param file the file, or {@code -}
   * @param streams where the standard input is
   * @return the document, to be closed
   * @throws UnusableException if it cannot be read
   */
  public static OpenDocument of(Path file, StandardStreams streams) {
    try {
      if (StandardStreams.isStandard(file)) {
        return new OpenDocument(file, -1, new Unclosed(streams.in()));
      }
      if (Files.isDirectory(file)) {
        throw new FileSystemException(
            file.toString(), null, "is a folder; name the files that are in it");
      }
      boolean isRegular = Files.isRegularFile(file);
      InputStream bytes = isRegular ? Files.newInputStream(file) : pipe(file);
      try {
        return new OpenDocument(file, isRegular ? Files.size(file) : -1, bytes);
      } catch (IOException | RuntimeException e) {
        bytes.close();
        throw e;
      }
    } catch (IOException e) {
      throw new UnusableException(file.toString(), e);
    }
  }

  /** Files asks a pipe where it stands, which JDK 17 takes for a failure. */
  private static InputStream pipe(Path file) throws IOException {
    if (!Files.exists(file)) {
      throw new NoSuchFileException(file.toString());
    }
    return new FileInputStream(file.toFile());
  }

  /**
   * Returns the file as the user named it.
   *
   * @return the path
   */
  public Path file() {
    return file;
  }

  /**
   * Returns what the document is taken for.
   *
   * @return the kind
   */
  public DocumentKind kind() {
    return kind;
  }

  /**
   * Gives the bytes to a reader.
   *
   * @return an input that can be read once
   */
  public Input input() {
    return Input.of(stream);
  }

  /**
   * Returns how many bytes there are, packed as they may be.
   *
   * @return -1 if that is not known
   */
  public long size() {
    return size;
  }

  /**
   * Returns how many of the bytes have been read.
   *
   * @return the number
   */
  public long bytesRead() {
    return bytesRead.get();
  }

  @Override
  public void close() {
    try {
      stream.close();
    } catch (IOException e) {
      throw new UnusableException(file.toString(), e);
    }
  }

  private static final class Counted extends FilterInputStream {
    private final AtomicLong count;

    Counted(InputStream bytes, AtomicLong count) {
      super(bytes);
      this.count = count;
    }

    @Override
    public int read() throws IOException {
      int unit = in.read();
      count.addAndGet(unit < 0 ? 0 : 1);
      return unit;
    }

    @Override
    public int read(byte[] bytes, int from, int length) throws IOException {
      int many = in.read(bytes, from, length);
      count.addAndGet(Math.max(many, 0));
      return many;
    }
  }

  /** The standard input, which stays open. */
  private static final class Unclosed extends FilterInputStream {
    Unclosed(InputStream bytes) {
      super(bytes);
    }

    @Override
    public void close() {
      // whoever started the command closes it
    }
  }
}
