package org.civilsociety.examples.benchmarks.operations;

import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/** From the bytes of a document to a value that breaks no rule. */
@State(Scope.Benchmark)
public class ValidatedRead {

  /** The name of the contender. */
  @Param("")
  public String contender = "";

  /** The name of the document. */
  @Param("")
  public String document = "";

  @SuppressWarnings("NullAway.Init") // prepare() comes first
  private Subject subject;

  /** Gets the contender and the document. */
  @Setup
  public void prepare() {
    subject = Subject.of(contender, document);
  }

  /**
   * Does it once.
   *
   * @return the value
   */
  @Benchmark
  public Object validatedRead() {
    return subject.validatedRead();
  }
}
