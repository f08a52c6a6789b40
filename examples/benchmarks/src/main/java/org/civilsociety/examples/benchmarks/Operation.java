package org.civilsociety.examples.benchmarks;

import com.fasterxml.jackson.annotation.JsonValue;
import org.civilsociety.examples.benchmarks.operations.Read;
import org.civilsociety.examples.benchmarks.operations.TokenScan;
import org.civilsociety.examples.benchmarks.operations.Validate;
import org.civilsociety.examples.benchmarks.operations.ValidatedRead;
import org.civilsociety.examples.benchmarks.operations.Write;

/** What is done with a document, over and over. */
enum Operation {
  /** Jackson's tokens, one after the other, from bytes: the yardstick. */
  TOKEN_SCAN("token scan", TokenScan.class, 3),
  /** From bytes to an object. */
  READ("read", Read.class, 6),
  /** From an object to bytes. */
  WRITE("write", Write.class, 6),
  /** The rules on an object that breaks none. */
  VALIDATE("validate", Validate.class, 12),
  /** From bytes to an object that breaks no rule. */
  VALIDATED_READ("validated read", ValidatedRead.class, 12);

  private final String title;
  private final Class<?> benchmark;
  private final int warmUps;

  Operation(String title, Class<?> benchmark, int warmUps) {
    this.title = title;
    this.benchmark = benchmark;
    this.warmUps = warmUps;
  }

  /** How it is called in tables and documents. */
  @JsonValue
  String title() {
    return title;
  }

  /** The class that JMH runs. */
  Class<?> benchmark() {
    return benchmark;
  }

  /** After how many iterations the compilers are done, also with the slowest contender. */
  int warmUps() {
    return warmUps;
  }
}
