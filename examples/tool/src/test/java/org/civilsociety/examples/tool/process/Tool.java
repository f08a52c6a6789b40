package org.civilsociety.examples.tool.process;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import java.util.stream.Stream;

/** The jar as a process of its own, by the JDK that runs the tests. */
final class Tool {

  static final String JAVA = Path.of(System.getProperty("java.home"), "bin", "java").toString();
  static final String JAR = property("civil-society.jar");
  static final String SCRIPT = property("civil-society.script");
  static final Path DOCUMENT =
      Path.of(
          "../quickstart/src/main/resources/org/civilsociety/examples/quickstart",
          "directory-a-miftah.json");

  private static final Duration PATIENCE = Duration.ofMinutes(2);

  private final Path folder;

  Tool(Path folder) {
    this.folder = folder;
  }

  /** How a process ended. */
  record Ended(int status, String out, String error) {}

  private static String property(String name) {
    return Objects.requireNonNull(System.getProperty(name), name);
  }

  Ended run(Object... arguments) {
    return end(start(builder(command(arguments))));
  }

  /** Runs a line of the shell, in which {@code $tool} is the command. */
  Ended shell(String line) {
    ProcessBuilder builder = builder(List.of("bash", "-c", line));
    builder.environment().put("tool", JAVA + " -jar " + JAR);
    return end(start(builder));
  }

  static List<String> command(Object... arguments) {
    List<String> command = new ArrayList<>(List.of(JAVA, "-jar", JAR));
    Stream.of(arguments).map(Object::toString).forEach(command::add);
    return command;
  }

  /** What starts a process whose output goes to files. */
  ProcessBuilder builder(List<String> command) {
    return new ProcessBuilder(command)
        .redirectOutput(folder.resolve("stdout").toFile())
        .redirectError(folder.resolve("stderr").toFile());
  }

  static Process start(ProcessBuilder builder) {
    try {
      return builder.start();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  Ended end(Process process) {
    try {
      process.getOutputStream().close();
      if (!process.waitFor(PATIENCE.toSeconds(), TimeUnit.SECONDS)) {
        process.destroyForcibly();
        throw new AssertionError("did not end within " + PATIENCE);
      }
      return new Ended(process.exitValue(), text("stdout"), text("stderr"));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }

  String text(String name) throws IOException {
    Path file = folder.resolve(name);
    return Files.exists(file) ? new String(Files.readAllBytes(file), StandardCharsets.UTF_8) : "";
  }

  /** Asks again until it is so, or too much time has gone by. */
  static void await(BooleanSupplier isSo) {
    long end = System.nanoTime() + PATIENCE.toNanos();
    while (!isSo.getAsBoolean()) {
      if (System.nanoTime() > end) {
        throw new AssertionError("it did not come to that within " + PATIENCE);
      }
      Thread.onSpinWait();
    }
  }

  /** Begins a command that Ctrl-C ends even where whoever runs the tests ignores it. */
  static List<String> interruptible(Object... arguments) {
    List<String> command = new ArrayList<>(List.of("env", "--default-signal=INT"));
    command.addAll(command(arguments));
    return command;
  }

  static void interrupt(Process process) {
    start(new ProcessBuilder("kill", "-INT", Long.toString(process.pid())));
  }
}
