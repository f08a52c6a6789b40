package org.civilsociety.examples.tool.output;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Locale;
import java.util.Optional;
import java.util.zip.GZIPOutputStream;

/**
 * A file that is there whole or not at all, or the standard output. A name that ends in {@code .gz}
 * asks for gzip.
 */
public final class OutputFile implements AutoCloseable {

  /** Writes the bytes. */
  public interface Writing {
    /**
     * Writes all of them.
     *
     * @param stream where to, left open
     * @throws IOException if they cannot be written
     */
    void to(OutputStream stream) throws IOException;
  }

  private final Path file;
  private final StandardStreams streams;
  private final Path target;
  private final Unfinished unfinished;

  private OutputFile(Path file, StandardStreams streams) throws IOException {
    this.file = file;
    this.streams = streams;
    target = Unfinished.target(file);
    if (Files.exists(target) && !Files.isRegularFile(target)) {
      throw new FileSystemException(
          file.toString(), null, "must be a file, and is a folder or device; - is standard output");
    }
    unfinished = new Unfinished(target);
  }

  /**
   * Writes a text all at once.
   *
   * @param text the text
   * @param file the file, or {@code -}
   * @param streams where the standard output is
   * @throws UnusableException if it cannot be written; then the old file is as it was
   */
  public static void write(String text, Path file, StandardStreams streams) {
    write(stream -> stream.write(text.getBytes(StandardCharsets.UTF_8)), file, streams);
  }

  /**
   * Writes bytes.
   *
   * @param writing writes them
   * @param file the file, or {@code -}
   * @param streams where the standard output is
   * @throws UnusableException if they cannot be written; then the old file is as it was
   */
  public static void write(Writing writing, Path file, StandardStreams streams) {
    prepare(writing, file, streams).ifPresent(OutputFile::finish);
  }

  /**
   * Writes bytes beside the file, so that it can take its place together with another one.
   *
   * @param writing writes them
   * @param file the file, or {@code -}
   * @param streams where the standard output is
   * @return what is to be finished; empty for the standard output
   * @throws UnusableException if they cannot be written
   */
  public static Optional<OutputFile> prepare(Writing writing, Path file, StandardStreams streams) {
    try {
      if (StandardStreams.isStandard(file)) {
        writing.to(streams.out());
        return Optional.empty();
      }
      OutputFile output = new OutputFile(file, streams);
      try {
        output.take(writing);
        return Optional.of(output);
      } catch (IOException | RuntimeException e) {
        output.close();
        throw e;
      }
    } catch (IOException e) {
      throw new UnusableException(file.toString(), e);
    }
  }

  private void take(Writing writing) throws IOException {
    boolean isPacked = target.toString().toLowerCase(Locale.ROOT).endsWith(".gz");
    unfinished.step(Files::createFile);
    try (OutputStream bytes =
            new BufferedOutputStream(
                Files.newOutputStream(unfinished.path(), StandardOpenOption.WRITE));
        OutputStream stream = isPacked ? new GZIPOutputStream(bytes) : bytes) {
      writing.to(stream);
    }
    if (Files.exists(target) && Files.getFileStore(target).supportsFileAttributeView("posix")) {
      Files.setPosixFilePermissions(unfinished.path(), Files.getPosixFilePermissions(target));
    }
  }

  /**
   * Puts the file in the place of the old one.
   *
   * @throws UnusableException if it cannot take its place
   */
  public void finish() {
    boolean isReplaced = Files.exists(target);
    try {
      unfinished.step(
          written ->
              Files.move(
                  written,
                  target,
                  StandardCopyOption.ATOMIC_MOVE,
                  StandardCopyOption.REPLACE_EXISTING));
      if (isReplaced) {
        streams.tell(VisibleText.of(file.toString()) + ": was there, and is replaced");
      }
    } catch (IOException e) {
      throw new UnusableException(file.toString(), e);
    } finally {
      close();
    }
  }

  /** Takes away what was not finished. */
  @Override
  public void close() {
    unfinished.close();
  }
}
