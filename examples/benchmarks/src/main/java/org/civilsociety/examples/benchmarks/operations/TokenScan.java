package org.civilsociety.examples.benchmarks.operations;

import org.civilsociety.examples.benchmarks.contenders.Documents;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import tools.jackson.core.JsonParser;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.json.JsonFactory;

/** Jackson's tokens of a document, one after the other; nothing else is asked of them. */
@State(Scope.Benchmark)
public class TokenScan {

  /** The yardstick has one way only. */
  @Param("")
  public String contender = "";

  /** The name of the document. */
  @Param("")
  public String document = "";

  private static final JsonFactory FACTORY = new JsonFactory();
  private byte[] bytes = {};

  /** Gets the document. */
  @Setup
  public void prepare() {
    bytes = Documents.named(document).json();
  }

  /**
   * Scans it.
   *
   * @return how many tokens it has
   */
  @Benchmark
  public int scan() {
    int tokens = 0;
    try (JsonParser parser = FACTORY.createParser(ObjectReadContext.empty(), bytes)) {
      while (parser.nextToken() != null) {
        tokens++;
      }
    }
    return tokens;
  }
}
