package org.civilsociety.jackson.document;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
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
 * only when it is finished.
 */
final class AtomicFile implements AutoCloseable {

  private final Path target;
  private final Path unfinished;
  private final FileChannel channel;
  private final OutputStream stream;
  private final @Nullable GZIPOutputStream packed;

  private AtomicFile(Path target, Path unfinished, FileChannel channel) throws IOException {
    this.target = target;
    this.unfinished = unfinished;
    this.channel = channel;
    OutputStream bytes = Channels.newOutputStream(channel);
    boolean isPacked = target.toString().toLowerCase(Locale.ROOT).endsWith(".gz");
    packed = isPacked ? new GZIPOutputStream(bytes) : null;
    stream = new BufferedOutputStream(packed == null ? bytes : packed);
  }

  /** Begins to write; the file is not touched yet. */
  static AtomicFile replacing(Path file) {
    try {
      Path target = target(file);
      Path unfinished = target.resolveSibling("." + UUID.randomUUID());
      FileChannel channel =
          FileChannel.open(unfinished, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
      AtomicFile output = new AtomicFile(target, unfinished, channel);
      output.takePermissions();
      return output;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Where the file is, or is to be, if a link points there. */
  private static Path target(Path file) throws IOException {
    Path target = file.toAbsolutePath();
    if (!Files.isSymbolicLink(target)) {
      return target;
    }
    return Files.exists(target)
        ? target.toRealPath()
        : target.resolveSibling(Files.readSymbolicLink(target));
  }

  /** Where to write. */
  OutputStream stream() {
    return stream;
  }

  /** Puts the file in the place of the old one. */
  void finish() {
    try {
      stream.flush();
      if (packed != null) {
        packed.finish();
      }
      channel.force(true);
      channel.close();
      Files.move(
          unfinished, target, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Lets nobody read what is written who may not read the old file. */
  private void takePermissions() throws IOException {
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
      channel.close();
      Files.deleteIfExists(unfinished);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
