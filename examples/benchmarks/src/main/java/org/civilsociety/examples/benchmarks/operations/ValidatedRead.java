package org.civilsociety.examples.benchmarks.operations;

import org.openjdk.jmh.annotations.Benchmark;

/** From the bytes of a document to a value that breaks no rule. */
public class ValidatedRead extends OnADocument {
  /**
   * Does it once.
   *
   * @return the value
   */
  @Benchmark
  public Object validatedRead() {
    return subject().validatedRead();
  }
}
