package org.civilsociety.examples.benchmarks.operations;

import java.util.List;
import org.civilsociety.examples.benchmarks.contenders.rules.Finding;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/** The rules on the value of a document, which breaks none. */
@State(Scope.Benchmark)
public class Validate {

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
   * @return no findings
   */
  @Benchmark
  public List<Finding> validate() {
    return subject.validate();
  }
}
