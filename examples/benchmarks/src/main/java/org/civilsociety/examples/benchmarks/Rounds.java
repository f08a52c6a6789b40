package org.civilsociety.examples.benchmarks;

import java.io.IOException;
import java.io.PrintStream;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * Runs the rounds. In each every contender has its turn at each operation, right after that of the
 * one before, so that whatever disturbs the machine for a while disturbs all alike. What counts is
 * the median over all rounds.
 */
final class Rounds {

  private static final List<String> MEMORY = List.of("-Xms512m", "-Xmx512m");

  private record Key(Operation operation, String contender) {}

  private final Map<Key, Map<String, List<Double>>> values = new LinkedHashMap<>();

  private final PrintStream progress;

  private Rounds(PrintStream progress) {
    this.progress = progress;
  }

  /** Who takes part in an operation. */
  interface Entries {
    List<String> of(Operation operation);
  }

  /**
   * Measures.
   *
   * @param rounds how many rounds
   * @param entries who takes part in what
   * @param documents the names of the documents
   * @param progress where it says what it is at
   * @return a score for each operation, contender and document
   * @throws IOException if a virtual machine fails
   */
  static List<Score> run(int rounds, Entries entries, List<String> documents, PrintStream progress)
      throws IOException {
    Rounds running = new Rounds(progress);
    for (int round = 1; round <= rounds; round++) {
      for (Operation operation : Operation.values()) {
        progress.printf(Locale.ROOT, "round %d of %d: %s%n", round, rounds, operation.title());
        for (String contender : entries.of(operation)) {
          running.run(operation, contender);
        }
      }
    }
    return running.scores(documents);
  }

  private void run(Operation operation, String contender) throws IOException {
    Map<String, List<Double>> all =
        values.computeIfAbsent(new Key(operation, contender), key -> new LinkedHashMap<>());
    Map<String, List<Double>> some =
        FreshJvm.values(Round.class, MEMORY, List.of(operation.name(), contender));
    if (some.containsKey(Round.UNSETTLED)) {
      progress.println("  " + contender + " was still getting faster when it was measured");
    }
    some.forEach((name, list) -> all.computeIfAbsent(name, key -> new ArrayList<>()).addAll(list));
  }

  private List<Score> scores(List<String> documents) {
    List<Score> scores = new ArrayList<>();
    values.forEach(
        (key, all) -> {
          for (String document : documents) {
            scores.add(
                new Score(
                    key.operation(),
                    key.contender(),
                    document,
                    Spread.of(all.getOrDefault(document + Round.MICROSECONDS, List.of())),
                    Spread.of(all.getOrDefault(document + Round.BYTES, List.of()))));
          }
        });
    return scores;
  }
}
