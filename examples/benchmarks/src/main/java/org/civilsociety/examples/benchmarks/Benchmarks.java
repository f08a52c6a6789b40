package org.civilsociety.examples.benchmarks;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import org.civilsociety.examples.benchmarks.contenders.Agreement;

/**
 * Runs the whole comparison. It ends with status 0 where everything ran, whether targets are met or
 * not, and with status 1 where contenders differ or something failed.
 */
public final class Benchmarks {

  private final PrintStream out;
  private final PrintStream err;

  Benchmarks(PrintStream out, PrintStream err) {
    this.out = out;
    this.err = err;
  }

  /** Measures; throws what it likes where that fails. */
  interface Measuring {
    Results run() throws Exception;
  }

  /**
   * Runs the comparison.
   *
   * @param arguments the file for the results, how many rounds, how many profiles in a stream
   */
  public static void main(String[] arguments) {
    PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
    Measurement measurement =
        new Measurement(Integer.parseInt(arguments[1]), Integer.parseInt(arguments[2]), out);
    System.exit(
        new Benchmarks(out, System.err)
            .run(Agreement::check, measurement::run, Path.of(arguments[0])));
  }

  /**
   * Measures where the contenders agree, and shows the results.
   *
   * @param agreement throws what contenders differ in
   * @param measuring gives the results
   * @param file where the results go
   * @return the status
   */
  int run(Runnable agreement, Measuring measuring, Path file) {
    try {
      agreement.run();
      Results results = measuring.run();
      List<Target> targets = Targets.of(results);
      new ResultDocument(targets, results).write(file);
      out.print(ResultTable.text(results, targets));
      return 0;
    } catch (Exception | AssertionError e) {
      err.println(Objects.requireNonNullElse(e.getMessage(), e.toString()));
      return 1;
    }
  }
}
