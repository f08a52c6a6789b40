package org.civilsociety.examples.tool.process;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.civilsociety.examples.tool.Entries;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Ctrl-C. */
class InterruptTest {

  private static final int INTERRUPTED = 130;

  @TempDir private Path folder;

  @Test
  void endsALongValidation() throws Exception {
    ProcessBuilder builder = new ProcessBuilder(Tool.interruptible("validate", "-"));
    builder.redirectError(folder.resolve("stderr").toFile());
    Process process = Tool.start(builder);
    Thread writer = new Thread(() -> write(process.getOutputStream()));
    writer.start();
    try (BufferedReader out =
        new BufferedReader(
            new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8))) {
      assertThat(out.readLine()).startsWith("-:");
      Tool.interrupt(process);
      assertThat(process.waitFor(1, TimeUnit.MINUTES)).isTrue();
    }
    writer.join();
    assertThat(process.exitValue()).isEqualTo(INTERRUPTED);
    assertThat(Files.readString(folder.resolve("stderr"))).isEmpty();
  }

  /** Writes wrong entries for as long as somebody reads them. */
  private static void write(OutputStream stream) {
    try (stream) {
      stream.write(Entries.HEADER.getBytes(StandardCharsets.UTF_8));
      byte[] line = Entries.line(35).getBytes(StandardCharsets.UTF_8);
      while (true) {
        stream.write(line);
      }
    } catch (IOException e) {
      // nobody reads any more
    }
  }

  @Test
  void leavesTheOldFileWhileAConversionReads() throws Exception {
    Path old = Files.writeString(files().resolve("out.json"), "old");
    Tool tool = new Tool(folder);
    Process process =
        Tool.start(
            tool.builder(
                Tool.interruptible("convert", "--from", "native", "--to", "native", "-", old)));
    process.getOutputStream().write(Entries.document(100).getBytes(StandardCharsets.UTF_8));
    process.getOutputStream().flush();
    Tool.await(() -> isRunning(process));
    Tool.interrupt(process);
    assertThat(process.waitFor(1, TimeUnit.MINUTES)).isTrue();
    assertThat(process.exitValue()).isEqualTo(INTERRUPTED);
    assertThat(Files.readString(old)).isEqualTo("old");
    assertThat(left()).containsExactly("out.json");
  }

  /** The virtual machine has loaded the jar. */
  private static boolean isRunning(Process process) {
    try (Stream<Path> open = Files.list(Path.of("/proc", Long.toString(process.pid()), "fd"))) {
      return open.anyMatch(file -> pointsTo(file, Tool.JAR));
    } catch (IOException e) {
      return false;
    }
  }

  private static boolean pointsTo(Path link, String file) {
    try {
      return Files.readSymbolicLink(link).toString().equals(file);
    } catch (IOException e) {
      return false;
    }
  }

  @Test
  void leavesAllOrNothingWhileAConversionWrites() throws Exception {
    Path entries = Files.writeString(folder.resolve("many.ndjson"), Entries.document(50_000));
    Path out = files().resolve("out.json");
    Tool tool = new Tool(folder);
    Process process =
        Tool.start(
            tool.builder(
                Tool.interruptible("convert", "--from", "native", "--to", "native", entries, out)));
    Tool.await(() -> !left().isEmpty() || !process.isAlive());
    Tool.interrupt(process);
    assertThat(process.waitFor(1, TimeUnit.MINUTES)).isTrue();
    if (Files.exists(out)) {
      assertThat(Files.readString(out)).contains("\"water-1\"", "\"water-50000\"").endsWith("}\n");
      assertThat(left()).containsExactly("out.json");
    } else {
      assertThat(process.exitValue()).isEqualTo(INTERRUPTED);
      assertThat(left()).isEmpty();
    }
  }

  private Path files() throws IOException {
    return Files.createDirectories(folder.resolve("files"));
  }

  private List<String> left() {
    try (Stream<Path> files = Files.list(files())) {
      return files.map(file -> folder.resolve("files").relativize(file).toString()).toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
