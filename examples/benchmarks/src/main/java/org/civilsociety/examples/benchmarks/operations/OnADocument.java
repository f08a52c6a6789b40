package org.civilsociety.examples.benchmarks.operations;

import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/** What a contender does with a document. */
@State(Scope.Benchmark)
public abstract class OnADocument {

  /** The name of the contender. */
  @Param("")
  public String contender = "";

  /** The name of the document. */
  @Param("")
  public String document = "";

  @SuppressWarnings("NullAway.Init") // prepare() comes first
  private Subject subject;

  /** For the operations. */
  OnADocument() {}

  /** Gets the contender and the document. */
  @Setup
  public void prepare() {
    subject = Subject.of(contender, document);
  }

  final Subject subject() {
    return subject;
  }
}
