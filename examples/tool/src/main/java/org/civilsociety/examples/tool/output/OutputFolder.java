package org.civilsociety.examples.tool.output;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Map;
import java.util.stream.Stream;

/**
 * A folder of a few files that is there whole or not at all. It takes the place of an old one only
 * if that holds nothing but files of the same names, so that nothing else is ever lost.
 */
public final class OutputFolder {

  private OutputFolder() {}

  /**
   * Writes the files and puts the folder in its place.
   *
   * @param files the text of each file, by its name
   * @param folder the folder
   * @param streams where it is said that an old one was replaced
   * @throws UnusableException if it cannot be written, or holds other files; then it is as it was
   */
  public static void place(Map<String, String> files, Path folder, StandardStreams streams) {
    try {
      Path target = Unfinished.target(folder);
      requireReplaceable(files, target);
      boolean isReplaced = Files.exists(target);
      try (Unfinished whole = new Unfinished(target);
          Unfinished old = new Unfinished(target)) {
        whole.step(written -> write(files, target, written));
        whole.step(written -> old.step(aside -> replace(target, written, aside)));
      }
      if (isReplaced) {
        streams.tell(VisibleText.of(folder.toString()) + ": was there, and is replaced");
      }
    } catch (IOException e) {
      throw new UnusableException(folder.toString(), e);
    }
  }

  private static void write(Map<String, String> files, Path target, Path folder)
      throws IOException {
    Files.createDirectory(folder);
    keepPermissions(target, folder);
    for (Map.Entry<String, String> file : files.entrySet()) {
      Path written = Files.createFile(folder.resolve(file.getKey()));
      keepPermissions(target.resolve(file.getKey()), written);
      Files.write(written, file.getValue().getBytes(StandardCharsets.UTF_8));
    }
  }

  /** Whoever could not read what was there cannot read what takes its place. */
  private static void keepPermissions(Path old, Path written) throws IOException {
    if (Files.exists(old) && Files.getFileStore(old).supportsFileAttributeView("posix")) {
      Files.setPosixFilePermissions(written, Files.getPosixFilePermissions(old));
    }
  }

  private static void replace(Path target, Path written, Path aside) throws IOException {
    boolean isReplaced = Files.exists(target);
    if (isReplaced) {
      Files.move(target, aside, StandardCopyOption.ATOMIC_MOVE);
    }
    try {
      Files.move(written, target, StandardCopyOption.ATOMIC_MOVE);
    } catch (IOException e) {
      if (isReplaced) {
        Files.move(aside, target, StandardCopyOption.ATOMIC_MOVE);
      }
      throw e;
    }
  }

  private static void requireReplaceable(Map<String, String> files, Path target)
      throws IOException {
    if (!Files.exists(target)) {
      return;
    }
    if (!Files.isDirectory(target)) {
      throw new FileSystemException(
          target.toString(), null, "must be a folder; move the file that is there away");
    }
    try (Stream<Path> old = Files.list(target)) {
      for (Path file : old.toList()) {
        if (!files.containsKey(file.getFileName().toString()) || !Files.isRegularFile(file)) {
          throw new FileSystemException(
              target.toString(),
              null,
              "holds "
                  + file.getFileName()
                  + ", which is none of "
                  + String.join(", ", files.keySet())
                  + "; give a folder that is new, or holds only those");
        }
      }
    }
  }
}
