package org.civilsociety.examples.stream;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.GZIPOutputStream;
import org.civilsociety.Organization;
import org.civilsociety.jackson.document.DocumentReader;
import org.civilsociety.jackson.document.Entry;
import org.civilsociety.jackson.document.EntryStream;
import org.civilsociety.jackson.document.EntryWriter;
import org.civilsociety.jackson.document.Input;
import org.civilsociety.jackson.document.Problem;
import org.civilsociety.validation.Severity;

/**
 * Writes a newline-delimited file of generated profiles, some of which are wrong and some of which
 * were cut short, reads it back with all rules, and counts what it finds.
 */
public final class Stream {

  private Stream() {}

  /**
   * Runs the example.
   *
   * @param arguments the file to write, how many profiles, how many threads read
   * @throws IOException if the file cannot be written or read
   */
  public static void main(String[] arguments) throws IOException {
    PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
    Path file = Path.of(arguments[0]);
    long start = System.nanoTime();
    write(file, Integer.parseInt(arguments[1]));
    out.printf(
        Locale.ROOT, "wrote %s profiles, %,d bytes of gzip%n", arguments[1], Files.size(file));
    long middle = System.nanoTime();
    read(file, Integer.parseInt(arguments[2]))
        .forEach((what, count) -> out.printf(Locale.ROOT, "%s: %,d%n", what, count));
    out.printf(
        Locale.ROOT,
        "%d s to write, %d s to read and validate, at most %d MB of heap%n",
        seconds(middle - start),
        seconds(System.nanoTime() - middle),
        Runtime.getRuntime().maxMemory() >> 20);
  }

  private static long seconds(long nanoseconds) {
    return nanoseconds / 1_000_000_000;
  }

  static void write(Path file, int profiles) throws IOException {
    try (OutputStream packed = new GZIPOutputStream(Files.newOutputStream(file));
        OutputStream damaged = new Damage(new BufferedOutputStream(packed));
        EntryWriter lines = EntryWriter.lines(damaged, Profiles.header())) {
      for (int number = 1; number <= profiles; number++) {
        lines.write(Profiles.organization(number));
      }
      lines.finish();
    }
  }

  static Map<String, Integer> read(Path file, int threads) {
    Map<String, Integer> counts = new TreeMap<>();
    try (EntryStream entries = DocumentReader.create().withThreads(threads).lines(Input.of(file))) {
      while (entries.hasNext()) {
        Entry entry = entries.next();
        if (entry.record().orElse(null) instanceof Organization) {
          counts.merge("organizations", 1, Integer::sum);
        }
        entry.reading().problems().stream()
            .filter(problem -> problem.severity() == Severity.ERROR)
            .map(Problem::rule)
            .forEach(rule -> counts.merge(rule, 1, Integer::sum));
      }
    }
    return counts;
  }
}
