package org.civilsociety.examples.tool.output;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.UUID;
import java.util.stream.Stream;

/**
 * A name beside a file or folder under which it is written until it is whole. Whatever happens
 * before that, also an interrupt from the keyboard, takes it away.
 */
final class Unfinished implements AutoCloseable {

  /** Puts what is whole in its place. */
  interface Placing {
    void place(Path unfinished) throws IOException;
  }

  private final Path path;
  private final Thread atInterrupt;

  /** Begins; nothing is written where the process is already ending. */
  Unfinished(Path target) {
    path = target.resolveSibling("." + UUID.randomUUID());
    atInterrupt = new Thread(this::remove, "civil-society unfinished");
    Runtime.getRuntime().addShutdownHook(atInterrupt);
  }

  Path path() {
    return path;
  }

  /** Either the whole is placed before the process ends, or nothing is. */
  synchronized void finish(Placing placing) throws IOException {
    placing.place(path);
  }

  private synchronized void remove() {
    try {
      if (Files.isDirectory(path)) {
        try (Stream<Path> files = Files.list(path)) {
          for (Path file : files.toList()) {
            Files.deleteIfExists(file);
          }
        }
      }
      Files.deleteIfExists(path);
    } catch (IOException e) {
      throw new UnusableException(path.toString(), e);
    }
  }

  @Override
  public void close() {
    remove();
    try {
      Runtime.getRuntime().removeShutdownHook(atInterrupt);
    } catch (IllegalStateException e) {
      // the process is ending, and removes it itself
    }
  }
}
