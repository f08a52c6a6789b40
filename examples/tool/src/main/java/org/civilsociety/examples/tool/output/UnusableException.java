package org.civilsociety.examples.tool.output;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Objects;

/** Ends a command with the status 2; the message tells a person what to do. */
public final class UnusableException extends RuntimeException {

  private static final long serialVersionUID = 1;

  /**
   * Makes one with a message.
   *
   * @param message what was found and what is expected
   */
  public UnusableException(String message) {
    super(message);
  }

  /**
   * Says what is wrong with a file.
   *
   * @param file its name, as the user gave it
   * @param message what was found and what is expected
   */
  public UnusableException(Path file, String message) {
    this(VisibleText.of(file.toString()) + ": " + message);
  }

  /**
   * Says why a file could not be read or written.
   *
   * @param file its name, as the user gave it
   * @param cause what went wrong
   */
  public UnusableException(String file, IOException cause) {
    super(VisibleText.of(file) + ": " + words(file, cause), cause);
  }

  /**
   * Says why a file could not be read or written.
   *
   * @param file its name, as the user gave it
   * @param cause what the library threw
   */
  public UnusableException(String file, UncheckedIOException cause) {
    this(file, Objects.requireNonNull(cause.getCause()));
  }

  private static String words(String file, IOException cause) {
    if (cause instanceof NoSuchFileException && file.indexOf('\uFFFD') >= 0) {
      return "is not there, or its name is not in %s, the charset of this locale: rename it, or give it as standard input"
          .formatted(System.getProperty("sun.jnu.encoding"));
    }
    if (cause instanceof NoSuchFileException missing) {
      return Objects.equals(missing.getFile(), file)
          ? "is not there"
          : "is not there: " + VisibleText.of(String.valueOf(missing.getFile()));
    }
    if (cause instanceof AccessDeniedException) {
      return "access is denied: ask for the permission of the file and of its folder";
    }
    if (cause instanceof FileAlreadyExistsException) {
      return "is there already";
    }
    if (cause instanceof FileSystemException failure && failure.getReason() != null) {
      return VisibleText.of(failure.getReason());
    }
    return VisibleText.of(
        Objects.requireNonNullElse(cause.getMessage(), cause.getClass().getSimpleName()));
  }
}
