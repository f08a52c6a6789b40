package org.civilsociety.examples.benchmarks;

import java.io.OutputStream;
import java.io.PrintStream;
import java.lang.management.CompilationMXBean;
import java.lang.management.ManagementFactory;
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
 * until the compilers have nothing left to do, then each is measured. So the code is compiled for
 * documents of many kinds, as in a service.
 */
public final class Round {

  /** Stands behind the name of a document, before its times. */
  static final String MICROSECONDS = " µs";

  /** Stands behind the name of a document, before what is allocated for it. */
  static final String BYTES = " bytes";

  private static final String ALLOCATION = "gc.alloc.rate.norm";
  private static final TimeValue ITERATION = TimeValue.milliseconds(200);
  private static final int ITERATIONS = 5;

  /** How much of the time the compilers may be at work when measuring begins. */
  private static final double COMPILING = 0.1;

  private static final int QUIET_TURNS = 2;
  private static final int MOST_TURNS = 80;

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
    round.warmUp();
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

  private void warmUp() throws RunnerException {
    CompilationMXBean compilers = ManagementFactory.getCompilationMXBean();
    int quiet = 0;
    for (int turn = 0; quiet < QUIET_TURNS; turn++) {
      if (turn == MOST_TURNS) {
        throw new IllegalStateException("the compilers must come to an end; found them at work");
      }
      long compiled = compilers.getTotalCompilationTime();
      long start = System.nanoTime();
      run(0, 1);
      double milliseconds = (System.nanoTime() - start) / 1e6;
      double share = (compilers.getTotalCompilationTime() - compiled) / milliseconds;
      quiet = share < COMPILING ? quiet + 1 : 0;
    }
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
