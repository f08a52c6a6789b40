package org.civilsociety.examples.benchmarks;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.civilsociety.DirectoryBuilder;
import org.civilsociety.Extensible;
import org.civilsociety.Organization;
import org.civilsociety.OrganizationBuilder;
import org.civilsociety.StrategicObjectiveBuilder;
import org.civilsociety.examples.stream.Profiles;
import org.civilsociety.jackson.document.DocumentReader;
import org.civilsociety.jackson.document.EntryStream;
import org.civilsociety.jackson.document.EntryWriter;
import org.civilsociety.jackson.document.Input;
import org.civilsociety.jackson.document.Reading;

/**
 * How many profiles a {@link DocumentReader} reads in a second, with all rules: single ones, and
 * those of a long stream. The three take turns, so that whatever disturbs the machine disturbs all.
 *
 * @param profiles how many profiles each of the three reads
 * @param bytesPerProfile how long a line is on average
 * @param single records from bytes, one by one
 * @param oneThread a stream, read by one thread
 * @param twoThreads a stream, read by two threads
 */
record Streams(
    int profiles, int bytesPerProfile, Spread single, Spread oneThread, Spread twoThreads) {

  private static final List<String> MEMORY = List.of("-Xmx64m");
  private static final int DIFFERENT = 1_000;
  private static final int TURNS = 10;
  private static final int WARM_UP = 20_000;

  /**
   * Measures in a virtual machine with a heap of 64 MB.
   *
   * @param profiles how many profiles each way of reading reads
   * @throws IOException if it cannot be run
   */
  static Streams measured(int profiles) throws IOException {
    Map<String, List<Double>> rates =
        FreshJvm.values(Streams.class, MEMORY, List.of(Integer.toString(profiles)));
    return new Streams(
        profiles,
        (int) Math.round(Spread.of(rates.getOrDefault("bytes", List.of())).median()),
        Spread.of(rates.getOrDefault("single", List.of())),
        Spread.of(rates.getOrDefault("one thread", List.of())),
        Spread.of(rates.getOrDefault("two threads", List.of())));
  }

  /**
   * Prints the rates of each turn.
   *
   * @param arguments how many profiles
   */
  public static void main(String[] arguments) {
    int profiles = Integer.parseInt(arguments[0]);
    Lines lines = Lines.generated();
    print("bytes", lines.bytesPerLine());
    DocumentReader reader = DocumentReader.create();
    run(reader, lines, WARM_UP, 1, false);
    run(reader, lines, profiles, TURNS, true);
  }

  private static void run(
      DocumentReader reader, Lines lines, int profiles, int turns, boolean isShown) {
    try (EntryStream one = reader.lines(lines.document(profiles));
        EntryStream two = reader.withThreads(2).lines(lines.document(profiles))) {
      one.next();
      two.next();
      for (int turn = 0; turn < turns; turn++) {
        int from = (int) ((long) profiles * turn / turns);
        int to = (int) ((long) profiles * (turn + 1) / turns);
        double single = rate(from, to, number -> reader.read(lines.line(number), Extensible.class));
        double oneThread = rate(from, to, number -> one.next().reading());
        double twoThreads = rate(from, to, number -> two.next().reading());
        if (isShown) {
          print("single", single);
          print("one thread", oneThread);
          print("two threads", twoThreads);
        }
      }
      if (one.hasNext() || two.hasNext()) {
        throw new IllegalStateException("the streams must end after " + profiles + " profiles");
      }
    }
  }

  /** Reads the profile of a number. */
  private interface Reader {
    Reading<? extends Extensible> read(int number);
  }

  private static double rate(int from, int to, Reader reader) {
    long start = System.nanoTime();
    for (int number = from; number < to; number++) {
      Reading<? extends Extensible> reading = reader.read(number);
      if (!reading.isValid()) {
        throw new IllegalStateException("must be valid; found " + reading.text());
      }
    }
    return (to - from) * 1e9 / (System.nanoTime() - start);
  }

  private static void print(String name, double value) {
    System.out.println(name + "\t" + value);
  }

  /** Different lines, which are repeated. */
  private record Lines(List<byte[]> lines) {

    private static final byte[] HEADER = header();

    static Lines generated() {
      return new Lines(
          IntStream.iterate(1, number -> number + 1)
              .filter(number -> number % Profiles.WRONG != 0)
              .limit(DIFFERENT)
              .mapToObj(number -> line(organization(number)))
              .toList());
    }

    /** Has four objectives more than the generated ones. */
    private static Organization organization(int number) {
      OrganizationBuilder organization =
          new OrganizationBuilder().from(Profiles.organization(number));
      Profiles.organization(number + 1).getObjectives().stream()
          .limit(4)
          .map(objective -> new StrategicObjectiveBuilder().from(objective).id(Optional.empty()))
          .forEach(objective -> organization.addObjective(objective.build()));
      return organization.build();
    }

    private static byte[] header() {
      return written(List.of());
    }

    private static byte[] line(Organization organization) {
      byte[] both = written(List.of(organization));
      return Arrays.copyOfRange(both, HEADER.length, both.length);
    }

    private static byte[] written(List<Organization> organizations) {
      ByteArrayOutputStream bytes = new ByteArrayOutputStream();
      try (EntryWriter writer = EntryWriter.lines(bytes, new DirectoryBuilder().build())) {
        organizations.forEach(writer::write);
        writer.finish();
      }
      return bytes.toByteArray();
    }

    double bytesPerLine() {
      return lines.stream().mapToInt(line -> line.length).average().orElseThrow();
    }

    Input document(int profiles) {
      return Input.of(new RepeatedLines(HEADER, lines, profiles));
    }

    Input line(int number) {
      return Input.of(lines.get(number % lines.size()));
    }
  }
}
