package org.civilsociety.examples.benchmarks;

import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.Objects;
import java.util.concurrent.TimeUnit;
import org.civilsociety.examples.benchmarks.contenders.Document;
import org.civilsociety.examples.benchmarks.contenders.Documents;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.profile.GCProfiler;
import org.openjdk.jmh.results.IterationResult;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.format.OutputFormat;
import org.openjdk.jmh.runner.format.OutputFormatFactory;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.TimeValue;
import org.openjdk.jmh.runner.options.VerboseMode;

/**
 * One contender's turn at one operation, in a virtual machine of its own: the documents take turns
 * until they get no faster, then each is measured. So the code is compiled for documents of many
 * kinds, as in a service.
 */
public final class Round {

  /** Stands behind the name of a document, before its times. */
  static final String MICROSECONDS = " µs";

  /** Stands behind the name of a document, before what is allocated for it. */
  static final String BYTES = " bytes";

  /** What is printed, with the number of turns, where it was still getting faster. */
  static final String UNSETTLED = "unsettled";

  private static final String ALLOCATION = "gc.alloc.rate.norm";
  private static final TimeValue ITERATION = TimeValue.milliseconds(200);
  private static final int ITERATIONS = 5;

  /** It is warm when so many turns in a row bring nothing. */
  private static final int SETTLED_TURNS = 4;

  private static final double FASTER = 0.97;
  private static final int FEWEST_TURNS = 7;
  private static final int MOST_TURNS = 40;

  private final Operation operation;
  private final String contender;

  private Round(Operation operation, String contender) {
    this.operation = operation;
    this.contender = contender;
  }

  /**
   * Prints the time and the allocation of each iteration.
   *
   * @param arguments the operation, the contender
   * @throws RunnerException if JMH fails
   */
  public static void main(String[] arguments) throws RunnerException {
    PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
    Round round = new Round(Operation.valueOf(arguments[0]), arguments[1]);
    if (!round.warmUp()) {
      out.println(UNSETTLED + "\t" + MOST_TURNS);
    }
    for (RunResult result : round.run(1, ITERATIONS)) {
      String document = result.getParams().getParam("document");
      result.getBenchmarkResults().stream()
          .flatMap(one -> one.getIterationResults().stream())
          .forEach(iteration -> print(out, document, iteration));
    }
  }

  private static void print(PrintStream out, String document, IterationResult iteration) {
    double bytes =
        Objects.requireNonNull(iteration.getSecondaryResults().get(ALLOCATION)).getScore();
    out.println(document + MICROSECONDS + "\t" + iteration.getPrimaryResult().getScore());
    out.println(document + BYTES + "\t" + bytes);
  }

  /** Says whether it has settled. */
  private boolean warmUp() throws RunnerException {
    double best = Double.POSITIVE_INFINITY;
    int settled = 0;
    for (int turn = 1; turn <= MOST_TURNS; turn++) {
      double time =
          Spread.geometricMean(
              run(0, 1).stream().mapToDouble(one -> one.getPrimaryResult().getScore()).toArray());
      settled = time < best * FASTER ? 0 : settled + 1;
      best = Math.min(best, time);
      if (turn >= FEWEST_TURNS && settled >= SETTLED_TURNS) {
        return true;
      }
    }
    return false;
  }

  private Collection<RunResult> run(int warmUps, int iterations) throws RunnerException {
    OutputFormat nowhere =
        OutputFormatFactory.createFormatInstance(
            new PrintStream(OutputStream.nullOutputStream(), false, StandardCharsets.UTF_8),
            VerboseMode.SILENT);
    return new Runner(
            new OptionsBuilder()
                .include("^" + operation.benchmark().getName().replace(".", "\\.") + "\\.")
                .param("contender", contender)
                .param(
                    "document", Documents.all().stream().map(Document::name).toArray(String[]::new))
                .mode(Mode.AverageTime)
                .timeUnit(TimeUnit.MICROSECONDS)
                .forks(0)
                .warmupTime(ITERATION)
                .warmupIterations(warmUps)
                .measurementTime(ITERATION)
                .measurementIterations(iterations)
                .addProfiler(GCProfiler.class)
                .shouldFailOnError(true)
                .build(),
            nowhere)
        .run();
  }
}
