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
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.format.OutputFormat;
import org.openjdk.jmh.runner.format.OutputFormatFactory;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.TimeValue;
import org.openjdk.jmh.runner.options.VerboseMode;

/**
 * One contender's turn at one operation, in a virtual machine of its own: the documents take turns,
 * first until they get no faster, then to be measured. So the code is compiled for documents of
 * many kinds, as in a service, and what disturbs the machine for a second spoils no document's
 * median.
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
  private static final int MEASURED_TURNS = 7;

  /** Goes before each iteration, so that what JMH makes for it is not counted. */
  private static final TimeValue SETTING_UP = TimeValue.milliseconds(20);

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
    for (int turn = 0; turn < MEASURED_TURNS; turn++) {
      round.turn().forEach(result -> print(out, result));
    }
  }

  private static void print(PrintStream out, RunResult result) {
    String document = result.getParams().getParam("document");
    double bytes = Objects.requireNonNull(result.getSecondaryResults().get(ALLOCATION)).getScore();
    out.println(document + MICROSECONDS + "\t" + result.getPrimaryResult().getScore());
    out.println(document + BYTES + "\t" + bytes);
  }

  /** Says whether it has settled. */
  private boolean warmUp() throws RunnerException {
    double best = Double.POSITIVE_INFINITY;
    int settled = 0;
    for (int turn = 1; turn <= MOST_TURNS; turn++) {
      double time =
          Spread.geometricMean(
              turn().stream().mapToDouble(one -> one.getPrimaryResult().getScore()).toArray());
      settled = time < best * FASTER ? 0 : settled + 1;
      best = Math.min(best, time);
      if (turn >= FEWEST_TURNS && settled >= SETTLED_TURNS) {
        return true;
      }
    }
    return false;
  }

  /** Each document for one iteration. */
  private Collection<RunResult> turn() throws RunnerException {
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
                .warmupTime(SETTING_UP)
                .warmupIterations(1)
                .measurementTime(ITERATION)
                .measurementIterations(1)
                .addProfiler(GCProfiler.class)
                .shouldFailOnError(true)
                .build(),
            nowhere)
        .run();
  }
}
