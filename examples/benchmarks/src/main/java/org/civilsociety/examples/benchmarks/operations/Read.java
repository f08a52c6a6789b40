package org.civilsociety.examples.benchmarks.operations;

import org.openjdk.jmh.annotations.Benchmark;

/** From the bytes of a document to the value that a contender makes of them. */
public class Read extends OnADocument {
  /**
   * Does it once.
   *
   * @return the value
   */
  @Benchmark
  public Object read() {
    return subject().read();
  }
}
