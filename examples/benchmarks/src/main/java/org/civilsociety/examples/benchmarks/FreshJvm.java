package org.civilsociety.examples.benchmarks;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Runs a class in a virtual machine of its own, with the classpath of this one. */
final class FreshJvm {

  private FreshJvm() {}

  /**
   * Runs the main method of a class, which prints a name, a tab and a number on each line.
   *
   * @param main the class
   * @param options those of the virtual machine, such as {@code -Xmx64m}
   * @param arguments those of the class
   * @return all values of each name, in the order in which they were printed
   * @throws IOException if it cannot be run, or does not end with status 0
   */
  static Map<String, List<Double>> values(
      Class<?> main, List<String> options, List<String> arguments) throws IOException {
    Map<String, List<Double>> values = new LinkedHashMap<>();
    run(
        main,
        options,
        arguments,
        lines -> {
          for (String line = lines.readLine(); line != null; line = lines.readLine()) {
            String[] parts = line.split("\t", 2);
            values
                .computeIfAbsent(parts[0], name -> new ArrayList<>())
                .add(Double.parseDouble(parts[1]));
          }
          return values;
        });
    return values;
  }

  /**
   * Measures from outside how long it takes from the start of the machine to the first line that it
   * prints.
   *
   * @param main the class
   * @param arguments those of the class
   * @return milliseconds
   * @throws IOException if it cannot be run, prints nothing, or does not end with status 0
   */
  static double millisecondsToFirstLine(Class<?> main, List<String> arguments) throws IOException {
    long start = System.nanoTime();
    return run(
        main,
        List.of(),
        arguments,
        lines -> {
          if (lines.readLine() == null) {
            throw new IOException(main.getSimpleName() + " must print a line; found none");
          }
          return (System.nanoTime() - start) / 1e6;
        });
  }

  /** What is made of the output. */
  private interface Output<T> {
    T of(BufferedReader lines) throws IOException;
  }

  private static <T> T run(
      Class<?> main, List<String> options, List<String> arguments, Output<T> output)
      throws IOException {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(options);
    command.addAll(List.of("-classpath", System.getProperty("java.class.path"), main.getName()));
    command.addAll(arguments);
    Path errors = Files.createTempFile("errors", ".txt");
    try {
      Process process = new ProcessBuilder(command).redirectError(errors.toFile()).start();
      T result;
      try (BufferedReader lines = process.inputReader(StandardCharsets.UTF_8)) {
        result = output.of(lines);
      } finally {
        requireSuccess(main, process, errors);
      }
      return result;
    } finally {
      Files.delete(errors);
    }
  }

  private static void requireSuccess(Class<?> main, Process process, Path errors)
      throws IOException {
    try {
      int status = process.waitFor();
      if (status != 0) {
        throw new IOException(
            "%s must end with status 0; found %d:%n%s"
                .formatted(main.getSimpleName(), status, Files.readString(errors)));
      }
    } catch (InterruptedException e) {
      process.destroy();
      Thread.currentThread().interrupt();
      throw new IOException("was interrupted while " + main.getSimpleName() + " ran", e);
    }
  }
}
