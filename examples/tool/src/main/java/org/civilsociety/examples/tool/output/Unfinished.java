package org.civilsociety.examples.tool.output;

import java.io.IOException;
import java.io.InterruptedIOException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.UUID;
import java.util.stream.Stream;

/**
 * A name beside a file or folder under which it is written until it is whole. Whatever happens
 * before that, also an interrupt from the keyboard, takes it away.
 */
final class Unfinished implements AutoCloseable {

  /** Does something with what is written under the name. */
  interface Step {
    void at(Path unfinished) throws IOException;
  }

  private final Path path;
  private final Thread atInterrupt;
  private boolean isRemoved;

  /**
   * Begins; nothing is written where the process is already ending.
   *
   * @throws FileSystemException if there is no folder that the target could be in
   */
  Unfinished(Path target) throws FileSystemException {
    Path folder = target.toAbsolutePath().getParent();
    if (folder != null && !Files.exists(folder)) {
      throw new NoSuchFileException(folder.toString());
    }
    if (folder != null && !Files.isDirectory(folder)) {
      throw new FileSystemException(target.toString(), null, folder + " is no folder");
    }
    path = target.resolveSibling("." + UUID.randomUUID());
    atInterrupt = new Thread(this::remove, "civil-society unfinished");
    Runtime.getRuntime().addShutdownHook(atInterrupt);
  }

  /**
   * Follows links to what is to be replaced.
   *
   * @throws FileSystemException if a link leads to nothing
   */
  static Path target(Path file) throws IOException {
    if (Files.exists(file)) {
      return file.toRealPath();
    }
    if (Files.isSymbolicLink(file)) {
      throw new FileSystemException(
          file.toString(), null, "is a symbolic link that leads to nothing; remove or mend it");
    }
    return file.toAbsolutePath();
  }

  Path path() {
    return path;
  }

  /** Takes a step as a whole: before the process ends, or not at all. */
  synchronized void step(Step step) throws IOException {
    if (isRemoved) {
      throw new InterruptedIOException("was interrupted");
    }
    step.at(path);
  }

  /** What cannot be removed stands under its own name, for a person to find. */
  private synchronized void remove() {
    isRemoved = true;
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
      // there is nobody left to be told, or what is told already is the reason
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
