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
  TOKEN_SCAN("token scan", TokenScan.class),
  /** From bytes to an object. */
  READ("read", Read.class),
  /** From an object to bytes. */
  WRITE("write", Write.class),
  /** The rules on an object that breaks none. */
  VALIDATE("validate", Validate.class),
  /** From bytes to an object that breaks no rule. */
  VALIDATED_READ("validated read", ValidatedRead.class);

  private final String title;
  private final Class<?> benchmark;

  Operation(String title, Class<?> benchmark) {
    this.title = title;
    this.benchmark = benchmark;
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
}
