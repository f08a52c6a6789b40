package org.civilsociety.examples.benchmarks.operations;

import java.util.List;
import org.civilsociety.examples.benchmarks.contenders.rules.Finding;
import org.openjdk.jmh.annotations.Benchmark;

/** The rules on the value of a document, which breaks none. */
public class Validate extends OnADocument {
  /**
   * Does it once.
   *
   * @return no findings
   */
  @Benchmark
  public List<Finding> validate() {
    return subject().validate();
  }
}
