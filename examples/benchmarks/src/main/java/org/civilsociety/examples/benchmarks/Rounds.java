package org.civilsociety.examples.benchmarks;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.profile.GCProfiler;
import org.openjdk.jmh.results.IterationResult;
import org.openjdk.jmh.results.Result;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.format.OutputFormatFactory;
import org.openjdk.jmh.runner.options.Options;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.TimeValue;
import org.openjdk.jmh.runner.options.VerboseMode;

/**
 * Runs JMH in rounds. In each round every contender has one virtual machine of its own for each
 * operation and document, right after that of the one before, so that whatever disturbs the machine
 * for a while disturbs all alike. What counts is the median over all rounds.
 */
final class Rounds {

  private static final TimeValue WARM_UP = TimeValue.milliseconds(400);
  private static final TimeValue MEASUREMENT = TimeValue.milliseconds(200);
  private static final int MEASUREMENTS = 5;
  private static final String[] MEMORY = {"-Xms512m", "-Xmx512m"};
  private static final String ALLOCATION = "gc.alloc.rate.norm";

  private record Key(Operation operation, String contender, String document) {}

  private record Samples(List<Double> microseconds, List<Double> bytes) {}

  private final Map<Key, Samples> samples = new LinkedHashMap<>();

  private Rounds() {}

  /** Who can do an operation. */
  interface Entries {
    List<String> contenders(Operation operation);
  }

  /**
   * Measures.
   *
   * @param rounds how many rounds
   * @param entries who takes part in what
   * @param documents the names of the documents
   * @param progress where it says what it is at
   * @return a score for each operation, contender and document
   * @throws RunnerException if a virtual machine fails
   */
  static List<Score> run(int rounds, Entries entries, List<String> documents, PrintStream progress)
      throws RunnerException {
    Rounds running = new Rounds();
    for (int round = 1; round <= rounds; round++) {
      for (Operation operation : Operation.values()) {
        progress.printf(Locale.ROOT, "round %d of %d: %s%n", round, rounds, operation.title());
        for (String document : documents) {
          running.run(operation, entries.contenders(operation), document);
        }
      }
    }
    return running.scores();
  }

  private void run(Operation operation, List<String> contenders, String document)
      throws RunnerException {
    for (RunResult result : results(options(operation, contenders, document))) {
      Key key = new Key(operation, result.getParams().getParam("contender"), document);
      Samples of =
          samples.computeIfAbsent(key, k -> new Samples(new ArrayList<>(), new ArrayList<>()));
      result.getBenchmarkResults().stream()
          .flatMap(fork -> fork.getIterationResults().stream())
          .forEach(iteration -> add(of, iteration));
    }
  }

  /** What JMH and its virtual machines print is shown where one fails. */
  private static Collection<RunResult> results(Options options) throws RunnerException {
    ByteArrayOutputStream printed = new ByteArrayOutputStream();
    PrintStream stream = new PrintStream(printed, true, StandardCharsets.UTF_8);
    try {
      return new Runner(
              options, OutputFormatFactory.createFormatInstance(stream, VerboseMode.NORMAL))
          .run();
    } catch (RunnerException e) {
      throw new RunnerException(printed.toString(StandardCharsets.UTF_8), e);
    }
  }

  private static void add(Samples samples, IterationResult iteration) {
    samples.microseconds().add(iteration.getPrimaryResult().getScore());
    Result<?> allocation = iteration.getSecondaryResults().get(ALLOCATION);
    if (allocation == null) {
      throw new IllegalStateException("JMH must tell " + ALLOCATION + "; found none");
    }
    samples.bytes().add(allocation.getScore());
  }

  private static Options options(
      Operation operation, Collection<String> contenders, String document) {
    return new OptionsBuilder()
        .include("^" + operation.benchmark().getName().replace(".", "\\.") + "\\.")
        .param("contender", contenders.toArray(String[]::new))
        .param("document", document)
        .mode(Mode.AverageTime)
        .timeUnit(TimeUnit.MICROSECONDS)
        .forks(1)
        .warmupTime(WARM_UP)
        .warmupIterations(operation.warmUps())
        .measurementTime(MEASUREMENT)
        .measurementIterations(MEASUREMENTS)
        .jvmArgs(MEMORY)
        .addProfiler(GCProfiler.class)
        .shouldFailOnError(true)
        .build();
  }

  private List<Score> scores() {
    List<Score> scores = new ArrayList<>();
    samples.forEach(
        (key, of) ->
            scores.add(
                new Score(
                    key.operation(),
                    key.contender(),
                    key.document(),
                    Spread.of(of.microseconds()),
                    Spread.of(of.bytes()))));
    return scores;
  }
}
