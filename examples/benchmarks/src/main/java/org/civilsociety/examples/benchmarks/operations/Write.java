package org.civilsociety.examples.benchmarks.operations;

import org.openjdk.jmh.annotations.Benchmark;

/** From the value of a document to bytes. */
public class Write extends OnADocument {
  /**
   * Does it once.
   *
   * @return the bytes
   */
  @Benchmark
  public byte[] write() {
    return subject().write();
  }
}
