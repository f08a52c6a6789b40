package org.civilsociety.jackson.document;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.file.FileSystemException;
import java.nio.file.FileSystemLoopException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFileAttributeView;
import java.util.Locale;
import java.util.UUID;
import java.util.zip.GZIPOutputStream;
import org.jspecify.annotations.Nullable;

/**
 * A file that is there whole or not at all: it is written beside the old one, and takes its place
 * only when it is finished. An interrupt does not keep it from being written.
 */
final class AtomicFile implements AutoCloseable {

  /** So many links may point to each other before they are taken to go round, as Linux has it. */
  private static final int MAX_LINKS = 40;

  private final Path target;
  private final Path unfinished;
  private final OutputStream bytes;
  private final OutputStream stream;

  private AtomicFile(Path target, Path unfinished, OutputStream bytes) throws IOException {
    this.target = target;
    this.unfinished = unfinished;
    this.bytes = bytes;
    boolean isPacked = target.toString().toLowerCase(Locale.ROOT).endsWith(".gz");
    stream = new BufferedOutputStream(isPacked ? new GZIPOutputStream(bytes) : bytes);
  }

  /** Begins to write; the file is not touched yet. */
  static AtomicFile replacing(Path file) {
    try {
      Path target = target(file);
      Path unfinished = target.resolveSibling("." + UUID.randomUUID());
      OutputStream bytes =
          Files.newOutputStream(
              unfinished, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
      try {
        takePermissions(target, unfinished);
        return new AtomicFile(target, unfinished, bytes);
      } catch (IOException e) {
        bytes.close();
        Files.deleteIfExists(unfinished);
        throw e;
      }
    } catch (IOException e) {
      throw failure(file, e);
    }
  }

  /** Where the file is, or is to be, if a link points there. */
  private static Path target(Path file) throws IOException {
    Path target = file.toAbsolutePath();
    for (int links = 0; Files.isSymbolicLink(target); links++) {
      if (links == MAX_LINKS) {
        throw new FileSystemLoopException(file.toString());
      }
      target = target.resolveSibling(Files.readSymbolicLink(target));
    }
    if (Files.exists(target) && !Files.isRegularFile(target)) {
      throw new FileSystemException(target.toString(), null, "is no regular file");
    }
    return target;
  }

  /** Names the file that was asked for; what failed may be that beside it. */
  private static UncheckedIOException failure(Path file, IOException cause) {
    return new UncheckedIOException("cannot write %s: %s".formatted(file, cause), cause);
  }

  /** Where to write. */
  OutputStream stream() {
    return stream;
  }

  /** Puts the file in the place of the old one. */
  void finish() {
    try {
      stream.close();
      force();
      Files.move(
          unfinished, target, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    } catch (IOException e) {
      throw failure(target, e);
    }
  }

  /**
   * Waits until the disk has all of it; an interrupt waits, too, for it would close the channel.
   */
  private void force() throws IOException {
    boolean isInterrupted = Thread.interrupted();
    try (FileChannel channel = FileChannel.open(unfinished, StandardOpenOption.WRITE)) {
      channel.force(true);
    } finally {
      if (isInterrupted) {
        Thread.currentThread().interrupt();
      }
    }
  }

  /** Lets nobody read what is written who may not read the old file. */
  private static void takePermissions(Path target, Path unfinished) throws IOException {
    if (Files.exists(target)) {
      PosixFileAttributeView old = view(target);
      PosixFileAttributeView own = view(unfinished);
      if (old != null && own != null) {
        own.setPermissions(old.readAttributes().permissions());
      }
    }
  }

  private static @Nullable PosixFileAttributeView view(Path file) {
    return Files.getFileAttributeView(file, PosixFileAttributeView.class);
  }

  /** Takes away what was not finished. */
  @Override
  public void close() {
    try {
      bytes.close();
      Files.deleteIfExists(unfinished);
    } catch (IOException e) {
      throw failure(target, e);
    }
  }
}
